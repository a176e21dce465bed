package org.earningsrelease.internal.extract.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * On which days an issuer's quarters end.
 *
 * <p>Printed ends stand; others are counted on: by months where all printed ends are the last days
 * of months or always the same day of a month, by weeks where they are not ({@code July 3, 2004},
 * {@code June 28, 2003}).
 *
 * @param rule years and their names
 * @param printed quarters whose last day is printed
 * @param weeks weeks of each quarter of a year; empty where quarters are counted by months
 */
record QuarterEnds(
    YearRule rule, NavigableMap<FiscalQuarter, LocalDate> printed, List<Integer> weeks) {

  private static final List<Integer> EVEN = List.of(13, 13, 13, 13);

  QuarterEnds {
    printed = new TreeMap<>(printed);
    weeks = List.copyOf(weeks);
  }

  /**
   * Takes printed last days of reported periods.
   *
   * @param ends the most trusted first
   * @param uneven weeks of each quarter where they differ: {@code 12 weeks}; else empty
   */
  static QuarterEnds of(YearRule rule, List<LocalDate> ends, List<Integer> uneven) {
    NavigableMap<FiscalQuarter, LocalDate> printed = new TreeMap<>();
    for (LocalDate end : ends) {
      printed.putIfAbsent(rule.quarterEndingNear(end), end);
    }
    boolean byWeeks = !uneven.isEmpty() || isByWeeks(printed.values());
    return new QuarterEnds(rule, printed, uneven.isEmpty() && byWeeks ? EVEN : uneven);
  }

  // Weeks end on one day of the week; months that close on their 20th do not.
  private static boolean isByWeeks(Collection<LocalDate> ends) {
    List<LocalDate> odd = ends.stream().filter(d -> !isMonthEnd(d)).toList();
    if (odd.isEmpty()) {
      return false;
    }
    long daysOfMonth = odd.stream().map(LocalDate::getDayOfMonth).distinct().count();
    long daysOfWeek = odd.stream().map(LocalDate::getDayOfWeek).distinct().count();
    DayOfWeek day = odd.get(0).getDayOfWeek();
    return odd.size() == 1 ? isUsualWeekEnd(day) : daysOfMonth > 1 || daysOfWeek == 1;
  }

  private static boolean isUsualWeekEnd(DayOfWeek day) {
    return day.getValue() >= DayOfWeek.THURSDAY.getValue() || day == DayOfWeek.TUESDAY;
  }

  static boolean isMonthEnd(LocalDate day) {
    return day.equals(YearMonth.from(day).atEndOfMonth());
  }

  /** The last day of a quarter. */
  LocalDate lastDay(FiscalQuarter quarter) {
    LocalDate known = printed.get(quarter);
    if (known != null) {
      return known;
    }
    return weeks.isEmpty() ? byMonths(quarter) : byWeeks(quarter);
  }

  /** The first day of a quarter. */
  LocalDate firstDay(FiscalQuarter quarter) {
    return lastDay(quarter.plus(-1)).plusDays(1);
  }

  /** The days of quarters reported together. */
  Days days(Reported reported) {
    LocalDate first = firstDay(reported.last().plus(1 - reported.quarters()));
    return Days.of(first, lastDay(reported.last()));
  }

  /** The days of so many quarters that end on a printed day. */
  Days endingOn(LocalDate end, int quarters) {
    return Days.of(firstDay(end, quarters), end);
  }

  private LocalDate firstDay(LocalDate end, int quarters) {
    if (weeks.isEmpty()) {
      return monthsBefore(end, 3 * quarters);
    }
    FiscalQuarter last = rule.quarterEndingNear(end);
    LocalDate first = firstDay(last.plus(1 - quarters));
    boolean fits = Spans.quarters(ChronoUnit.DAYS.between(first, end) + 1) == quarters;
    return fits ? first : end.minusWeeks(13L * quarters).plusDays(1);
  }

  /** The first of so many months that end on a day. */
  static LocalDate monthsBefore(LocalDate end, int months) {
    return isMonthEnd(end)
        ? YearMonth.from(end).minusMonths(months - 1L).atDay(1)
        : end.minusMonths(months).plusDays(1);
  }

  private LocalDate byMonths(FiscalQuarter quarter) {
    YearMonth month = rule.lastMonthOf(quarter);
    if (printed.isEmpty() || printed.values().stream().allMatch(QuarterEnds::isMonthEnd)) {
      return month.atEndOfMonth();
    }
    LocalDate nearest = nearest(quarter).getValue();
    return nearest.plusMonths(3L * quarter.minus(nearest(quarter).getKey()));
  }

  private LocalDate byWeeks(FiscalQuarter quarter) {
    if (printed.isEmpty()) {
      return rule.lastMonthOf(quarter).atEndOfMonth();
    }
    Map.Entry<FiscalQuarter, LocalDate> known = nearest(quarter);
    LocalDate day = known.getValue();
    FiscalQuarter at = known.getKey();
    for (; at.compareTo(quarter) < 0; at = at.plus(1)) {
      day = day.plusWeeks(weeksOf(at.plus(1)));
    }
    for (; at.compareTo(quarter) > 0; at = at.plus(-1)) {
      day = day.minusWeeks(weeksOf(at));
    }
    return day;
  }

  private int weeksOf(FiscalQuarter quarter) {
    return weeks.get(quarter.number() - 1);
  }

  private Map.Entry<FiscalQuarter, LocalDate> nearest(FiscalQuarter quarter) {
    Map.Entry<FiscalQuarter, LocalDate> before = printed.floorEntry(quarter);
    Map.Entry<FiscalQuarter, LocalDate> after = printed.ceilingEntry(quarter);
    if (before == null) {
      return after;
    }
    if (after == null) {
      return before;
    }
    return quarter.minus(before.getKey()) <= after.getKey().minus(quarter) ? before : after;
  }
}
