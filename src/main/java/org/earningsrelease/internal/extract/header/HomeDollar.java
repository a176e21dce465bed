package org.earningsrelease.internal.extract.header;

import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earningsrelease.internal.extract.front.AllWords;
import org.earningsrelease.internal.extract.section.PlacedBlock;
import org.earningsrelease.internal.lexicon.PhraseTable;

/**
 * Whose dollar a bare {@code $} is where no other word says it: the exchange on which the issuer is
 * listed, the register that numbers it ({@code ABN 12 345 678 901}).
 */
final class HomeDollar {
  private static final PhraseTable<Currency> WORDS =
      PhraseTable.load("extract/home-dollars.txt", columns -> Currency.getInstance(columns.get(0)));

  private HomeDollar() {}

  /** The only one that the release's words tell; empty where they tell none or several. */
  static Optional<Currency> of(List<PlacedBlock> blocks) {
    Set<Currency> told = new HashSet<>();
    blocks.stream()
        .flatMap(b -> AllWords.of(b.block()))
        .forEach(passage -> add(List.of(passage.text().split(" ")), told));
    return told.size() == 1 ? Optional.of(told.iterator().next()) : Optional.empty();
  }

  private static void add(List<String> words, Set<Currency> told) {
    for (int i = 0; i < words.size(); i++) {
      if (isName(words.get(i))) {
        WORDS.longestAt(words, i).ifPresent(match -> told.add(match.value()));
      }
    }
  }

  /** {@code (ASX:}: names begin with a capital, perhaps behind a bracket. */
  private static boolean isName(String word) {
    int at = word.startsWith("(") ? 1 : 0;
    return word.length() > at && Character.isUpperCase(word.charAt(at));
  }
}
