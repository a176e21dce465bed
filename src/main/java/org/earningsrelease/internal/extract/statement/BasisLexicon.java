package org.earningsrelease.internal.extract.statement;

import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.lexicon.PhraseTable;
import org.earningsrelease.internal.lexicon.Wording;
import org.earningsrelease.model.Basis;

/** Tells from words how figures were prepared. */
final class BasisLexicon {
  private static final PhraseTable<Basis> PHRASES =
      PhraseTable.load("extract/basis-words.txt", columns -> Basis.valueOf(columns.get(0)));

  private BasisLexicon() {}

  /** The first basis other than the reported one that the words name. */
  static Optional<Basis> of(String text) {
    List<String> words = Wording.words(text);
    int i = 0;
    while (i < words.size()) {
      Optional<PhraseTable.Match<Basis>> match = PHRASES.longestAt(words, i);
      if (match.isPresent() && match.get().value() != Basis.REPORTED) {
        return match.map(PhraseTable.Match::value);
      }
      i = match.map(PhraseTable.Match::to).orElse(i + 1);
    }
    return Optional.empty();
  }
}
