package org.earningsrelease.internal.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earningsrelease.internal.extract.concept.Labels;
import org.earningsrelease.internal.lexicon.Wording;

/** What the title of a segment table measures: {@code Net sales by region} measures net sales. */
final class TitleMetric {
  private static final Set<String> LEADING =
      Set.of(
          "the",
          "following",
          "table",
          "tables",
          "set",
          "sets",
          "forth",
          "approximate",
          "presents",
          "present",
          "shows",
          "show",
          "summarizes",
          "summary",
          "of",
          "our",
          "company",
          "companys",
          "a",
          "an",
          "supplemental",
          "quarterly",
          "consolidated",
          "unaudited",
          "condensed");

  /** Words behind which nothing is measured any more. */
  private static final Set<String> ENDING =
      Set.of("by", "for", "were", "was", "consisted", "is", "are", "in", "as", "information");

  private static final Set<String> NO_MEASURE =
      Set.of(
          "statement",
          "statements",
          "segment",
          "segments",
          "except",
          "reconciliation",
          "highlights",
          "continued");

  private static final int LONGEST = 8;

  private TitleMetric() {}

  /** The measure, as printed. */
  static Optional<String> of(String title) {
    String text = Labels.withoutBrackets(title);
    if (Wording.words(text).stream().anyMatch(NO_MEASURE::contains)) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>(List.of(text.split(" ")));
    while (!words.isEmpty() && LEADING.contains(Wording.key(words.get(0)))) {
      words.remove(0);
    }
    int end = 0;
    while (end < words.size() && !ENDING.contains(Wording.key(words.get(end)))) {
      end++;
    }
    String subject = String.join(" ", words.subList(0, end));
    return end <= LONGEST && SegmentWords.isMetric(subject)
        ? Optional.of(subject)
        : Optional.empty();
  }
}
