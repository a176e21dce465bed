package org.earningsrelease.internal.extract.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.earningsrelease.model.Comparison;
import org.earningsrelease.model.Period;

/**
 * Finds the two columns that a column of changes compares.
 *
 * @param periods of the columns with amounts; empty for others
 */
record ColumnChanges(List<Optional<Period>> periods) {
  private static final long SAME_LENGTH = 20;

  /** The period of the nearest column, those to the left first. */
  Optional<Period> beside(int column) {
    return base(column).flatMap(periods::get);
  }

  /** The newer period compared by a column of changes. */
  Optional<Period> current(int column) {
    return base(column).flatMap(base -> newest(base).map(i -> periods.get(i).orElseThrow()));
  }

  /** The older one: the nearest column, those to the left first, of another date. */
  Optional<Period> compared(int column) {
    Optional<Period> current = current(column);
    return base(column).stream()
        .flatMap(base -> alike(base).boxed())
        .filter(i -> !sameDay(periods.get(i), current))
        .min(nearestTo(column))
        .flatMap(periods::get);
  }

  private static boolean sameDay(Optional<Period> a, Optional<Period> b) {
    return a.flatMap(Period::lastDay).equals(b.flatMap(Period::lastDay));
  }

  private static Comparator<Integer> nearestTo(int column) {
    return Comparator.<Integer, Boolean>comparing(i -> i > column)
        .thenComparing(i -> Math.abs(i - column));
  }

  private Optional<Integer> base(int column) {
    return IntStream.range(0, periods.size())
        .filter(i -> i != column && periods.get(i).isPresent())
        .boxed()
        .min(nearestTo(column));
  }

  private Optional<Integer> newest(int base) {
    return alike(base)
        .boxed()
        .max(Comparator.comparing(i -> periods.get(i).flatMap(Period::lastDay).orElseThrow()));
  }

  private IntStream alike(int base) {
    Period period = periods.get(base).orElseThrow();
    return IntStream.range(0, periods.size())
        .filter(i -> periods.get(i).filter(p -> isAsLong(p, period)).isPresent());
  }

  private static boolean isAsLong(Period a, Period b) {
    if (a instanceof Period.Duration first && b instanceof Period.Duration second) {
      return Math.abs(first.days() - second.days()) <= SAME_LENGTH;
    }
    return a instanceof Period.Instant && b instanceof Period.Instant;
  }

  /** Against what the change is measured; empty where the days tell nothing. */
  static Optional<Comparison> comparison(Period current, Period base) {
    Optional<LocalDate> to = current.lastDay();
    Optional<LocalDate> from = base.lastDay();
    if (to.isEmpty() || from.isEmpty()) {
      return Optional.empty();
    }
    long days = ChronoUnit.DAYS.between(from.get(), to.get());
    if (days >= 340 && days <= 390) {
      return Optional.of(Comparison.YEAR_OVER_YEAR);
    }
    if (days >= 75 && days <= 125) {
      return Optional.of(Comparison.QUARTER_OVER_QUARTER);
    }
    boolean instant = current instanceof Period.Instant;
    return instant && days > 0 && days < 340
        ? Optional.of(Comparison.YEAR_TO_DATE)
        : Optional.empty();
  }
}
