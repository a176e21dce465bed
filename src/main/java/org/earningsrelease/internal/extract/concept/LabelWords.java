package org.earningsrelease.internal.extract.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.earningsrelease.internal.lexicon.PhraseTable;
import org.earningsrelease.internal.lexicon.Wording;

/**
 * The words that tell a line from others, whatever their order, number and links: {@code Purchases
 * of property and equipment} and {@code Property, equipment purchase} have the same.
 */
final class LabelWords {
  /** A word without meaning of its own has an empty value. */
  private static final PhraseTable<String> EQUALS =
      PhraseTable.load(
          "extract/label-words.txt", columns -> columns.get(0).replace("-", "").strip());

  private LabelWords() {}

  /** In alphabetical order, each once. */
  static List<String> of(String label) {
    List<String> words = new ArrayList<>();
    for (String word : Wording.words(WordingFolds.fold(label))) {
      if (!hasDigit(word)) {
        words.add(singular(word));
      }
    }
    return List.copyOf(new TreeSet<>(equalled(words)));
  }

  private static List<String> equalled(List<String> words) {
    List<String> equalled = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Optional<PhraseTable.Match<String>> match = EQUALS.longestAt(words, i);
      String word = match.map(PhraseTable.Match::value).orElse(words.get(i));
      equalled.addAll(Wording.words(word));
      i = match.map(PhraseTable.Match::to).orElse(i + 1);
    }
    return equalled;
  }

  /** {@code Net of allowance of $412}: figures of one issuer. */
  private static boolean hasDigit(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }

  /** {@code taxes}, {@code securities}, {@code losses}; not {@code loss}, {@code basis}. */
  static String singular(String word) {
    int n = word.length();
    if (n > 4 && word.endsWith("ies")) {
      return word.substring(0, n - 3) + "y";
    } else if (n > 4 && (word.endsWith("sses") || word.endsWith("xes"))) {
      return word.substring(0, n - 2);
    }
    boolean plural =
        n > 3
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !word.endsWith("is");
    return plural ? word.substring(0, n - 1) : word;
  }
}
