package org.earningsrelease.validate;

import java.util.Optional;
import org.earningsrelease.internal.lexicon.PhraseTable;
import org.earningsrelease.internal.lexicon.Wording;
import org.earningsrelease.model.LineItem;

/** Tells opening and closing balances of cash among the rows of a cash flow. */
final class CashWords {
  private static final PhraseTable<End> PHRASES =
      PhraseTable.load("validate/balance-ends.txt", columns -> End.valueOf(columns.get(0)));

  /** Which balance a row states. */
  enum End {
    OPENING,
    CLOSING
  }

  private CashWords() {}

  /** {@code Cash and cash equivalents at end of period} is the closing one. */
  static Optional<End> end(String label) {
    var words = Wording.words(label);
    for (int i = 0; i < words.size(); i++) {
      Optional<PhraseTable.Match<End>> match = PHRASES.longestAt(words, i);
      if (match.isPresent()) {
        return match.map(PhraseTable.Match::value);
      }
    }
    return Optional.empty();
  }

  /** Whether a row states a balance, which no periods add up to. */
  static boolean isStock(String label) {
    return end(label).isPresent();
  }

  /** Whether a row is about cash itself. */
  static boolean isCash(LineItem row) {
    return row.concept().map(c -> c.name().startsWith("Cash")).orElse(false)
        || Wording.words(row.label()).contains("cash");
  }
}
