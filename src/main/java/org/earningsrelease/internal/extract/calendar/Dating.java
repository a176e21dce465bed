package org.earningsrelease.internal.extract.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.earningsrelease.internal.token.PeriodPhrase;
import org.earningsrelease.internal.token.PeriodPhrase.Ended;
import org.earningsrelease.internal.token.PeriodPhrase.MonthRange;
import org.earningsrelease.internal.token.PeriodPhrase.PartialDate;
import org.earningsrelease.internal.token.PeriodPhrase.Span;

/**
 * Gives phrases their days in one context.
 *
 * @param ends on which days the issuer's quarters end
 * @param newest the newest reported period
 */
record Dating(QuarterEnds ends, Optional<Reported> newest, TimeContext context) {

  /** Empty where nothing settles the days. */
  Optional<Days> days(PeriodPhrase phrase) {
    if (phrase instanceof PeriodPhrase.Quarter q) {
      return named(q.number(), 1, q.year());
    }
    if (phrase instanceof PeriodPhrase.Half h) {
      return named(2 * h.number(), 2, h.year());
    }
    if (phrase instanceof PeriodPhrase.FirstMonths f) {
      return firstMonths(f);
    }
    if (phrase instanceof PeriodPhrase.Year y) {
      return named(4, 4, y.year());
    }
    if (phrase instanceof PeriodPhrase.BareYear y) {
      return named(4, 4, OptionalInt.of(y.year()));
    }
    if (phrase instanceof PeriodPhrase.YearEnd y) {
      return named(4, 4, y.year()).map(d -> Days.on(d.last()));
    }
    if (phrase instanceof Ended e) {
      return ended(e);
    }
    if (phrase instanceof PeriodPhrase.AsOf a) {
      return PrintedDates.yearsShared(a.dates()).stream()
          .findFirst()
          .flatMap(this::day)
          .map(Days::on);
    }
    if (phrase instanceof PeriodPhrase.On o) {
      return on(o.date());
    }
    if (phrase instanceof PeriodPhrase.MonthQuarter m) {
      PartialDate date = new PartialDate(m.year(), m.month(), OptionalInt.empty());
      return day(date).map(end -> ends.endingOn(end, 1));
    }
    if (phrase instanceof MonthRange r) {
      return range(r);
    }
    if (phrase instanceof PeriodPhrase.Dated d) {
      return dated(d);
    }
    return new RelativeDating(ends, newest, context).days(phrase);
  }

  // {@code second quarter ended July 3, 2004}: the printed day ends it.
  private Optional<Days> dated(PeriodPhrase.Dated dated) {
    int quarters =
        MentionReading.name(dated.period(), Mention.Place.TEXT).map(NamedTime::quarters).orElse(1);
    return dated.ends().isEmpty()
        ? days(dated.period())
        : ended(new Ended(quarters, Span.QUARTER, dated.ends()));
  }

  private Optional<Days> named(int quarter, int quarters, OptionalInt year) {
    Optional<FiscalQuarter> last =
        year.isPresent()
            ? Optional.of(new FiscalQuarter(year.getAsInt(), quarter))
            : open(quarter, quarters);
    return last.map(q -> ends.days(new Reported(q, quarters)));
  }

  // {@code the third quarter}: in an outlook the next one to come, else the last one reported.
  private Optional<FiscalQuarter> open(int quarter, int quarters) {
    if (context.outlook()) {
      return newest.map(n -> following(n, quarter, quarters));
    }
    Optional<FiscalQuarter> about = about();
    return quarters == 4
        ? about.map(q -> new FiscalQuarter(q.year(), 4))
        : about.map(q -> following(q.plus(-4), quarter));
  }

  // {@code first quarter} beside results of the first quarter is that one: an expectation for the
  // same quarter a year ahead names its year.
  private static FiscalQuarter following(Reported newest, int quarter, int quarters) {
    boolean same = quarters == 1 && newest.quarters() == 1 && newest.last().number() == quarter;
    return same ? newest.last() : following(newest.last(), quarter);
  }

  private static FiscalQuarter following(FiscalQuarter after, int number) {
    FiscalQuarter next = after.plus(1);
    return next.plus(Math.floorMod(number - next.number(), 4));
  }

  private Optional<FiscalQuarter> about() {
    return context
        .current()
        .flatMap(p -> p.lastDay())
        .map(ends.rule()::quarterEndingNear)
        .or(() -> newest.map(Reported::last));
  }

  private Optional<Days> firstMonths(PeriodPhrase.FirstMonths first) {
    if (first.months() % 3 == 0) {
      return named(first.months() / 3, first.months() / 3, first.year());
    }
    return named(1, 1, first.year())
        .flatMap(Days::first)
        .map(d -> Days.of(d, d.plusMonths(first.months()).minusDays(1)));
  }

  private Optional<Days> ended(Ended ended) {
    List<PartialDate> dates = PrintedDates.yearsShared(ended.ends());
    Optional<LocalDate> end = dates.isEmpty() ? currentEnd() : day(dates.get(0));
    return end.map(day -> endedOn(day, ended.length(), ended.span()));
  }

  private Days endedOn(LocalDate end, int length, Span span) {
    if (span == Span.WEEK) {
      return Days.of(end.minusWeeks(length).plusDays(1), end);
    }
    int quarters = Spans.quarters(length, span);
    return quarters > 0
        ? ends.endingOn(end, quarters)
        : Days.of(QuarterEnds.monthsBefore(end, length), end);
  }

  private Optional<LocalDate> currentEnd() {
    return context
        .current()
        .flatMap(p -> p.lastDay())
        .or(() -> newest.map(n -> ends.lastDay(context.outlook() ? n.last().plus(1) : n.last())));
  }

  private Optional<Days> on(PartialDate date) {
    Optional<LocalDate> day = day(date);
    if (date.day().isEmpty() && context.wanted() != TimeContext.Wanted.INSTANT) {
      return day.map(d -> Days.of(d.withDayOfMonth(1), d));
    }
    Optional<Days> current = new RelativeDating(ends, newest, context).base();
    return day.map(d -> current.filter(c -> c.last().equals(d)).orElse(Days.on(d)));
  }

  private Optional<LocalDate> day(PartialDate date) {
    Optional<LocalDate> day = PrintedDates.complete(date).or(() -> nearest(date));
    return date.day().isPresent() ? day : day.map(this::toQuarterEnd);
  }

  private Optional<LocalDate> nearest(PartialDate date) {
    return newest
        .map(n -> ends.lastDay(n.last()))
        .map(
            end ->
                context.outlook()
                    ? PrintedDates.after(date, end)
                    : PrintedDates.upTo(date, end.plusDays(SAME_DAYS)));
  }

  // {@code quarter ended June 2004} of a year of weeks ends on a Saturday near the month's end.
  private LocalDate toQuarterEnd(LocalDate monthEnd) {
    LocalDate day = ends.lastDay(ends.rule().quarterEndingNear(monthEnd));
    return Math.abs(day.toEpochDay() - monthEnd.toEpochDay()) <= SAME_DAYS ? day : monthEnd;
  }

  /** A quarter of weeks ends at most so far from the month's end. */
  private static final int SAME_DAYS = 7;

  private Optional<Days> range(MonthRange range) {
    return day(range.to())
        .map(
            to -> {
              PartialDate from = range.from();
              int year =
                  from.month().compareTo(to.getMonth()) > 0 ? to.getYear() - 1 : to.getYear();
              LocalDate first = PrintedDates.of(from, from.year().orElse(year));
              return Days.of(from.day().isPresent() ? first : first.withDayOfMonth(1), to);
            })
        .filter(d -> !d.first().orElse(d.last()).isAfter(d.last()));
  }
}
