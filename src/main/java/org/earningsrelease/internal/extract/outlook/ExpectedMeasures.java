package org.earningsrelease.internal.extract.outlook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.earningsrelease.internal.extract.sentence.Cue;
import org.earningsrelease.internal.extract.sentence.Metric;
import org.earningsrelease.internal.extract.sentence.Numbers;
import org.earningsrelease.internal.extract.sentence.Part;
import org.earningsrelease.internal.extract.sentence.Part.Amount;
import org.earningsrelease.internal.extract.sentence.Part.Cued;
import org.earningsrelease.internal.token.PeriodPhrase;
import org.earningsrelease.internal.token.Token;
import org.earningsrelease.model.Comparison;
import org.earningsrelease.model.Measure;

/**
 * What sort of figure an expected one is: a level, a change, a share.
 *
 * @param parts of the sentence
 */
record ExpectedMeasures(List<Part> parts) {
  private static final Set<String> GROWTH =
      Set.of("growth", "increase", "decrease", "decline", "reduction");

  /** {@code to reduce by $4 million}, {@code a 50 basis point increase}: no levels. */
  Measure of(Metric metric, Amount number, int i, int way) {
    if (Numbers.isPoints(number)) {
      return Measure.CHANGE;
    }
    if (Numbers.isPercent(number) && at(i + 1).isCue(Cue.OF)) {
      return Measure.PERCENT_OF_TOTAL;
    }
    if (Numbers.isPercent(number)) {
      return metric.kind().isRate() ? Measure.AMOUNT : Measure.PERCENT_CHANGE;
    }
    return way != 0 && at(i - 1).isCue(Cue.BY) ? Measure.CHANGE : Measure.AMOUNT;
  }

  /** {@code split 75% to cost of sales}: a percentage without a word of change is none. */
  boolean isGrowth(Metric metric, Amount number, int way) {
    return way != 0
        || number.token() instanceof Token.Range
        || metric.kind() == Metric.Kind.GROWTH
        || metric.label().toLowerCase(Locale.ROOT).contains("growth")
        || parts.stream().anyMatch(p -> p.isCue(Cue.COMPARISON) || p.isCue(Cue.UP));
  }

  /** A bare number is no money, and money is no share of something. */
  static boolean fits(Metric metric, Amount number) {
    Metric.Kind kind = metric.kind();
    if (Numbers.isMoney(number)) {
      return kind.isMoney();
    }
    return !Numbers.isPlain(number) || kind.isCount();
  }

  /** {@code up 3% from the prior quarter}: what words behind a figure measure it against. */
  static Optional<Comparison> comparison(List<Part> parts, Amount number) {
    return parts.stream()
        .filter(p -> p.start() >= number.end())
        .takeWhile(p -> !(p instanceof Amount || p instanceof Part.Subject))
        .flatMap(p -> comparison(p).stream())
        .findFirst();
  }

  private static Optional<Comparison> comparison(Part part) {
    if (part instanceof Cued c && c.is(Cue.COMPARISON)) {
      return Optional.of(
          c.wording().detail().equals("qoq")
              ? Comparison.QUARTER_OVER_QUARTER
              : Comparison.YEAR_OVER_YEAR);
    }
    boolean quarter =
        part instanceof Part.When when
            && when.time().phrase() instanceof PeriodPhrase.Relative relative
            && relative.relation() == PeriodPhrase.Relation.PREVIOUS_QUARTER;
    return quarter ? Optional.of(Comparison.QUARTER_OVER_QUARTER) : Optional.empty();
  }

  /** {@code representing growth of 20% to 21%}: of the same metric. */
  int growth(int i) {
    int j = i - 1;
    while (at(j).isCue(Cue.OF)
        || at(j).isCue(Cue.FILLER)
        || at(j).isCue(Cue.BASIS)
        || at(j).isCue(Cue.COMPARISON)) {
      j--;
    }
    boolean noun =
        j < i - 1 && at(j) instanceof Cued c && GROWTH.contains(c.text().toLowerCase(Locale.ROOT));
    return noun && at(j) instanceof Cued c ? c.sign() : 0;
  }

  private Part at(int i) {
    return i >= 0 && i < parts.size() ? parts.get(i) : new Part.Sign(0, 0, ' ');
  }
}
