package org.earningsrelease.write;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.Figure;
import org.earningsrelease.model.LineItem;
import org.earningsrelease.model.Measure;
import org.earningsrelease.model.Period;
import org.earningsrelease.model.Quantity;
import org.earningsrelease.model.Statement;
import org.earningsrelease.model.StatementColumn;
import org.earningsrelease.model.Unit;

/**
 * A table as people read it: dates over the columns, figures in the scale most of them are printed
 * in.
 */
final class StatementText {
  private static final int WIDEST_HEADING = 20;

  private final Statement statement;
  private final Optional<TableScale> scale;

  /** The money unit and the scale of most figures of a table. */
  private record TableScale(Unit unit, DigitScale digits) {
    static Optional<TableScale> of(Statement statement) {
      Map<TableScale, Long> counts =
          statement
              .facts()
              .flatMap(f -> quantity(f.figure()).stream())
              .filter(q -> q.unit() instanceof Unit.Money)
              .map(q -> new TableScale(q.unit(), DigitScale.of(q)))
              .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
      return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    String heading() {
      return digits == DigitScale.ONES ? unit.code() : unit.code() + " " + digits.word();
    }
  }

  private StatementText(Statement statement) {
    this.statement = statement;
    this.scale = TableScale.of(statement);
  }

  static String of(Statement statement) {
    StatementText text = new StatementText(statement);
    TextGrid grid = TextGrid.figures("  ");
    text.headings().forEach(grid::row);
    statement.lineItems().forEach(item -> grid.row(text.row(item)));
    return grid.lines();
  }

  private List<List<String>> headings() {
    List<String> first = new ArrayList<>(List.of(scale.map(TableScale::heading).orElse("")));
    List<String> second = new ArrayList<>(List.of(""));
    for (StatementColumn column : statement.columns()) {
      List<String> lines = heading(column);
      first.add(lines.get(0));
      second.add(lines.get(1));
    }
    if (first.stream().skip(1).allMatch(String::isEmpty)) {
      second.set(0, first.get(0));
      return List.of(second);
    }
    return List.of(first, second);
  }

  private static List<String> heading(StatementColumn column) {
    String what =
        column.segment().orElse(column.measure() == Measure.AMOUNT ? "" : measure(column));
    String second = column.period().lastDay().map(Object::toString).orElse("");
    if (!what.isEmpty()) {
      return List.of(cut(what), second);
    } else if (column.period() instanceof Period.Duration duration) {
      return List.of(PeriodText.length(duration), second);
    }
    return List.of(second.isEmpty() ? cut(column.heading()) : "", second);
  }

  private static String measure(StatementColumn column) {
    return switch (column.measure()) {
      case AMOUNT -> "";
      case CHANGE -> "change";
      case PERCENT_CHANGE -> "% change";
      case PERCENT_OF_TOTAL -> "% of total";
    };
  }

  private static String cut(String heading) {
    return TextWidth.cut(TextWidth.printable(heading), WIDEST_HEADING);
  }

  private List<String> row(LineItem item) {
    List<String> cells = new ArrayList<>();
    cells.add("  ".repeat(Math.min(item.path().size(), 4)) + TextWidth.printable(item.label()));
    cells.addAll(Collections.nCopies(statement.columns().size(), ""));
    for (Fact fact : item.facts()) {
      int column = fact.position().map(p -> p.column()).orElse(0);
      if (column > 0 && column < cells.size()) {
        cells.set(column, cell(fact));
      }
    }
    return cells;
  }

  private String cell(Fact fact) {
    Optional<Quantity> quantity = quantity(fact.figure());
    if (quantity.isEmpty()) {
      return TextWidth.printable(FigureText.of(fact.figure()));
    }
    Quantity printed = quantity.get();
    if (FigureText.isPercentage(printed)) {
      return FigureText.percent(printed);
    } else if (scale.isPresent() && printed.unit().equals(scale.get().unit())) {
      return FigureText.digits(printed, scale.get().digits());
    }
    return FigureText.digits(printed, DigitScale.of(printed)) + unit(printed);
  }

  /** {@code 444,531 thousand}: what the table's heading does not say. */
  private static String unit(Quantity quantity) {
    DigitScale scale = DigitScale.of(quantity);
    String word = scale == DigitScale.ONES ? "" : " " + scale.word();
    boolean plain =
        quantity.unit() instanceof Unit.PerShare || quantity.unit() instanceof Unit.Simple;
    return word + (plain ? "" : " " + quantity.unit().code());
  }

  private static Optional<Quantity> quantity(Figure figure) {
    return figure instanceof Figure.Exact exact ? Optional.of(exact.quantity()) : Optional.empty();
  }
}
