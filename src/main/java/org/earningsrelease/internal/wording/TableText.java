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
    return quantity(fact.figure()).map(this::cell).orElseGet(() -> FigureText.of(fact.figure()));
  }

  private String cell(Quantity printed) {
    return FigureText.isPercentage(printed)
        ? FigureText.percent(printed)
        : FigureText.digits(printed, scaleOf(printed)) + unitBehind(printed);
  }

  /** The scale that a figure's digits are shown in: the table's for its money, else its own. */
  public DigitScale scaleOf(Quantity printed) {
    return scale
        .filter(s -> s.unit().equals(printed.unit()))
        .map(Scale::digits)
        .orElseGet(() -> DigitScale.of(printed));
  }

  /** {@code 444,531 thousand}: what the table's heading does not say; empty for its money. */
  public String unitBehind(Quantity printed) {
    if (scale.filter(s -> s.unit().equals(printed.unit())).isPresent()) {
      return "";
    }
    DigitScale digits = DigitScale.of(printed);
    String word = digits == DigitScale.ONES ? "" : " " + digits.word();
    boolean plain =
        printed.unit() instanceof Unit.PerShare || printed.unit() instanceof Unit.Simple;
    return word + (plain ? "" : " " + printed.unit().code());
  }

  private static Optional<Quantity> quantity(Figure figure) {
    return figure instanceof Figure.Exact exact ? Optional.of(exact.quantity()) : Optional.empty();
  }
}
