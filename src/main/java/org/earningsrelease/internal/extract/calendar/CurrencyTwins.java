package org.earningsrelease.internal.extract.calendar;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.token.ScalePhrase;

/**
 * Columns of the same figures in two currencies, of which the date stands over one: {@code June 30,
 * 2024} over {@code US$}, nothing over {@code RMB} beside it.
 */
final class CurrencyTwins {
  private CurrencyTwins() {}

  /** The times of all columns; one without year and name has that of its twin. */
  static List<ColumnTime> dated(List<ColumnReading> readings, List<ColumnTime> times) {
    List<ColumnTime> dated = new ArrayList<>(times);
    for (int i = 0; i < times.size(); i++) {
      if (isOpen(times.get(i))) {
        int column = i;
        Optional<Integer> twin =
            isTwin(readings, times, column, column + 1)
                ? Optional.of(column + 1)
                : Optional.of(column - 1).filter(j -> isTwin(readings, times, column, j));
        twin.ifPresent(j -> dated.set(column, times.get(column).within(times.get(j))));
      }
    }
    return dated;
  }

  private static boolean isOpen(ColumnTime time) {
    return time.allYears().isEmpty() && time.names().isEmpty();
  }

  private static boolean isTwin(
      List<ColumnReading> readings, List<ColumnTime> times, int column, int other) {
    if (other < 0 || other >= times.size() || isOpen(times.get(other))) {
      return false;
    }
    Optional<Currency> one = currency(readings.get(column));
    Optional<Currency> two = currency(readings.get(other));
    return one.isPresent() && two.isPresent() && !one.equals(two);
  }

  private static Optional<Currency> currency(ColumnReading reading) {
    return ScalePhrase.read(reading.text()).flatMap(ScalePhrase::currency);
  }
}
