package org.earningsrelease.internal.extract.outlook;

import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.extract.prose.ClaimContext;
import org.earningsrelease.internal.extract.prose.MoneySigns;
import org.earningsrelease.internal.extract.sentence.Numbers;
import org.earningsrelease.internal.extract.sentence.Part;
import org.earningsrelease.internal.extract.sentence.Sentence;
import org.earningsrelease.model.Basis;
import org.earningsrelease.model.Check;
import org.earningsrelease.model.Comparison;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.Figure;
import org.earningsrelease.model.GuidanceItem;
import org.earningsrelease.model.GuidanceItem.Action;
import org.earningsrelease.model.Measure;
import org.earningsrelease.model.Period;

/**
 * From what a sentence expects, and its period, to a guidance item.
 *
 * @param money what {@code $} means
 */
record ExpectedFacts(MoneySigns money) {
  /** The item of a fact, with what is done with the expectation and what it was before. */
  GuidanceItem item(Fact fact, Expectation expected, String text, Optional<Action> led) {
    Optional<Figure> previous =
        expected
            .previous()
            .flatMap(
                n ->
                    money
                        .unit(n, expected.metric().kind())
                        .map(unit -> Numbers.figure(n, unit, isNegative(expected))));
    Action worded = OutlookActions.of(text, expected.number().start());
    Action action =
        worded != Action.GIVEN
            ? worded
            : previous.flatMap(p -> Revision.of(fact.figure(), p)).or(() -> led).orElse(worded);
    return new GuidanceItem(fact, text, action, previous, Assumptions.is(fact.label()));
  }

  /** The fact; empty where the currency of its figure is not known. */
  Optional<Fact> fact(
      Expectation expected,
      Period period,
      Sentence sentence,
      List<Part> parts,
      ClaimContext context,
      List<String> headings) {
    return money
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
