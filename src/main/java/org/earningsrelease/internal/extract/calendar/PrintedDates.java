package org.earningsrelease.internal.extract.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.earningsrelease.internal.token.PeriodPhrase.PartialDate;

/** Days from what is printed of them. */
public final class PrintedDates {
  private PrintedDates() {}

  /** A date of this year; without a day the last one of its month. */
  public static LocalDate of(PartialDate date, int year) {
    YearMonth month = YearMonth.of(year, date.month());
    int day = date.day().orElse(month.lengthOfMonth());
    return month.atDay(Math.min(day, month.lengthOfMonth()));
  }

  /** A date whose year is printed. */
  public static Optional<LocalDate> complete(PartialDate date) {
    return date.year().isPresent()
        ? Optional.of(of(date, date.year().getAsInt()))
        : Optional.empty();
  }

  // {@code June 30 and March 31, 2004}: a year stands for the dates before it.
  /** The same dates, a missing year taken from the next date that has one. */
  public static List<PartialDate> yearsShared(List<PartialDate> dates) {
    List<PartialDate> shared = new ArrayList<>();
    OptionalInt year = OptionalInt.empty();
    for (int i = dates.size() - 1; i >= 0; i--) {
      PartialDate date = dates.get(i);
      year = date.year().isPresent() ? date.year() : year;
      shared.add(0, new PartialDate(year, date.month(), date.day()));
    }
    return List.copyOf(shared);
  }

  /** The last such day up to {@code latest}. */
  public static LocalDate upTo(PartialDate date, LocalDate latest) {
    LocalDate day = of(date, latest.getYear());
    return day.isAfter(latest) ? of(date, latest.getYear() - 1) : day;
  }

  /** The first such day after {@code day}. */
  public static LocalDate after(PartialDate date, LocalDate day) {
    LocalDate next = of(date, day.getYear());
    return next.isAfter(day) ? next : of(date, day.getYear() + 1);
  }
}
