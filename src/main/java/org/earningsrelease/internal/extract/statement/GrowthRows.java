package org.earningsrelease.internal.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earningsrelease.internal.extract.sentence.Cue;
import org.earningsrelease.internal.extract.sentence.Metric;
import org.earningsrelease.internal.extract.sentence.ProseWordings;
import org.earningsrelease.internal.lexicon.Wording;
import org.earningsrelease.model.Comparison;

/**
 * Rows of percentages that are growth rates by their own names: {@code Change in revenues year over
 * year}, {@code Y/Y revenue growth}, {@code EPS change}.
 */
final class GrowthRows {
  private static final Set<String> NOUNS = Set.of("growth", "change", "increase", "decrease");

  /** {@code Impact of foreign exchange on growth} is a part of a change. */
  private static final Set<String> OTHER =
      Set.of("impact", "effect", "impacts", "effects", "contribution", "rate", "cagr", "compound");

  private GrowthRows() {}

  /** Against what the row's percentages are measured; empty for a row that is no growth rate. */
  static Optional<Comparison> comparison(String label) {
    List<String> words = Wording.words(label);
    Optional<Comparison> worded = worded(words);
    boolean noun = words.stream().anyMatch(NOUNS::contains) || isRate(words);
    boolean other = words.stream().anyMatch(OTHER::contains);
    return other || !noun && worded.isEmpty()
        ? Optional.empty()
        : worded.or(() -> Optional.of(Comparison.YEAR_OVER_YEAR));
  }

  /** {@code Comparable sales | 4% to 5%}. */
  private static boolean isRate(List<String> words) {
    return !words.isEmpty()
        && ProseWordings.metricAt(words, 0)
            .filter(m -> m.to() == words.size() && m.value().kind() == Metric.Kind.GROWTH)
            .isPresent();
  }

  private static Optional<Comparison> worded(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      Optional<Comparison> found =
          ProseWordings.cueAt(words, i)
              .map(m -> m.value())
              .filter(c -> c.cue() == Cue.COMPARISON)
              .map(
                  c ->
                      c.detail().equals("qoq")
                          ? Comparison.QUARTER_OVER_QUARTER
                          : Comparison.YEAR_OVER_YEAR);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
