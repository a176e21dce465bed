package org.earningsrelease.internal.token;

import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import org.earningsrelease.internal.lexicon.PhraseTable;

/** Names of months as printed, with a capital: {@code may} alone is a verb. */
final class MonthNames {
  private static final PhraseTable<Month> NAMES =
      PhraseTable.load(
          "token/months.txt", columns -> Month.valueOf(columns.get(0).toUpperCase(Locale.ROOT)));

  private MonthNames() {}

  /** The month named at a lexeme, with the full stop of an abbreviation. */
  static Optional<Found<Month>> at(Lexemes in, int i) {
    if (!in.isWord(i) || !Character.isUpperCase(in.printed(i).charAt(0))) {
      return Optional.empty();
    }
    return NAMES.exact(in.word(i)).map(month -> new Found<>(month, behindStop(in, i + 1)));
  }

  private static int behindStop(Lexemes in, int i) {
    boolean abbreviated = in.word(i - 1).length() == 3 || in.is(i - 1, "sept");
    return abbreviated && !in.is(i - 1, "may") && in.is(i, ".") && in.isGlued(i) ? i + 1 : i;
  }
}
