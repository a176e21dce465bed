package org.earningsrelease.internal.extract.calendar;

import org.earningsrelease.internal.token.PeriodPhrase.Span;

/** Lengths of periods. */
final class Spans {
  private static final double WEEKS_OF_A_QUARTER = 13;

  private Spans() {}

  /**
   * The number of quarters in a printed length: 1 for three months, 12, 13, 14, 16 or 17 weeks.
   *
   * @return 0 where it is no number of quarters
   */
  static int quarters(int length, Span span) {
    return switch (span) {
      case WEEK -> length < 11 ? 0 : (int) Math.round(length / WEEKS_OF_A_QUARTER);
      case MONTH -> length % 3 == 0 ? length / 3 : 0;
      case QUARTER -> length;
      case HALF -> 2 * length;
      case YEAR -> 4 * length;
    };
  }

  /** The same of a number of days, both ends counted: 84 to 119 days are one quarter. */
  static int quarters(long days) {
    return quarters((int) (days / 7), Span.WEEK);
  }
}
