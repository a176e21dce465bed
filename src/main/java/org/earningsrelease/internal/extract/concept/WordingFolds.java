package org.earningsrelease.internal.extract.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.lexicon.PhraseTable;
import org.earningsrelease.internal.lexicon.Wording;

/** Brings the printed forms of a line to one: {@code Net cash (used in)/provided by}. */
final class WordingFolds {
  private static final PhraseTable<String> FOLDS =
      PhraseTable.load("extract/wording-folds.txt", columns -> columns.get(0));

  /** A replaced run may form another one with its neighbours, at most so often. */
  private static final int MOST = 4;

  private WordingFolds() {}

  /** The words of a label, each run of them that the table knows replaced, until none is left. */
  static String fold(String label) {
    String text = Wording.key(label);
    String folded = once(text);
    for (int i = 0; i < MOST && !folded.equals(text); i++) {
      text = folded;
      folded = once(text);
    }
    return folded;
  }

  private static String once(String text) {
    List<String> words = Wording.words(text);
    List<String> folded = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Optional<PhraseTable.Match<String>> match = FOLDS.longestAt(words, i);
      folded.add(match.map(PhraseTable.Match::value).orElse(words.get(i)));
      i = match.map(PhraseTable.Match::to).orElse(i + 1);
    }
    return String.join(" ", folded);
  }
}
