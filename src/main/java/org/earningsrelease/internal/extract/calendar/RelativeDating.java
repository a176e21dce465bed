package org.earningsrelease.internal.extract.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.earningsrelease.internal.token.PeriodPhrase;
import org.earningsrelease.internal.token.PeriodPhrase.Relation;
import org.earningsrelease.model.Period;

/**
 * Gives days to times told from another one: {@code a year ago}, {@code the previous quarter}.
 *
 * @param ends on which days the issuer's quarters end
 * @param newest the newest reported period
 */
record RelativeDating(QuarterEnds ends, Optional<Reported> newest, TimeContext context) {

  /** The days of the period that words count from. */
  Optional<Days> base() {
    Optional<Days> current =
        context.current().flatMap(p -> p.lastDay().map(end -> new Days(p.firstDay(), end)));
    return current.or(() -> newest.map(ends::days));
  }

  /**
   * Empty where nothing settles the period counted from.
   *
   * @throws IllegalArgumentException for a phrase that is not told from another one
   */
  Optional<Days> days(PeriodPhrase phrase) {
    if (phrase instanceof PeriodPhrase.Relative relative) {
      return days(relative.relation());
    }
    if (phrase instanceof PeriodPhrase.InYear inYear) {
      return inYear(inYear);
    }
    if (phrase instanceof PeriodPhrase.SamePeriod same) {
      return counted().map(r -> ends.days(r.plus(-4 * yearsBack(r, same))));
    }
    throw new IllegalArgumentException("not told from another time: " + phrase);
  }

  // {@code fourth quarter of last year}
  private Optional<Days> inYear(PeriodPhrase.InYear inYear) {
    int later =
        switch (inYear.year()) {
          case PREVIOUS_YEAR, SAME_PERIOD_LAST_YEAR -> -1;
          case NEXT_YEAR -> 1;
          default -> 0;
        };
    return MentionReading.name(inYear.part(), Mention.Place.TEXT)
        .flatMap(
            part ->
                counted()
                    .map(r -> new FiscalQuarter(r.last().year() + later, part.number()))
                    .map(last -> ends.days(new Reported(last, part.quarters()))));
  }

  // {@code the same period of 2003}: the year that the issuer names so, or that the period ends in.
  private int yearsBack(Reported base, PeriodPhrase.SamePeriod same) {
    int named = base.last().year() - same.year();
    int calendar = ends.lastDay(base.last()).getYear() - same.year();
    return same.fiscal() || named > 0 ? named : calendar;
  }

  private Optional<Days> days(Relation relation) {
    return switch (relation) {
      case CURRENT_QUARTER -> expected(Reported::quarter, 1);
      case CURRENT_YEAR -> expected(Reported::year, 1);
      case YEAR_TO_DATE -> from(Reported::yearToDate);
      case PREVIOUS_QUARTER -> from(r -> r.quarter().plus(-1));
      case SAME_PERIOD_LAST_YEAR -> yearBefore();
      case PREVIOUS_YEAR -> isWholeYear() ? from(r -> r.year().plus(-4)) : yearBefore();
      case NEXT_QUARTER -> newest.map(r -> ends.days(r.quarter().plus(1)));
      case NEXT_YEAR -> newest.map(r -> ends.days(r.year().plus(4)));
    };
  }

  // In an outlook {@code the quarter} is the one to come, unless its heading names another.
  private Optional<Days> expected(Function<Reported, Reported> part, int later) {
    return context.outlook() && context.current().isEmpty()
        ? newest.map(r -> ends.days(part.apply(r.plus(later))))
        : from(part);
  }

  private Optional<Days> from(Function<Reported, Reported> part) {
    return counted().map(part).map(ends::days);
  }

  private Optional<Days> yearBefore() {
    boolean instant = context.current().filter(p -> p instanceof Period.Instant).isPresent();
    return counted()
        .map(r -> ends.days(r.plus(-4)))
        .map(d -> instant ? Days.on(d.last()) : d)
        .or(() -> base().map(RelativeDating::yearEarlier));
  }

  private static Days yearEarlier(Days days) {
    LocalDate last = days.last().minusYears(1);
    return new Days(days.first().map(d -> d.minusYears(1)), last);
  }

  private boolean isWholeYear() {
    return counted().filter(r -> r.quarters() < 4).isEmpty();
  }

  /** The base in quarters; empty where it is none of the issuer's quarters. */
  private Optional<Reported> counted() {
    if (context.current().isEmpty()) {
      return newest;
    }
    return base().flatMap(this::counted);
  }

  private Optional<Reported> counted(Days days) {
    FiscalQuarter last = ends.rule().quarterEndingNear(days.last());
    boolean quarterEnd = Math.abs(ends.lastDay(last).toEpochDay() - days.last().toEpochDay()) <= 7;
    int quarters =
        days.first()
            .map(first -> Spans.quarters(days.last().toEpochDay() - first.toEpochDay() + 1))
            .orElse(1);
    return quarterEnd && quarters > 0
        ? Optional.of(new Reported(last, quarters))
        : Optional.empty();
  }
}
