package org.earningsrelease.internal.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earningsrelease.internal.lexicon.PhraseTable;
import org.earningsrelease.internal.lexicon.Wording;

/** Tells from words what a row counts. */
final class RowKindLexicon {
  private static final PhraseTable<RowKind> PHRASES =
      PhraseTable.load("extract/row-kinds.txt", columns -> RowKind.valueOf(columns.get(0)));

  private static final Set<String> SHARE_WORDS =
      Set.of("share", "shares", "ads", "adr", "adss", "adrs", "unit", "units", "security");

  /** {@code per limited partnership and general partnership unit}. */
  private static final int LONGEST_PER_SHARE = 7;

  private RowKindLexicon() {}

  /** What the words say; the phrase that begins first decides. */
  static Optional<RowKind> of(String label) {
    Optional<RowKind> unit =
        RowUnits.of(label).map(u -> u.priced() ? RowKind.PRICED : RowKind.MEASURED);
    return unit.or(() -> worded(label));
  }

  private static Optional<RowKind> worded(String label) {
    List<String> words = Wording.words(label);
    for (int i = 0; i < words.size(); i++) {
      if (isPerShare(words, i)) {
        return Optional.of(RowKind.PER_SHARE);
      }
      Optional<PhraseTable.Match<RowKind>> match = PHRASES.longestAt(words, i);
      if (match.isPresent()) {
        return Optional.of(match.get().value());
      }
    }
    return Optional.empty();
  }

  /** {@code per diluted common share}. */
  private static boolean isPerShare(List<String> words, int i) {
    if (!words.get(i).equals("per")) {
      return false;
    }
    int last = Math.min(words.size(), i + LONGEST_PER_SHARE);
    return words.subList(i + 1, Math.max(i + 1, last)).stream().anyMatch(SHARE_WORDS::contains);
  }
}
