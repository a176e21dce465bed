package org.earningsrelease.internal.extract.statement;

import java.util.List;
import org.earningsrelease.internal.lexicon.PhraseTable;
import org.earningsrelease.internal.lexicon.Wording;

/** Titles of tables whose figures are all shares of a total. */
final class PercentTitles {
  private static final PhraseTable<Boolean> PHRASES =
      PhraseTable.load("extract/percent-titles.txt", columns -> true);

  private PercentTitles() {}

  static boolean isOfTotal(String title) {
    List<String> words = Wording.words(title);
    for (int i = 0; i < words.size(); i++) {
      if (PHRASES.longestAt(words, i).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
