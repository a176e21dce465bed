package org.earningsrelease.internal.extract.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earningsrelease.internal.extract.calendar.FiscalCalendar;
import org.earningsrelease.internal.extract.sentence.Metric;
import org.earningsrelease.internal.extract.sentence.Numbers;
import org.earningsrelease.internal.extract.sentence.Part;
import org.earningsrelease.internal.extract.sentence.PartReader;
import org.earningsrelease.internal.extract.sentence.SegmentNames;
import org.earningsrelease.internal.extract.sentence.Sentence;
import org.earningsrelease.internal.lexicon.Wording;
import org.earningsrelease.model.Basis;
import org.earningsrelease.model.Comparison;
import org.earningsrelease.model.Header;
import org.earningsrelease.model.Measure;
import org.earningsrelease.model.Period;
import org.earningsrelease.model.Unit;

/**
 * Reads which figures sentences give for which metrics and periods.
 *
 * @param calendar dates the times
 * @param money what {@code $} means, and money without any sign
 * @param segments the issuer's segments
 * @param issuer words of the issuer's name, which change no metric
 * @param outlook whether the sentences speak about what is expected; otherwise figures behind words
 *     of expectation are passed over
 */
public record ClaimReader(
    FiscalCalendar calendar,
    MoneySigns money,
    SegmentNames segments,
    Set<String> issuer,
    boolean outlook) {

  public ClaimReader {
    issuer = Set.copyOf(issuer);
  }

  /** A reader of results. */
  public static ClaimReader of(FiscalCalendar calendar, Header header, SegmentNames segments) {
    Set<String> issuer = header.issuer().map(Wording::words).map(Set::copyOf).orElse(Set.of());
    return new ClaimReader(calendar, MoneySigns.of(header), segments, issuer, false);
  }

  /** The same for sentences about what is expected. */
  public ClaimReader forOutlook() {
    return new ClaimReader(calendar, money, segments, issuer, true);
  }

  /**
   * What was read in a sentence.
   *
   * @param claims in the order of their figures
   * @param context what the next sentence of the same paragraph inherits
   * @param compared what its earlier figures belong to
   */
  public record Reading(List<Claim> claims, ClaimContext context, Optional<Comparison> compared) {
    public Reading {
      claims = List.copyOf(claims);
    }
  }

  /** Reads a sentence after what stands before it. */
  public Reading read(Sentence sentence, ClaimContext context) {
    String text = sentence.text();
    List<Part> parts = Subjects.join(PartReader.read(sentence, segments, outlook), issuer, text);
    if (isRow(parts)) {
      return new Reading(List.of(), context, Optional.empty());
    }
    ClaimGrammar.Result result =
        ClaimGrammar.read(
            parts, context.subject(), context.basis(), segment(parts, context), outlook);
    FramePeriods periods =
        new FramePeriods(
            calendar,
            text,
            context.period(),
            result.compared().or(context::against),
            context.usual(),
            outlook);
    List<Claim> claims = new ArrayList<>();
    for (Frame frame : result.frames()) {
      for (Slot printed : frame.slots()) {
        Slot slot = frame.isOfDay() ? printed.withMetric(printed.metric().onDay()) : printed;
        periods
            .of(frame, slot)
            .flatMap(p -> claim(sentence, context, result.frames(), frame, slot, p, periods))
            .ifPresent(claims::add);
      }
    }
    claims.sort(Comparator.comparingInt(claim -> claim.source().start()));
    return new Reading(claims, after(context, result, claims, periods), compared(result, periods));
  }

  /**
   * {@code Revenue $14.0 $20.5 down 32%}: figures side by side are a table's row, not a sentence.
   */
  private static boolean isRow(List<Part> parts) {
    for (int i = 1; i < parts.size(); i++) {
      if (parts.get(i) instanceof Part.Amount && parts.get(i - 1) instanceof Part.Amount) {
        return true;
      }
    }
    return false;
  }

  /** {@code Segment EBITDA was}: that of the segment which the text spoke of last. */
  private static Optional<String> segment(List<Part> parts, ClaimContext context) {
    boolean own =
        parts.stream().anyMatch(p -> p instanceof Part.Subject s && s.metric().isOfSegment());
    return context.segment().or(() -> own ? context.recent() : Optional.empty());
  }

  private ClaimContext after(
      ClaimContext before, ClaimGrammar.Result result, List<Claim> claims, FramePeriods periods) {
    Optional<String> first = claims.isEmpty() ? Optional.empty() : claims.get(0).segment();
    List<Frame> statements = result.frames().stream().filter(f -> !f.comparative()).toList();
    Optional<Period> period =
        statements.isEmpty()
            ? Optional.empty()
            : periods.first(statements.get(statements.size() - 1), false);
    Optional<Comparison> opening =
        result.frames().size() > 1
                && result.frames().get(0).slots().isEmpty()
                && result.frames().get(1).comparative()
                && result.frames().get(1).slots().isEmpty()
            ? comparisonOf(result.frames().get(1), periods)
            : Optional.empty();
    return new ClaimContext(
        result.subject().or(before::subject),
        first.or(before::segment),
        lasting(before, result),
        period.or(before::period),
        opening.or(before::comparison),
        before.recent(),
        compared(result, periods).or(before::against),
        before.usual());
  }

  /** {@code In local currencies, sales grew 8%}: says nothing of the next sentence's figures. */
  private static Basis lasting(ClaimContext before, ClaimGrammar.Result result) {
    boolean figures = result.frames().stream().anyMatch(f -> !f.slots().isEmpty());
    return figures && result.basis() != Basis.ADJUSTED ? before.basis() : result.basis();
  }

  /** What the sentence's own earlier figures belong to: the next sentence may leave it out. */
  private static Optional<Comparison> compared(ClaimGrammar.Result result, FramePeriods periods) {
    for (Frame frame : result.frames()) {
      if (frame.comparative() && !frame.times().isEmpty()) {
        Optional<Period> now =
            frame.base().flatMap(b -> periods.first(b, false)).or(periods::current);
        Optional<Period> then = periods.first(frame, false);
        if (now.isPresent() && then.isPresent()) {
          return PeriodComparison.of(now.get(), then.get());
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Claim> claim(
      Sentence sentence,
      ClaimContext context,
      List<Frame> frames,
      Frame frame,
      Slot slot,
      Period period,
      FramePeriods periods) {
    Optional<Unit> unit = money.unit(slot.number(), slot.metric().kind());
    if (unit.isEmpty() || slot.segment().isEmpty() && slot.metric().isOfSegment()) {
      return Optional.empty();
    }
    boolean negative = slot.measure() == Measure.AMOUNT ? slot.metric().loss() : slot.sign() < 0;
    Metric metric =
        slot.isChange() && slot.metric().loss()
            ? slot.metric().withoutConcept()
            : slot.metric().in(unit.get(), slot.measure());
    Optional<Comparison> comparison =
        slot.isChange()
            ? comparison(sentence.text(), context, frames, frame, slot, period, periods)
            : Optional.empty();
    return Optional.of(
        new Claim(
            slot.segment().isPresent() ? metric.withoutSegmentWord() : metric,
            slot.segment(),
            slot.basis(),
            period,
            slot.measure(),
            comparison,
            Numbers.figure(slot.number(), unit.get(), negative),
            sentence.source(slot.number().start(), slot.number().end()),
            slot.rule()));
  }

  private Optional<Comparison> comparison(
      String sentence,
      ClaimContext context,
      List<Frame> frames,
      Frame frame,
      Slot slot,
      Period period,
      FramePeriods periods) {
    if (slot.comparison().isPresent()) {
      return slot.comparison();
    }
    Optional<Frame> behind =
        frames.stream()
            .filter(f -> f.comparative() && f.start() > slot.number().start())
            .filter(f -> f.base().filter(b -> b == frame).isPresent())
            .findFirst();
    Optional<Period> then = behind.flatMap(f -> periods.first(f, period instanceof Period.Instant));
    if (then.isPresent()) {
      return PeriodComparison.of(period, then.get());
    }
    Optional<Comparison> opening =
        frames.stream()
            .filter(
                f -> f.comparative() && f.slots().isEmpty() && f.start() < slot.number().start())
            .filter(f -> f.base().filter(b -> b.slots().isEmpty()).isPresent())
            .findFirst()
            .flatMap(f -> comparisonOf(f, periods));
    return new ChangeWithin(periods, sentence)
        .comparison(frame, slot)
        .or(() -> opening)
        .or(context::comparison)
        .or(() -> Optional.of(Comparison.YEAR_OVER_YEAR));
  }

  private Optional<Comparison> comparisonOf(Frame frame, FramePeriods periods) {
    Optional<Period> then = periods.first(frame, false);
    Optional<Period> now =
        frame
            .base()
            .flatMap(b -> periods.first(b, false))
            .or(periods::inherited)
            .or(calendar::newest);
    return then.isPresent() && now.isPresent()
        ? PeriodComparison.of(now.get(), then.get())
        : Optional.empty();
  }
}
