package org.earningsrelease.internal.extract.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.earningsrelease.internal.extract.calendar.TimeContext.Wanted;
import org.earningsrelease.internal.token.PeriodPhrase;
import org.earningsrelease.internal.token.PeriodPhrase.Ended;
import org.earningsrelease.internal.token.PeriodPhrase.PartialDate;
import org.earningsrelease.internal.token.PeriodPhrase.Span;
import org.earningsrelease.model.Period;

/**
 * Gives the times over the columns of one table their dates.
 *
 * @param calendar of the issuer
 * @param context what the table's figures need
 * @param newestYear the latest year over any of its columns
 * @param compared whether there are columns of several years
 * @param toDate whether periods of no printed length run from the year's start, as those of cash
 *     flows do
 * @param trailing whether one column is of twelve months without a date: they end with the newest
 *     period
 */
record ColumnDating(
    FiscalCalendar calendar,
    TimeContext context,
    OptionalInt newestYear,
    boolean compared,
    boolean toDate,
    boolean trailing) {

  /** How far a week's end is from the same day of another year. */
  private static final int WEEKS_DRIFT = 8;

  /** Empty where nothing settles the dates. */
  Optional<Period> period(ColumnTime time) {
    Optional<LocalDate> day = day(time);
    if (day.isPresent()) {
      return dated(time, day.get());
    }
    Optional<PeriodPhrase> name = time.name();
    if (name.isPresent()) {
      return named(name.get(), time);
    }
    return trailing && time.isTwelveMonths()
        ? calendar.newest().flatMap(newest -> dated(time, newest.end()))
        : time.years().stream().findFirst().flatMap(year -> yearAlone(time, year));
  }

  // {@code Trailing twelve months Q2 2026}: the length that ends with the named quarter.
  private Optional<Period> named(PeriodPhrase name, ColumnTime time) {
    Optional<Period> period = resolve(name, time);
    int quarters = time.spans().stream().mapToInt(ColumnDating::quarters).max().orElse(0);
    boolean longer =
        period.flatMap(Period::firstDay).isPresent()
            && MentionReading.name(name, Mention.Place.COLUMN)
                .filter(n -> n.quarters() < quarters)
                .isPresent();
    return longer ? period.flatMap(Period::lastDay).flatMap(day -> dated(time, day)) : period;
  }

  private static int quarters(Ended span) {
    return Spans.quarters(span.length(), span.span());
  }

  private Optional<Period> resolve(PeriodPhrase phrase, ColumnTime time) {
    return calendar.resolve(phrase, time.label(), context);
  }

  private Optional<Period> dated(ColumnTime time, LocalDate day) {
    boolean instant =
        time.instant()
            || context.wanted() == Wanted.INSTANT
            || (context.wanted() == Wanted.EITHER && length(time, day).isEmpty());
    if (instant) {
      return Optional.of(new Period.Instant(day, time.label()));
    }
    PartialDate end =
        new PartialDate(
            OptionalInt.of(day.getYear()), day.getMonth(), OptionalInt.of(day.getDayOfMonth()));
    return length(time, day)
        .or(() -> usualLength(day))
        .flatMap(e -> resolve(new Ended(e.length(), e.span(), List.of(end)), time));
  }

  /** The printed length, in words or by a name: {@code Year To Date} over {@code June 30}. */
  private Optional<Ended> length(ColumnTime time, LocalDate day) {
    Optional<Ended> named =
        time.names().stream()
            .flatMap(n -> quarters(n, day).stream())
            .findFirst()
            .map(ColumnDating::ofQuarters);
    return time.spans().stream().findFirst().or(() -> named);
  }

  private Optional<Integer> quarters(PeriodPhrase name, LocalDate day) {
    if (!(name instanceof PeriodPhrase.Relative relative)) {
      return MentionReading.name(name, Mention.Place.COLUMN).map(NamedTime::quarters);
    }
    return switch (relative.relation()) {
      case YEAR_TO_DATE -> Optional.of(calendar.quarterEndingNear(day).number());
      case CURRENT_QUARTER, PREVIOUS_QUARTER, NEXT_QUARTER -> Optional.of(1);
      case CURRENT_YEAR, PREVIOUS_YEAR, NEXT_YEAR -> Optional.of(4);
      case SAME_PERIOD_LAST_YEAR -> Optional.empty();
    };
  }

  private static Ended ofQuarters(int count) {
    return new Ended(count, Span.QUARTER, List.of());
  }

  // A date over a column of flows, its length nowhere printed: the length that is reported.
  private Optional<Ended> usualLength(LocalDate day) {
    FiscalQuarter quarter = calendar.quarterEndingNear(day);
    return calendar
        .reported()
        .filter(r -> Math.abs(day.toEpochDay() - lastDay(quarter).toEpochDay()) <= WEEKS_DRIFT)
        .map(r -> ofQuarters(toDate ? quarter.number() : r.quarters()));
  }

  private LocalDate lastDay(FiscalQuarter quarter) {
    return calendar.ends().lastDay(quarter);
  }

  private Optional<LocalDate> day(ColumnTime time) {
    List<PartialDate> dates = time.dates();
    if (dates.isEmpty()) {
      return Optional.empty();
    }
    if (time.years().isEmpty()) {
      return Optional.of(
          dates.stream()
              .flatMap(d -> PrintedDates.complete(d).stream())
              .findFirst()
              .orElseGet(() -> upToNewest(dates.get(0))));
    }
    int year = time.years().get(0);
    return Optional.of(
        inYear(dates, year).orElseGet(() -> sameDay(PrintedDates.of(dates.get(0), year))));
  }

  private LocalDate upToNewest(PartialDate date) {
    LocalDate newest = calendar.newest().map(Period.Duration::end).orElse(LocalDate.MAX);
    return newest.equals(LocalDate.MAX)
        ? PrintedDates.of(date, newestYear.orElse(1))
        : PrintedDates.upTo(date, newest.plusDays(WEEKS_DRIFT));
  }

  // {@code July 3, 2004 and June 28, 2003} over {@code 2004  2003}: the year picks the date; the
  // year 2003 may end on January 3, 2004.
  private static Optional<LocalDate> inYear(List<PartialDate> dates, int year) {
    List<LocalDate> complete =
        dates.stream().flatMap(d -> PrintedDates.complete(d).stream()).toList();
    return complete.stream()
        .filter(d -> d.getYear() == year)
        .findFirst()
        .or(
            () ->
                complete.stream()
                    .filter(d -> d.minusDays(WEEKS_DRIFT).getYear() == year)
                    .findFirst());
  }

  private LocalDate sameDay(LocalDate day) {
    LocalDate end = lastDay(calendar.quarterEndingNear(day));
    boolean drifted = Math.abs(day.toEpochDay() - end.toEpochDay()) <= WEEKS_DRIFT;
    return drifted && !calendar.ends().weeks().isEmpty() ? end : day;
  }

  // {@code 2004  2003}: the newest reported period and the same one of other years.
  private Optional<Period> yearAlone(ColumnTime time, int year) {
    Optional<Reported> newest = calendar.reported().filter(r -> isYearOf(r));
    boolean ofYear = time.spans().isEmpty() && (context.outlook() || !compared);
    if (newest.isEmpty() || ofYear) {
      return resolve(new PeriodPhrase.Year(OptionalInt.of(year), true), time);
    }
    int back = newestYear.orElse(year) - year;
    Reported last = newest.get();
    int quarters =
        time.spans().stream()
            .map(ColumnDating::quarters)
            .filter(n -> n > 0)
            .findFirst()
            .orElse(toDate || last.last().number() == 4 ? last.last().number() : last.quarters());
    boolean unsettled = context.wanted() == Wanted.INSTANT && back > 0 && last.last().number() != 4;
    return unsettled
        ? Optional.empty()
        : calendar
            .ends()
            .days(new Reported(last.last().plus(-4 * back), quarters))
            .as(context.wanted(), time.label());
  }

  private boolean isYearOf(Reported reported) {
    int year = newestYear.orElse(0);
    return year == reported.last().year() || year == lastDay(reported.last()).getYear();
  }
}
