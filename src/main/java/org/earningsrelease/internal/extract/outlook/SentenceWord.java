package org.earningsrelease.internal.extract.outlook;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A word of a sentence, or a sign between words.
 *
 * @param text as printed
 * @param start offset in the sentence
 */
record SentenceWord(String text, int start) {
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;

  /** Words and signs in order; blanks are left out. */
  static List<SentenceWord> of(String sentence) {
    List<SentenceWord> words = new ArrayList<>();
    int i = 0;
    while (i < sentence.length()) {
      int to = i + 1;
      if (isPart(sentence.charAt(i))) {
        while (to < sentence.length() && isPart(sentence.charAt(to))) {
          to++;
        }
      }
      if (!Character.isWhitespace(sentence.charAt(i)) && sentence.charAt(i) != '-') {
        words.add(new SentenceWord(sentence.substring(i, to), i));
      }
      i = to;
    }
    return List.copyOf(words);
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '$' || c == '%';
  }

  int end() {
    return start + text.length();
  }

  String lower() {
    return text.toLowerCase(Locale.ROOT);
  }

  boolean isWord() {
    return Character.isLetter(text.charAt(0));
  }

  boolean isCapitalised() {
    return Character.isUpperCase(text.charAt(0));
  }

  /** Whether a sentence or speech may begin behind it. */
  boolean opensSentence() {
    return text.equals("\"") || text.equals(":") || text.equals(".") || text.equals("•");
  }

  /** {@code May 14}, {@code May 2024}. */
  boolean isMonthBefore(List<SentenceWord> words, int next) {
    return text.equals("May")
        && next < words.size()
        && Character.isDigit(words.get(next).text().charAt(0));
  }

  Optional<Integer> year() {
    if (text.length() != 4 || !text.chars().allMatch(Character::isDigit)) {
      return Optional.empty();
    }
    int year = Integer.parseInt(text);
    return year >= FIRST_YEAR && year <= LAST_YEAR ? Optional.of(year) : Optional.empty();
  }

  Optional<Integer> month() {
    for (Month month : Month.values()) {
      if (text.equals(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))) {
        return Optional.of(month.getValue());
      }
    }
    return Optional.empty();
  }
}
