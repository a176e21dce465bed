package org.earningsrelease.internal.extract.prose;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.earningsrelease.internal.extract.sentence.Metric;
import org.earningsrelease.internal.extract.sentence.Part.Cued;
import org.earningsrelease.internal.extract.sentence.Part.Subject;
import org.earningsrelease.internal.lexicon.PhraseTable;
import org.earningsrelease.internal.lexicon.Wording;

/** Which way a word of change goes: {@code improved} says so only with its metric. */
final class Directions {
  private static final PhraseTable<Boolean> LOWER_IS_BETTER =
      PhraseTable.load("extract/lower-is-better.txt", row -> true);

  private static final Set<String> OF_QUALITY =
      Set.of("improv", "deterio", "worsen", "better", "strengt", "weaken");

  private Directions() {}

  /** +1 for up, -1 for down: {@code the combined ratio improved 1.4 points} goes down. */
  static int sign(Cued word, Optional<Subject> about) {
    boolean quality =
        OF_QUALITY.stream().anyMatch(word.text().toLowerCase(Locale.ROOT)::startsWith);
    return quality && about.map(Subject::metric).filter(Directions::improvesByFalling).isPresent()
        ? -word.sign()
        : word.sign();
  }

  private static boolean improvesByFalling(Metric metric) {
    List<String> words = Wording.words(metric.label());
    return metric.loss()
        || IntStream.range(0, words.size())
            .anyMatch(i -> LOWER_IS_BETTER.longestAt(words, i).isPresent());
  }
}
