package org.earningsrelease.internal.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earningsrelease.internal.extract.concept.Labels;
import org.earningsrelease.internal.lexicon.PhraseTable;
import org.earningsrelease.internal.lexicon.Wording;

/** Whose result a line gives. */
enum Attribution {
  PARENT,
  /** Not the holders of common shares of the issuer. */
  NONCONTROLLING;

  private static final PhraseTable<Attribution> OWNERS =
      PhraseTable.load("extract/attribution.txt", columns -> valueOf(columns.get(0)));

  private static final Set<String> ATTRIBUTES =
      Set.of("attributable", "attributed", "available", "applicable", "allocable", "allocated");

  /**
   * To whom the words behind {@code attributable to} give it; the parent where they name nobody
   * else: {@code Net income attributable to Example Corp.}
   */
  static Optional<Attribution> of(String label) {
    List<String> words = Wording.words(label);
    for (int i = 0; i + 2 < words.size(); i++) {
      if (ATTRIBUTES.contains(words.get(i))) {
        return Optional.of(owner(words.subList(i + 1, words.size())).orElse(PARENT));
      }
    }
    return Optional.empty();
  }

  /** The owner that a label is nothing but: {@code Owners of the parent}. */
  static Optional<Attribution> owner(String label) {
    return OWNERS.exact(Labels.withoutBrackets(label));
  }

  private static Optional<Attribution> owner(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      Optional<PhraseTable.Match<Attribution>> match = OWNERS.longestAt(words, i);
      if (match.isPresent()) {
        return match.map(PhraseTable.Match::value);
      }
    }
    return Optional.empty();
  }

  /** The words before {@code attributable to}: {@code Net income}. */
  static String subject(String label) {
    int end = label.length();
    for (String attribute : ATTRIBUTES) {
      int at = label.toLowerCase(java.util.Locale.ROOT).indexOf(attribute);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    return label.substring(0, end).strip();
  }
}
