package org.earningsrelease.internal.extract.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.earningsrelease.internal.extract.calendar.TimeContext.Wanted;
import org.earningsrelease.model.Period;

/**
 * Days that a phrase stands for.
 *
 * @param first empty where only a day was named
 */
record Days(Optional<LocalDate> first, LocalDate last) {
  static Days of(LocalDate first, LocalDate last) {
    return new Days(Optional.of(first), last);
  }

  static Days on(LocalDate day) {
    return new Days(Optional.empty(), day);
  }

  /** As the figure needs it; a day alone is never made a duration, nor is no time at all. */
  Optional<Period> as(Wanted wanted, String label) {
    if (wanted == Wanted.INSTANT || (first.isEmpty() && wanted == Wanted.EITHER)) {
      return Optional.of(new Period.Instant(last, label));
    }
    // {@code 0 Months Ended} begins behind its end.
    return first
        .filter(day -> !day.isAfter(last))
        .map(day -> new Period.Duration(day, last, label));
  }
}
