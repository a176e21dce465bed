package org.earningsrelease.internal.extract.prose;

import org.earningsrelease.internal.lexicon.PhraseTable;

/** Words that look like verbs, and whether they may stand in a name. */
final class NameWords {
  private static final PhraseTable<Boolean> WORDS =
      PhraseTable.load("extract/participles.txt", row -> row.get(0).equals("name"));

  private NameWords() {}

  /**
   * Whether a word in small letters is a verb or an adverb: {@code bringing total debt}; not {@code
   * realized losses}.
   */
  static boolean isVerbal(String word) {
    // {@code loan-related fees}, {@code asset-based lending}: adjectives, whatever they end in.
    boolean participle = word.endsWith("ed") && word.indexOf('-') < 0 || word.endsWith("ly");
    return !WORDS.exact(word).orElse(!participle);
  }
}
