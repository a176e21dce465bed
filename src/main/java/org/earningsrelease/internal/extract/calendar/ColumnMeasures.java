package org.earningsrelease.internal.extract.calendar;

import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.extract.calendar.ColumnWord.Kind;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.model.Measure;

/**
 * Tells columns of amounts from columns of changes and shares: by their words, else by the look of
 * their figures.
 *
 * @param shares whether the words over the table say {@code as a percentage of revenues}
 */
record ColumnMeasures(Table table, List<ColumnReading> readings, boolean shares) {

  /** Empty for a column without figures of its period. */
  Optional<Measure> measure(int column) {
    ColumnReading reading = readings.get(column);
    if (reading.has(Kind.NONE)) {
      return Optional.empty();
    }
    Optional<Measure> named = reading.measure().filter(m -> !isOverAmounts(m, column));
    if (named.isPresent()) {
      return named.map(m -> m == Measure.CHANGE ? change(column) : m);
    }
    if (reading.has(Kind.RATE)) {
      return Optional.of(Measure.AMOUNT);
    }
    if (reading.has(Kind.COMPARED)) {
      return Optional.of(change(column));
    }
    return Optional.of(byLook(column));
  }

  // {@code Increase (Decrease)} that reaches over {@code 2023  2022} as well, whose figures are no
  // percentages, is the heading of the columns behind them.
  private boolean isOverAmounts(Measure measure, int column) {
    ColumnReading reading = readings.get(column);
    return measure == Measure.CHANGE
        && reading.comparison().isEmpty()
        && !reading.time().years().isEmpty()
        && !reading.percent()
        && !ColumnText.isMostlyPercent(table, column);
  }

  // {@code Change} over {@code 8.1%}: the figures tell what kind of change.
  private Measure change(int column) {
    return readings.get(column).percent() || ColumnText.isMostlyPercent(table, column)
        ? Measure.PERCENT_CHANGE
        : Measure.CHANGE;
  }

  private Measure byLook(int column) {
    boolean percent = ColumnText.isMostlyPercent(table, column);
    boolean whole = ColumnText.hasWhole(table, column);
    if (shares && (percent || whole)) {
      return Measure.PERCENT_OF_TOTAL;
    }
    boolean marked = readings.get(column).percent() && isBesideAmounts(column);
    boolean alone = percent && isBesideAmounts(column);
    if (!marked && !alone) {
      return Measure.AMOUNT;
    }
    return whole ? Measure.PERCENT_OF_TOTAL : sharesTime(column);
  }

  /** Whether the column to the left has amounts that the percentages can belong to. */
  private boolean isBesideAmounts(int column) {
    return column > 0
        && !readings.get(column - 1).percent()
        && !ColumnText.isMostlyPercent(table, column - 1)
        && isSamePeriod(column);
  }

  // A column of percentages under its own date, like its neighbours', has amounts that are rates.
  private boolean isSamePeriod(int column) {
    ColumnTime time = readings.get(column).time();
    ColumnTime left = readings.get(column - 1).time();
    // {@code Q2 FY24} beside {@code Full Year FY24}
    boolean other = !time.names().isEmpty() && !kinds(time).equals(kinds(left));
    return time.isEmpty() || time.equals(left) || time.allYears().isEmpty() && !other;
  }

  private static List<Class<?>> kinds(ColumnTime time) {
    return time.names().stream().<Class<?>>map(Object::getClass).toList();
  }

  private Measure sharesTime(int column) {
    ColumnTime time = readings.get(column).time();
    ColumnTime left = readings.get(column - 1).time();
    // {@code Half year} over {@code 2024  2023  %}: the columns share its name, not its years.
    boolean spanned = !time.isOfYear() && left.isOfYear();
    boolean own = !time.allYears().isEmpty() || !time.names().isEmpty();
    return own && !spanned ? Measure.PERCENT_OF_TOTAL : Measure.PERCENT_CHANGE;
  }
}
