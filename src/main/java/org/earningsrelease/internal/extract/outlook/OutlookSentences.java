package org.earningsrelease.internal.extract.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.earningsrelease.internal.extract.calendar.TimeContext;
import org.earningsrelease.internal.extract.prose.ClaimContext;
import org.earningsrelease.internal.extract.prose.ClaimReader;
import org.earningsrelease.internal.extract.prose.Subjects;
import org.earningsrelease.internal.extract.sentence.Cue;
import org.earningsrelease.internal.extract.sentence.Numbers;
import org.earningsrelease.internal.extract.sentence.Part;
import org.earningsrelease.internal.extract.sentence.Part.When;
import org.earningsrelease.internal.extract.sentence.PartReader;
import org.earningsrelease.internal.extract.sentence.Sentence;
import org.earningsrelease.internal.extract.sentence.Sentences;
import org.earningsrelease.internal.layout.Passage;
import org.earningsrelease.internal.token.PeriodPhrase;
import org.earningsrelease.model.Basis;
import org.earningsrelease.model.Check;
import org.earningsrelease.model.Comparison;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.Figure;
import org.earningsrelease.model.Finding;
import org.earningsrelease.model.GuidanceItem;
import org.earningsrelease.model.GuidanceItem.Action;
import org.earningsrelease.model.Measure;
import org.earningsrelease.model.Period;

/**
 * Reads the expectations of single sentences.
 *
 * @param reader of sentences about what is expected
 */
record OutlookSentences(ClaimReader reader) {

  /**
   * What a sentence expects.
   *
   * @param findings expectations that are none any more
   * @param context what the next sentence inherits
   */
  record Reading(List<GuidanceItem> items, List<Finding> findings, ClaimContext context) {
    Reading {
      items = List.copyOf(items);
      findings = List.copyOf(findings);
    }
  }

  /**
   * Reads one sentence.
   *
   * @param led what the words above do with the expectations
   * @param wholly whether all around it is outlook; otherwise only what stands behind a word of
   *     expectation counts
   */
  Reading read(
      Sentence sentence,
      ClaimContext context,
      List<String> headings,
      Optional<Action> led,
      boolean wholly) {
    String text = sentence.text();
    List<Part> parts =
        Subjects.join(PartReader.read(text, reader.segments(), true), reader.issuer(), text);
    Optional<Part> forward = parts.stream().filter(p -> p.isCue(Cue.FORWARD)).findFirst();
    if (!wholly && forward.isEmpty()) {
      return new Reading(List.of(), List.of(), context);
    }
    int from = wholly ? 0 : forward.map(Part::start).orElse(0);
    MultiYear years = new MultiYear(parts, text, reader.calendar());
    Optional<Period> named = period(times(parts), years, sentence, context);
    ExpectationGrammar.Result result =
        ExpectationGrammar.read(
            parts,
            context.subject(),
            OutlookActions.revises(text),
            w -> isOver(List.of(w), sentence, context));
    List<GuidanceItem> items = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (Expectation expected : result.expectations()) {
      if (expected.number().start() < from) {
        continue;
      }
      if (isOver(expected.times(), sentence, context)) {
        findings.add(over(expected, sentence));
      } else {
        period(expected.times(), years, sentence, context)
            .or(() -> named)
            .or(() -> context.period().filter(this::isToCome))
            .flatMap(p -> fact(expected, p, sentence, parts, context, headings))
            .ifPresent(f -> items.add(item(f, expected, text, led)));
      }
    }
    if (items.isEmpty() && forward.isPresent()) {
      items.addAll(worded(sentence, parts, named, context, headings));
    }
    // {@code Production is to reach 650,000 ounces by 2030}: the next sentence is not about 2030.
    Optional<Period> next = named.filter(p -> !isFarTarget(p));
    return new Reading(items, findings, context.withPeriod(next));
  }

  /** Expectations in words. */
  private static List<GuidanceItem> worded(
      Sentence sentence,
      List<Part> parts,
      Optional<Period> named,
      ClaimContext context,
      List<String> headings) {
    String text = sentence.text();
    Optional<GuidanceItem> announced =
        Announcements.read(sentence, parts, named, context, headings);
    if (announced.isPresent()) {
      return List.of(announced.get());
    }
    return QualitativeOutlook.read(sentence, parts, named, context, headings).stream()
        .map(
            fact ->
                new GuidanceItem(
                    fact,
                    text,
                    OutlookActions.of(text),
                    Optional.empty(),
                    Assumptions.is(fact.label())))
        .toList();
  }

  private static Finding over(Expectation expected, Sentence sentence) {
    return new Finding(
        Finding.Code.PERIOD_UNRESOLVED,
        Finding.Severity.INFO,
        "expected for a period that is over: " + expected.metric().label(),
        Optional.of(sentence.source(expected.number().start(), expected.number().end())));
  }

  /** The context of results: a period to come was only guessed for it. */
  ClaimContext reported(ClaimContext context) {
    return context.period().filter(this::isToCome).isPresent() ? ClaimContext.NONE : context;
  }

  /** More than the year after the newest one. */
  private boolean isFarTarget(Period period) {
    return reader
        .calendar()
        .newest()
        .flatMap(n -> period.lastDay().map(d -> d.isAfter(n.end().plusYears(2))))
        .orElse(false);
  }

  private GuidanceItem item(Fact fact, Expectation expected, String text, Optional<Action> led) {
    Optional<Figure> previous =
        expected
            .previous()
            .flatMap(
                n ->
                    reader
                        .money()
                        .unit(n, expected.metric().kind())
                        .map(unit -> Numbers.figure(n, unit, isNegative(expected))));
    Action worded = OutlookActions.of(text, expected.number().start());
    Action action =
        worded != Action.GIVEN
            ? worded
            : previous.flatMap(p -> Revision.of(fact.figure(), p)).or(() -> led).orElse(worded);
    return new GuidanceItem(fact, text, action, previous, Assumptions.is(fact.label()));
  }

  /** What a leading line settles: its period. */
  ClaimContext context(Passage lead, ClaimContext outer) {
    ClaimContext context = outer;
    for (Sentence sentence : Sentences.of(lead)) {
      List<Part> parts =
          Subjects.join(
              PartReader.read(sentence.text(), reader.segments(), true),
              reader.issuer(),
              sentence.text());
      MultiYear years = new MultiYear(parts, sentence.text(), reader.calendar());
      context = context.withPeriod(period(times(parts), years, sentence, context));
    }
    return context;
  }

  private static List<When> times(List<Part> parts) {
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
  private Optional<Period> period(
      List<When> times, MultiYear years, Sentence sentence, ClaimContext context) {
    return times.stream()
        .flatMap(w -> years.of(w).or(() -> resolve(w, sentence, context)).stream())
        .filter(this::isToCome)
        .findFirst();
  }

  // {@code Revenue in the first quarter was $38 million}: a result among expectations.
  private boolean isOver(List<When> times, Sentence sentence, ClaimContext context) {
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
    return reader
        .calendar()
        .resolve(phrase, label, outlook)
        .filter(p -> p instanceof Period.Duration);
  }

  /** {@code the December quarter}: the next one. */
  private Optional<Period> next(
      PeriodPhrase.MonthQuarter quarter, String label, TimeContext context) {
    return reader.calendar().newest().stream()
        .map(n -> n.end().getYear())
        .flatMapToInt(y -> IntStream.rangeClosed(y, y + 1))
        .mapToObj(y -> new PeriodPhrase.MonthQuarter(quarter.month(), OptionalInt.of(y)))
        .flatMap(p -> reader.calendar().resolve(p, label, context).stream())
        .filter(this::isToCome)
        .findFirst();
  }

  private boolean isToCome(Period period) {
    return reader
        .calendar()
        .newest()
        .flatMap(n -> period.lastDay().map(d -> d.isAfter(n.end())))
        .orElse(true);
  }

  private Optional<Fact> fact(
      Expectation expected,
      Period period,
      Sentence sentence,
      List<Part> parts,
      ClaimContext context,
      List<String> headings) {
    return reader
        .money()
        .unit(expected.number(), expected.metric().kind())
        .map(
            unit ->
                new Fact(
                    expected.metric().in(unit, expected.measure()).concept(),
                    OutlookActions.without(expected.metric().label()),
                    headings,
                    expected.segment().or(context::segment),
                    basis(expected, parts),
                    period,
                    expected.measure(),
                    comparison(expected, parts, context),
                    Numbers.figure(expected.number(), unit, isNegative(expected)),
                    sentence.source(expected.number().start(), expected.number().end()),
                    Optional.empty(),
                    Check.UNCHECKED,
                    false));
  }

  private static Basis basis(Expectation expected, List<Part> parts) {
    Basis named = expected.subject().basis();
    return expected.measure() == Measure.PERCENT_CHANGE
        ? new ExpectedBases(parts).of(expected.number()).orElse(named)
        : named;
  }

  private static boolean isNegative(Expectation expected) {
    return expected.measure() == Measure.AMOUNT ? expected.metric().loss() : expected.sign() < 0;
  }

  private static Optional<Comparison> comparison(
      Expectation expected, List<Part> parts, ClaimContext context) {
    boolean change =
        expected.measure() == Measure.CHANGE || expected.measure() == Measure.PERCENT_CHANGE;
    return !change
        ? Optional.empty()
        : ExpectedMeasures.comparison(parts, expected.number())
            .or(context::comparison)
            .or(() -> Optional.of(Comparison.YEAR_OVER_YEAR));
  }
}
