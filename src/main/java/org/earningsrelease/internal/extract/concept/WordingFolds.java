package org.earningsrelease.internal.extract.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.lexicon.PhraseTable;
import org.earningsrelease.internal.lexicon.Wording;

/** Brings the printed forms of a line to one: {@code Net cash (used in)/provided by}. */
final class WordingFolds {
  private static final PhraseTable<List<String>> FOLDS =
      PhraseTable.load("extract/wording-folds.txt", columns -> Wording.words(columns.get(0)));

  /** A replaced run may form another one with its neighbours, at most so often. */
  private static final int MOST = 4;

  private WordingFolds() {}

  /** The words of a label, each run of them that the table knows replaced, until none is left. */
  static List<String> fold(String label) {
    List<String> words = Wording.words(label);
    List<String> folded = replaced(words, FOLDS);
    for (int i = 0; i < MOST && !folded.equals(words); i++) {
      words = folded;
      folded = replaced(words, FOLDS);
    }
    return folded;
  }

  /** The words, each run of them that a table has replaced by the words that it has for it. */
  static List<String> replaced(List<String> words, PhraseTable<List<String>> table) {
    List<String> replaced = new ArrayList<>(words.size());
    int i = 0;
    while (i < words.size()) {
      Optional<PhraseTable.Match<List<String>>> match = table.longestAt(words, i);
      if (match.isPresent()) {
        replaced.addAll(match.get().value());
        i = match.get().to();
      } else {
        replaced.add(words.get(i++));
      }
    }
    return replaced;
  }
}
