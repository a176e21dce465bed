package org.earningsrelease.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** When a figure holds; {@code label} is always the period as printed. */
public sealed interface Period {
  String label();

  /** A day's end: {@code As of June 30, 2003}. */
  record Instant(LocalDate date, String label) implements Period {}

  /** Both days inclusive: {@code Three months ended June 30, 2003}. */
  record Duration(LocalDate start, LocalDate end, String label) implements Period {
    public Duration {
      if (end.isBefore(start)) {
        throw new IllegalArgumentException("end " + end + " is before start " + start);
      }
    }

    /** Number of days, both ends counted. */
    public long days() {
      return ChronoUnit.DAYS.between(start, end) + 1;
    }
  }

  /** The document does not settle the dates. */
  record Unresolved(String label) implements Period {}

  /** First day of a duration. */
  default Optional<LocalDate> firstDay() {
    return this instanceof Duration d ? Optional.of(d.start) : Optional.empty();
  }

  /** Last day of a duration, or the instant's day. */
  default Optional<LocalDate> lastDay() {
    if (this instanceof Duration d) {
      return Optional.of(d.end);
    }
    return this instanceof Instant i ? Optional.of(i.date) : Optional.empty();
  }
}
