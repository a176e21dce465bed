package org.earningsrelease.internal.wording;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.earningsrelease.model.Period;

/** Periods as people read them. */
public final class PeriodText {
  private PeriodText() {}

  /** {@code 3 months to 2023-03-31}, {@code 2023-03-31}, or the print where it has no dates. */
  public static String of(Period period) {
    if (period instanceof Period.Duration duration) {
      return length(duration) + " to " + duration.end();
    } else if (period instanceof Period.Instant instant) {
      return instant.date().toString();
    }
    return period.label();
  }

  /** {@code 3 months}, {@code 12 weeks}, {@code 100 days}. */
  public static String length(Period.Duration duration) {
    LocalDate behind = duration.end().plusDays(1);
    if (duration.start().getDayOfMonth() == behind.getDayOfMonth()) {
      return count(ChronoUnit.MONTHS.between(duration.start(), behind), "month");
    }
    long days = duration.days();
    return days % 7 == 0 ? count(days / 7, "week") : count(days, "day");
  }

  private static String count(long number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }
}
