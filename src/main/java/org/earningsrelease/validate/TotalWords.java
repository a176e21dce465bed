package org.earningsrelease.validate;

import org.earningsrelease.internal.lexicon.PhraseTable;
import org.earningsrelease.internal.lexicon.Wording;

/** Tells from its words whether a row is likely to be a total; evidence, never a condition. */
final class TotalWords {
  private static final PhraseTable<String> PHRASES =
      PhraseTable.load("validate/total-words.txt", columns -> columns.get(0));

  private TotalWords() {}

  /** Whether a row so labelled is a total in most releases; one without label always is. */
  static boolean name(String label) {
    return label.isBlank() || PHRASES.longestAt(Wording.words(label), 0).isPresent();
  }
}
