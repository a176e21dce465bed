package org.earningsrelease.validate;

import java.util.Optional;
import org.earningsrelease.internal.lexicon.PhraseTable;
import org.earningsrelease.internal.lexicon.Wording;

/** Tells which way words say that a figure went. */
final class DirectionWords {
  private static final PhraseTable<Way> PHRASES =
      PhraseTable.load("validate/direction-words.txt", columns -> Way.valueOf(columns.get(0)));

  /** Which way. */
  enum Way {
    /** A larger amount; of a loss a larger loss. */
    MORE,
    LESS,
    /** A larger profit or a smaller loss. */
    BETTER,
    WORSE,
    /** A profit after a loss. */
    PROFIT
  }

  private DirectionWords() {}

  /** {@code a decrease from} is {@link Way#LESS}. */
  static Optional<Way> way(String words) {
    return PHRASES.longestAt(Wording.words(words), 0).map(PhraseTable.Match::value);
  }
}
