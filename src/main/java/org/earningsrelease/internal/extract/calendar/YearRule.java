package org.earningsrelease.internal.extract.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * When fiscal years end and how they are named.
 *
 * @param lastMonth the month that the year ends in, or next to whose end a year of weeks ends
 * @param lag 0 where the year is named by the calendar year it ends in, 1 where by the one before:
 *     {@code FY2003} that ends in March 2004
 */
record YearRule(Month lastMonth, int lag) {
  /** Years are calendar years. */
  static final YearRule CALENDAR = new YearRule(Month.DECEMBER, 0);

  /** The month at whose end, or near it, a quarter ends. */
  YearMonth lastMonthOf(FiscalQuarter quarter) {
    YearMonth yearEnd = YearMonth.of(quarter.year() + lag, lastMonth);
    return yearEnd.minusMonths(3L * (4 - quarter.number()));
  }

  /** The quarter whose end is nearest to this day: at most a month and a half away. */
  FiscalQuarter quarterEndingNear(LocalDate day) {
    FiscalQuarter nearest = new FiscalQuarter(day.getYear() - lag - 1, 4);
    for (FiscalQuarter q = nearest; distance(q, day) <= distance(nearest, day); q = q.plus(1)) {
      nearest = q;
    }
    return nearest;
  }

  /** Days between a day and the nominal end of a quarter. */
  long distance(FiscalQuarter quarter, LocalDate day) {
    return Math.abs(ChronoUnit.DAYS.between(lastMonthOf(quarter).atEndOfMonth(), day));
  }
}
