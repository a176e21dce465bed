package org.earningsrelease.internal.extract.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.earningsrelease.internal.lexicon.PhraseTable;
import org.earningsrelease.internal.lexicon.Wording;

/**
 * The words that tell a line from others, whatever their order, number and links: {@code Purchases
 * of property and equipment} and {@code Property, equipment purchase} have the same.
 */
final class LabelWords {
  /** A word without meaning of its own is replaced by none. */
  private static final PhraseTable<List<String>> EQUALS =
      PhraseTable.load("extract/label-words.txt", columns -> Wording.words(columns.get(0)));

  private LabelWords() {}

  /** In alphabetical order, each once. */
  static List<String> of(String label) {
    List<String> words = new ArrayList<>();
    for (String word : WordingFolds.fold(label)) {
      if (!hasDigit(word)) {
        words.add(singular(word));
      }
    }
    return List.copyOf(new TreeSet<>(WordingFolds.replaced(words, EQUALS)));
  }

  /** {@code Net of allowance of $412}: figures of one issuer. */
  private static boolean hasDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return true;
      }
    }
    return false;
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
