package org.earningsrelease.internal.extract.outlook;

import java.util.List;
import java.util.stream.IntStream;
import org.earningsrelease.internal.lexicon.PhraseTable;
import org.earningsrelease.internal.lexicon.Wording;

/** Metrics that expectations rest on, and that are no expectation by themselves. */
final class Assumptions {
  private static final PhraseTable<Boolean> METRICS =
      PhraseTable.load("extract/outlook-assumptions.txt", row -> true);

  private Assumptions() {}

  static boolean is(String label) {
    List<String> words = Wording.words(label);
    return IntStream.range(0, words.size()).anyMatch(i -> METRICS.longestAt(words, i).isPresent());
  }
}
