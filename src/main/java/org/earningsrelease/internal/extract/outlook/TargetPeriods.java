package org.earningsrelease.internal.extract.outlook;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.earningsrelease.internal.extract.calendar.FiscalCalendar;
import org.earningsrelease.internal.extract.calendar.TimeContext;
import org.earningsrelease.internal.extract.prose.ClaimContext;
import org.earningsrelease.internal.extract.sentence.Part;
import org.earningsrelease.internal.extract.sentence.Part.When;
import org.earningsrelease.internal.extract.sentence.Sentence;
import org.earningsrelease.internal.token.PeriodPhrase;
import org.earningsrelease.model.Period;

/**
 * Which periods the times of an expectation mean.
 *
 * @param calendar dates the times
 */
record TargetPeriods(FiscalCalendar calendar) {
  /** More than the year after the newest one. */
  boolean isFarTarget(Period period) {
    return calendar
        .newest()
        .flatMap(n -> period.lastDay().map(d -> d.isAfter(n.end().plusYears(2))))
        .orElse(false);
  }

  /** The times of a sentence, in order. */
  static List<When> times(List<Part> parts) {
    // {@code its 2024 free cash flow target}: a time may stand inside a name.
    return parts.stream()
        .flatMap(
            p ->
                p instanceof When when
                    ? Stream.of(when)
                    : p instanceof Part.Subject s ? s.times().stream() : Stream.empty())
        .toList();
  }

  /** The first of the times that lies in the future, or goes on into it. */
  Optional<Period> period(
      List<When> times, MultiYear years, Sentence sentence, ClaimContext context) {
    return times.stream()
        .flatMap(w -> years.of(w).or(() -> resolve(w, sentence, context)).stream())
        .filter(this::isToCome)
        .findFirst();
  }

  // {@code Revenue in the first quarter was $38 million}: a result among expectations.
  boolean isOver(List<When> times, Sentence sentence, ClaimContext context) {
    List<Period> periods =
        times.stream().flatMap(w -> resolve(w, sentence, context).stream()).toList();
    return !periods.isEmpty() && periods.stream().noneMatch(this::isToCome);
  }

  private Optional<Period> resolve(When when, Sentence sentence, ClaimContext context) {
    TimeContext outlook = new TimeContext(TimeContext.Wanted.DURATION, context.period(), true);
    // {@code by year-end 2004}: what is to be done in that year.
    PeriodPhrase phrase =
        when.time().phrase() instanceof PeriodPhrase.YearEnd end
            ? new PeriodPhrase.Year(end.year(), true)
            : when.time().phrase();
    String label = sentence.text().substring(when.start(), when.end());
    if (phrase instanceof PeriodPhrase.MonthQuarter quarter && quarter.year().isEmpty()) {
      return next(quarter, label, outlook);
    }
    return calendar.resolve(phrase, label, outlook).filter(p -> p instanceof Period.Duration);
  }

  /** {@code the December quarter}: the next one. */
  private Optional<Period> next(
      PeriodPhrase.MonthQuarter quarter, String label, TimeContext context) {
    return calendar.newest().stream()
        .map(n -> n.end().getYear())
        .flatMapToInt(y -> IntStream.rangeClosed(y, y + 1))
        .mapToObj(y -> new PeriodPhrase.MonthQuarter(quarter.month(), OptionalInt.of(y)))
        .flatMap(p -> calendar.resolve(p, label, context).stream())
        .filter(this::isToCome)
        .findFirst();
  }

  boolean isToCome(Period period) {
    return calendar
        .newest()
        .flatMap(n -> period.lastDay().map(d -> d.isAfter(n.end())))
        .orElse(true);
  }
}
