package org.earningsrelease.internal.token;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.earningsrelease.internal.lexicon.PhraseTable;

/**
 * A word of scale.
 *
 * @param power power of ten: 6 for {@code million}
 * @param use beside which figures it is one
 */
record Scale(int power, Use use) {
  private static final PhraseTable<Scale> WORDS = PhraseTable.load("token/scales.txt", Scale::of);

  /** Where a word of scale is none of something else: {@code m} may be metres. */
  enum Use {
    ANY,
    /** Beside a currency, or glued to decimals: {@code 2.5m}. */
    GLUED,
    /** Only beside a currency. */
    MONEY
  }

  private static Scale of(List<String> columns) {
    Use use = Use.valueOf(columns.get(1).toUpperCase(Locale.ROOT));
    return new Scale(Integer.parseInt(columns.get(0)), use);
  }

  /** The longest phrase of scale that starts at a lexeme. */
  static Optional<Found<Scale>> at(Lexemes in, int from) {
    return WORDS.longestAt(in.words(), from).map(match -> new Found<>(match.value(), match.to()));
  }
}
