package org.earningsrelease.internal.layout;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;

/** A list of words, asked at nearly every word of a document. */
final class WordList {
  private final Set<String> words;

  /** First characters of the words. */
  private final BitSet openers = new BitSet();

  private final int longest;

  /**
   * @param words at least one, in small letters
   */
  WordList(Set<String> words) {
    this.words = Set.copyOf(words);
    this.longest = words.stream().mapToInt(String::length).max().orElseThrow();
    words.forEach(word -> openers.set(word.charAt(0)));
  }

  /** Whether a word is listed, large and small letters alike. */
  boolean has(String word) {
    return mayHave(word) && words.contains(word.toLowerCase(Locale.ROOT));
  }

  /** A quick no for most words, by length and first character. */
  private boolean mayHave(String word) {
    return !word.isEmpty()
        && word.length() <= longest
        && openers.get(Character.toLowerCase(word.charAt(0)));
  }
}
