package org.earningsrelease.internal.extract.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

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

  /** The quarter whose end is nearest to this day, the later of two: a month and a half at most. */
  FiscalQuarter quarterEndingNear(LocalDate day) {
    YearMonth month = YearMonth.from(day);
    int monthsLeft = Math.floorMod(lastMonth.getValue() - month.getMonthValue(), 3);
    FiscalQuarter current = quarterEndingIn(month.plusMonths(monthsLeft));
    FiscalQuarter past = current.plus(-1);
    boolean isBehind =
        monthsLeft == 2 || (monthsLeft == 1 && distance(past, day) < distance(current, day));
    return isBehind ? past : current;
  }

  private FiscalQuarter quarterEndingIn(YearMonth month) {
    int monthsOver = month.getMonthValue() - lastMonth.getValue();
    return new FiscalQuarter(month.getYear() - lag, 4).plus(monthsOver / 3);
  }

  /** Days between a day and the nominal end of a quarter. */
  long distance(FiscalQuarter quarter, LocalDate day) {
    return Math.abs(lastMonthOf(quarter).atEndOfMonth().toEpochDay() - day.toEpochDay());
  }
}
