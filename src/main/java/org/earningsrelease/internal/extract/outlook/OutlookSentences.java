package org.earningsrelease.internal.extract.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
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
import org.earningsrelease.model.Check;
import org.earningsrelease.model.Comparison;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.Figure;
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
   * @param context what the next sentence inherits
   */
  record Reading(List<GuidanceItem> items, ClaimContext context) {
    Reading {
      items = List.copyOf(items);
    }
  }

  /**
   * Reads one sentence.
   *
   * @param wholly whether all around it is outlook; otherwise only what stands behind a word of
   *     expectation counts
   */
  Reading read(Sentence sentence, ClaimContext context, List<String> headings, boolean wholly) {
    String text = sentence.text();
    List<Part> parts =
        Subjects.join(PartReader.read(text, reader.segments(), true), reader.issuer(), text);
    Optional<Part> forward = parts.stream().filter(p -> p.isCue(Cue.FORWARD)).findFirst();
    if (!wholly && forward.isEmpty()) {
      return new Reading(List.of(), context);
    }
    int from = wholly ? 0 : forward.map(Part::start).orElse(0);
    Optional<Period> named = period(times(parts), sentence, context);
    ExpectationGrammar.Result result =
        ExpectationGrammar.read(
            parts, context.subject(), w -> isOver(List.of(w), sentence, context));
    Action action = OutlookActions.of(text);
    List<GuidanceItem> items = new ArrayList<>();
    for (Expectation expected : result.expectations()) {
      if (expected.number().start() >= from
          && (forward.isPresent() || !isOver(expected.times(), sentence, context))) {
        period(expected.times(), sentence, context)
            .or(() -> named)
            .or(() -> context.period().filter(this::isToCome))
            .flatMap(p -> fact(expected, p, sentence, context, headings))
            .ifPresent(f -> items.add(item(f, expected, text, action)));
      }
    }
    if (items.isEmpty() && forward.isPresent()) {
      for (Fact fact : QualitativeOutlook.read(sentence, parts, named, context, headings)) {
        items.add(
            new GuidanceItem(fact, text, action, Optional.empty(), Assumptions.is(fact.label())));
      }
    }
    return new Reading(items, context.withPeriod(named));
  }

  private GuidanceItem item(Fact fact, Expectation expected, String text, Action action) {
    Optional<Figure> previous =
        expected
            .previous()
            .flatMap(
                n ->
                    reader
                        .money()
                        .unit(n, expected.metric().kind())
                        .map(unit -> Numbers.figure(n, unit, isNegative(expected))));
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
      context = context.withPeriod(period(times(parts), sentence, context));
    }
    return context;
  }

  private static List<When> times(List<Part> parts) {
    return parts.stream().filter(When.class::isInstance).map(When.class::cast).toList();
  }

  /** The first of the times that lies in the future, or goes on into it. */
  private Optional<Period> period(List<When> times, Sentence sentence, ClaimContext context) {
    return times.stream()
        .flatMap(w -> resolve(w, sentence, context).stream())
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
      ClaimContext context,
      List<String> headings) {
    return reader
        .money()
        .unit(expected.number(), expected.metric().kind())
        .map(
            unit ->
                new Fact(
                    expected.metric().concept(),
                    OutlookActions.without(expected.metric().label()),
                    headings,
                    expected.segment().or(context::segment),
                    expected.subject().basis(),
                    period,
                    expected.measure(),
                    comparison(expected, context),
                    Numbers.figure(expected.number(), unit, isNegative(expected)),
                    sentence.source(expected.number().start(), expected.number().end()),
                    Optional.empty(),
                    Check.UNCHECKED,
                    false));
  }

  private static boolean isNegative(Expectation expected) {
    return expected.measure() == Measure.AMOUNT ? expected.metric().loss() : expected.sign() < 0;
  }

  private static Optional<Comparison> comparison(Expectation expected, ClaimContext context) {
    return expected.measure() == Measure.AMOUNT
        ? Optional.empty()
        : context.comparison().or(() -> Optional.of(Comparison.YEAR_OVER_YEAR));
  }
}
