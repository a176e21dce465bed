package org.earningsrelease.internal.extract.statement;

import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.lexicon.PhraseTable;
import org.earningsrelease.internal.lexicon.Wording;

/** Tells measures, parts and the whole apart in segment tables. */
enum SegmentWords {
  METRIC,
  WHOLE,
  /** Begins a measure, names no part: {@code net}. */
  PLAIN;

  private static final PhraseTable<SegmentWords> WORDS =
      PhraseTable.load("extract/segment-words.txt", columns -> valueOf(columns.get(0)));

  /** Whether a label says what is measured. */
  static boolean isMetric(String label) {
    List<String> words = Wording.words(label);
    for (int i = 0; i < words.size(); i++) {
      Optional<PhraseTable.Match<SegmentWords>> match = WORDS.longestAt(words, i);
      if (match.filter(m -> m.value() == METRIC).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a label stands for the issuer as a whole. */
  static boolean isWhole(String label) {
    List<String> words = Wording.words(label);
    return words.isEmpty()
        || words.get(0).equals("total")
        || words.get(0).equals("consolidated")
        || WORDS.exact(label).filter(w -> w == WHOLE).isPresent();
  }

  /** Whether the words begin with one that names no part of the issuer. */
  static boolean isPlain(String label) {
    return WORDS.longestAt(Wording.words(label), 0).filter(m -> m.value() == PLAIN).isPresent();
  }
}
