package org.earningsrelease.internal.extract.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.extract.prose.ClaimContext;
import org.earningsrelease.internal.extract.prose.ClaimReader;
import org.earningsrelease.internal.extract.prose.Subjects;
import org.earningsrelease.internal.extract.sentence.Cue;
import org.earningsrelease.internal.extract.sentence.Part;
import org.earningsrelease.internal.extract.sentence.PartReader;
import org.earningsrelease.internal.extract.sentence.Sentence;
import org.earningsrelease.model.Finding;
import org.earningsrelease.model.GuidanceItem;
import org.earningsrelease.model.GuidanceItem.Action;
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
        Subjects.join(PartReader.read(sentence, reader.segments(), true), reader.issuer(), text);
    Optional<Part> forward = parts.stream().filter(p -> p.isCue(Cue.FORWARD)).findFirst();
    if (!wholly && forward.isEmpty()) {
      return new Reading(List.of(), List.of(), context);
    }
    int from = wholly ? 0 : forward.map(Part::start).orElse(0);
    MultiYear years = new MultiYear(parts, text, reader.calendar());
    TargetPeriods periods = periods();
    ExpectedFacts facts = new ExpectedFacts(reader.money());
    Optional<Period> named = periods.period(TargetPeriods.times(parts), years, sentence, context);
    ExpectationGrammar.Result result =
        ExpectationGrammar.read(
            parts,
            context.subject(),
            OutlookActions.revises(text),
            w -> periods.isOver(List.of(w), sentence, context));
    List<GuidanceItem> items = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (Expectation expected : result.expectations()) {
      if (expected.number().start() < from) {
        continue;
      }
      if (periods.isOver(expected.times(), sentence, context)) {
        findings.add(over(expected, sentence));
      } else {
        periods
            .period(expected.times(), years, sentence, context)
            .or(() -> named)
            .or(() -> context.period().filter(periods::isToCome))
            .flatMap(p -> facts.fact(expected, p, sentence, parts, context, headings))
            .ifPresent(f -> items.add(facts.item(f, expected, text, led)));
      }
    }
    if (items.isEmpty() && forward.isPresent()) {
      items.addAll(worded(sentence, parts, named, context, headings));
    }
    // {@code Production is to reach 650,000 ounces by 2030}: the next sentence is not about 2030.
    Optional<Period> next = named.filter(p -> !periods.isFarTarget(p));
    return new Reading(items, findings, context.withPeriod(next));
  }

  private TargetPeriods periods() {
    return new TargetPeriods(reader.calendar());
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
    return context.period().filter(periods()::isToCome).isPresent() ? ClaimContext.NONE : context;
  }

  /** What a leading line settles: its period. */
  ClaimContext context(List<Sentence> lead, ClaimContext outer) {
    ClaimContext context = outer;
    for (Sentence sentence : lead) {
      List<Part> parts =
          Subjects.join(
              PartReader.read(sentence, reader.segments(), true), reader.issuer(), sentence.text());
      MultiYear years = new MultiYear(parts, sentence.text(), reader.calendar());
      context =
          context.withPeriod(
              periods().period(TargetPeriods.times(parts), years, sentence, context));
    }
    return context;
  }
}
