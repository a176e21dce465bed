package org.earningsrelease.internal.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.earningsrelease.internal.extract.calendar.FiscalCalendar;
import org.earningsrelease.internal.extract.calendar.TimeContext;
import org.earningsrelease.internal.token.PeriodPhrase;
import org.earningsrelease.internal.token.PeriodPhrase.Relation;
import org.earningsrelease.model.Comparison;
import org.earningsrelease.model.Measure;
import org.earningsrelease.model.Period;
import org.earningsrelease.model.Period.Duration;
import org.earningsrelease.model.Period.Instant;

/**
 * Dates the figures of a sentence's frames.
 *
 * @param sentence its text
 * @param inherited the period of the text before
 * @param against which period an earlier figure without a time belongs to
 * @param usual the same by all of the text before: balances may be measured otherwise
 */
record FramePeriods(
    FiscalCalendar calendar,
    String sentence,
    Optional<Period> inherited,
    Optional<Comparison> against,
    Optional<Comparison> usual,
    boolean outlook) {

  /** The period of one figure of a frame; empty where the words do not settle it. */
  Optional<Period> of(Frame frame, Slot slot) {
    boolean onDay = slot.metric().kind().onDay();
    List<Timing> timings = timings(frame, onDay);
    if (frame.isBlurred()) {
      return Optional.empty();
    }
    if (timings.isEmpty()) {
      boolean dateless = slot.metric().explicit() || isShared(frame, slot, 0);
      return dateless ? Optional.empty() : untimed(frame, slot);
    }
    FigureRow row = new FigureRow(frame, slot);
    Optional<Timing> timing =
        isShared(frame, slot, timings.size()) ? Optional.empty() : row.timing(timings);
    return timing.flatMap(t -> resolve(t, onDay, base(frame, slot)));
  }

  /** Without a time: that of the statement before, of the heading, or the newest. */
  private Optional<Period> untimed(Frame frame, Slot slot) {
    if (frame.comparative()) {
      return earlier(frame, slot);
    }
    return frame
        .base()
        .flatMap(b -> first(b, slot.metric().kind().onDay()))
        .or(this::current)
        .map(p -> asWanted(p, slot.metric().kind().onDay()));
  }

  private Optional<Period> earlier(Frame frame, Slot slot) {
    boolean onDay = slot.metric().kind().onDay();
    Optional<Period> base = base(frame, slot);
    Optional<Relation> relation =
        against
            .or(() -> onDay ? Optional.empty() : usual)
            .or(() -> bracketed(frame))
            .map(
                c ->
                    c == Comparison.QUARTER_OVER_QUARTER
                        ? Relation.PREVIOUS_QUARTER
                        : Relation.SAME_PERIOD_LAST_YEAR);
    return relation.flatMap(
        r ->
            calendar
                .resolve(new PeriodPhrase.Relative(r), "", context(onDay, base))
                .map(p -> asWanted(p, onDay)));
  }

  private static Optional<Comparison> bracketed(Frame frame) {
    return frame.isBracketed() ? Optional.of(Comparison.YEAR_OVER_YEAR) : Optional.empty();
  }

  private TimeContext context(boolean onDay, Optional<Period> base) {
    return new TimeContext(
        onDay ? TimeContext.Wanted.INSTANT : TimeContext.Wanted.DURATION, base, outlook);
  }

  /** The period that the frame as a whole is about. */
  Optional<Period> first(Frame frame, boolean onDay) {
    List<Timing> timings = timings(frame, onDay);
    if (timings.isEmpty()) {
      return frame.base().isPresent() && !frame.comparative()
          ? first(frame.base().get(), onDay)
          : Optional.empty();
    }
    Optional<Period> base =
        frame.comparative()
            ? frame.base().flatMap(b -> first(b, onDay)).or(this::current)
            : current();
    return resolve(timings.get(0), onDay, base);
  }

  /** The period that the text before is about, else the newest. */
  Optional<Period> current() {
    return inherited.or(calendar::newest);
  }

  /** Times that fit the metric: the day of an announcement dates no revenues. */
  private List<Timing> timings(Frame frame, boolean onDay) {
    List<Timing> fitting = new ArrayList<>();
    for (Timing timing : Timing.of(frame.times(), sentence)) {
      boolean day =
          timing.phrase() instanceof PeriodPhrase.On
              || timing.phrase() instanceof PeriodPhrase.AsOf;
      boolean vague = timing.phrase() instanceof PeriodPhrase.On on && on.date().day().isEmpty();
      if (!day || onDay && !vague) {
        fitting.add(timing);
      }
    }
    return fitting;
  }

  /**
   * {@code $358 million and $6 million, respectively}: shared out among things that are no times.
   */
  private boolean isShared(Frame frame, Slot slot, int times) {
    boolean onDay = slot.metric().kind().onDay();
    int statement =
        frame.comparative() ? frame.base().map(b -> timings(b, onDay).size()).orElse(0) : 0;
    int group = new FigureRow(frame, slot).size();
    return group > 1
        && times < group
        && statement != group
        && slot.measure() == Measure.AMOUNT
        && sentence.toLowerCase(Locale.ROOT).contains("respectively");
  }

  private Optional<Period> base(Frame frame, Slot slot) {
    if (!frame.comparative() || frame.base().isEmpty()) {
      return current();
    }
    Frame statement = frame.base().get();
    boolean onDay = slot.metric().kind().onDay();
    List<Timing> timings = timings(statement, onDay);
    FigureRow row = new FigureRow(frame, slot);
    if (timings.size() > 1 && timings.size() == row.size()) {
      return resolve(timings.get(row.place()), onDay, current());
    }
    return first(statement, onDay).or(this::current);
  }

  private Optional<Period> resolve(Timing timing, boolean onDay, Optional<Period> base) {
    Optional<Period> period =
        calendar.resolve(phrase(timing, base), timing.label(), context(onDay, base));
    if (timing.phrase() instanceof PeriodPhrase.YearEnd end && end.year().isEmpty() && !outlook) {
      period = period.flatMap(p -> lastYearEnd(p, timing.label()));
    }
    if (timing.yearBefore()) {
      period = period.flatMap(p -> yearBefore(p, timing.label(), onDay));
    }
    return period.map(p -> asWanted(p, onDay)).filter(p -> onDay == p instanceof Instant);
  }

  // {@code at year end} in the middle of a year is the end of the year before.
  private Optional<Period> lastYearEnd(Period end, String label) {
    boolean toCome =
        calendar
            .newest()
            .filter(n -> end.lastDay().filter(d -> d.isAfter(n.end())).isPresent())
            .isPresent();
    return toCome
        ? calendar
            .resolve(
                new PeriodPhrase.Relative(Relation.CURRENT_YEAR),
                label,
                context(false, Optional.empty()))
            .flatMap(Period::firstDay)
            .map(d -> new Instant(d.minusDays(1), label))
        : Optional.of(end);
  }

  private Optional<Period> yearBefore(Period period, String label, boolean onDay) {
    return calendar.resolve(
        new PeriodPhrase.Relative(Relation.SAME_PERIOD_LAST_YEAR),
        label,
        context(onDay, Optional.of(period)));
  }

  // {@code $1.3 billion in 2022} beside a quarter of 2023 is the quarter a year before.
  private static PeriodPhrase phrase(Timing timing, Optional<Period> base) {
    boolean quarter = base.filter(p -> p instanceof Duration d && d.days() < 300).isPresent();
    boolean before =
        timing.phrase() instanceof PeriodPhrase.BareYear year
            && base.flatMap(Period::lastDay)
                .filter(d -> d.getYear() - 1 == year.year())
                .isPresent();
    return quarter && before
        ? new PeriodPhrase.Relative(Relation.SAME_PERIOD_LAST_YEAR)
        : timing.phrase();
  }

  private static Period asWanted(Period period, boolean onDay) {
    return onDay && period instanceof Duration d ? new Instant(d.end(), d.label()) : period;
  }
}
