package org.earningsrelease.internal.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.Figure;
import org.earningsrelease.model.Measure;
import org.earningsrelease.model.Period;
import org.earningsrelease.model.Quantity;
import org.earningsrelease.model.Statement;
import org.earningsrelease.model.StatementColumn;
import org.earningsrelease.model.Unit;

/**
 * A table's headings and cells as people read them: dates over the columns, figures in the scale
 * that most of them are printed in.
 */
public final class TableText {
  private final Optional<Scale> scale;

  /** The money unit and the scale of most figures of a table. */
  private record Scale(Unit unit, DigitScale digits) {
    static Optional<Scale> of(Statement statement) {
      Map<Scale, Long> counts =
          statement
              .facts()
              .flatMap(f -> quantity(f.figure()).stream())
              .filter(q -> q.unit() instanceof Unit.Money)
              .map(q -> new Scale(q.unit(), DigitScale.of(q)))
              .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
      return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
  }

  private TableText(Optional<Scale> scale) {
    this.scale = scale;
  }

  public static TableText of(Statement statement) {
    return new TableText(Scale.of(statement));
  }

  /** {@code USD million}; empty for a table without amounts of money. */
  public String scale() {
    return scale
        .map(s -> s.digits() == DigitScale.ONES ? s.unit().code() : unitAndScale(s))
        .orElse("");
  }

  private static String unitAndScale(Scale scale) {
    return scale.unit().code() + " " + scale.digits().word();
  }

  /** The two lines over a column: what it holds or how long its period is, and the last day. */
  public static List<String> heading(StatementColumn column) {
    String what =
        column.segment().orElse(column.measure() == Measure.AMOUNT ? "" : measure(column));
    String second = column.period().lastDay().map(Object::toString).orElse("");
    if (!what.isEmpty()) {
      return List.of(what, second);
    } else if (column.period() instanceof Period.Duration duration) {
      return List.of(PeriodText.length(duration), second);
    }
    return List.of(second.isEmpty() ? column.heading() : "", second);
  }

  private static String measure(StatementColumn column) {
    return switch (column.measure()) {
      case AMOUNT -> "";
      case CHANGE -> "change";
      case PERCENT_CHANGE -> "% change";
      case PERCENT_OF_TOTAL -> "% of total";
    };
  }

  /** A cell; its unit is named only where it is not that of the table. */
  public String cell(Fact fact) {
    Optional<Quantity> quantity = quantity(fact.figure());
    if (quantity.isEmpty()) {
      return FigureText.of(fact.figure());
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
