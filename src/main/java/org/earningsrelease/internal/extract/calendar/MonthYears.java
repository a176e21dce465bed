package org.earningsrelease.internal.extract.calendar;

import java.util.List;
import java.util.OptionalInt;
import org.earningsrelease.internal.token.PeriodPhrase.PartialDate;

/**
 * Headings {@code Dec 23 | Jun 23 | Dec 22}: where no year stands over any column, two digits
 * behind a month that end no month are a year.
 */
final class MonthYears {
  /** Digits that may be a year; from 28 on they are the day on which a month or week ends. */
  private static final int FIRST = 15;

  private static final int LAST = 27;

  private static final int CENTURY = 2000;

  private MonthYears() {}

  /** The times of all columns; the same where the digits are days. */
  static List<ColumnTime> read(List<ColumnTime> times) {
    List<PartialDate> dates =
        times.stream().flatMap(t -> t.dates().stream()).filter(d -> d.day().isPresent()).toList();
    boolean years =
        dates.size() > 1
            && times.stream().noneMatch(ColumnTime::isOfYear)
            && dates.stream().allMatch(MonthYears::isYear);
    return years ? times.stream().map(MonthYears::dated).toList() : times;
  }

  private static boolean isYear(PartialDate date) {
    int digits = date.day().orElse(0);
    return digits >= FIRST && digits <= LAST;
  }

  private static ColumnTime dated(ColumnTime time) {
    List<PartialDate> dates = time.dates().stream().map(MonthYears::dated).toList();
    return new ColumnTime(
        time.spans(), dates, time.years(), time.names(), time.instant(), time.label());
  }

  private static PartialDate dated(PartialDate date) {
    if (date.day().isEmpty()) {
      return date;
    }
    OptionalInt year = OptionalInt.of(CENTURY + date.day().getAsInt());
    return new PartialDate(year, date.month(), OptionalInt.empty());
  }
}
