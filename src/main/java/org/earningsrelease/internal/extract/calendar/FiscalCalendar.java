package org.earningsrelease.internal.extract.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.extract.front.Front;
import org.earningsrelease.internal.extract.section.PlacedBlock;
import org.earningsrelease.internal.token.PeriodPhrase;
import org.earningsrelease.model.FiscalPeriod;
import org.earningsrelease.model.Period;

/**
 * How an issuer counts its years and quarters, and the newest period that a release reports.
 *
 * @param ends on which days its quarters end
 * @param reported the newest reported period: the last quarter where a quarter and a year are
 *     reported
 */
public record FiscalCalendar(QuarterEnds ends, Optional<Reported> reported) {

  /** Reads it from the release's own words. */
  public static FiscalCalendar read(
      Front front, ReleaseDates dates, List<PlacedBlock> blocks, ColumnReadings readings) {
    List<Mention> mentions = MentionFinder.find(front, blocks, readings);
    return of(CalendarEvidence.of(mentions, dates.printed()));
  }

  /** The calendar that fits the evidence best. */
  public static FiscalCalendar of(CalendarEvidence evidence) {
    YearRule rule = new YearRuleSupport(evidence).best();
    QuarterEnds ends = new PrintedEnds(rule, evidence).read();
    return new FiscalCalendar(ends, new NewestPeriod(rule, evidence).find());
  }

  /**
   * Gives the words dates.
   *
   * @param label the period as printed
   * @return empty where nothing settles the dates
   */
  public Optional<Period> resolve(PeriodPhrase phrase, String label, TimeContext context) {
    Optional<Days> days = new Dating(ends, reported, context).days(phrase);
    boolean day = phrase instanceof PeriodPhrase.AsOf || phrase instanceof PeriodPhrase.YearEnd;
    return days.flatMap(d -> d.as(day ? TimeContext.Wanted.INSTANT : context.wanted(), label));
  }

  /** The days of the newest reported period. */
  public Optional<Period.Duration> newest() {
    return reported
        .map(ends::days)
        .map(d -> new Period.Duration(d.first().orElse(d.last()), d.last(), ""));
  }

  /** The newest period's year as the issuer names it. */
  public Optional<Integer> fiscalYear() {
    return reported.map(r -> r.last().year());
  }

  /** The newest period's part of the year. */
  public Optional<FiscalPeriod> fiscalPeriod() {
    return reported.map(Reported::period);
  }

  /** The quarter whose end is nearest to a day. */
  public FiscalQuarter quarterEndingNear(LocalDate day) {
    return ends.rule().quarterEndingNear(day);
  }
}
