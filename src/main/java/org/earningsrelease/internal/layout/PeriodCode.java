package org.earningsrelease.internal.layout;

import java.util.List;

/** Short names of periods: {@code Q1 2024}, {@code 9M 2024}, {@code 1H24}, {@code Q1 FY24}. */
final class PeriodCode {
  private PeriodCode() {}

  /** Index behind the period that begins at a word; the word's own index if none does. */
  static int end(List<Word> words, int at) {
    String word = words.get(at).text();
    int code = codeLength(word);
    if (code == 0) {
      return at;
    }
    if (isYear(word.substring(code))) {
      return at + 1;
    }
    boolean followed =
        word.length() == code
            && at + 1 < words.size()
            && Items.isNear(words.get(at), words.get(at + 1))
            && isYearWord(words.get(at + 1).text());
    return followed ? at + 2 : at;
  }

  /** {@code Q1} and {@code 2024} in {@code Q1 2024}: no figure begins there. */
  static boolean isPart(List<Word> words, int at) {
    return end(words, at) > at || (at > 0 && end(words, at - 1) == at + 1);
  }

  /** The letters and the number of a quarter, half-year or count of months: {@code 9M} 2. */
  private static int codeLength(String word) {
    for (int length = Math.min(3, word.length()); length >= 2; length--) {
      if (Words.PERIOD_CODE.has(word.substring(0, length))) {
        return length;
      }
    }
    return 0;
  }

  private static boolean isYearWord(String word) {
    int code = word.startsWith("FY") || word.startsWith("CY") ? 2 : 0;
    String year = word.substring(code);
    boolean quoted = year.length() == 3 && "'’".indexOf(year.charAt(0)) >= 0;
    return FigureLook.isYear(year) || quoted || (code > 0 && isYear(year));
  }

  /** {@code 24}, {@code 2024}, {@code '24}, {@code /2024}, {@code 24E}, {@code 2024*}. */
  private static boolean isYear(String text) {
    int from = !text.isEmpty() && "'’/-.".indexOf(text.charAt(0)) >= 0 ? 1 : 0;
    int to = from;
    while (to < text.length() && Character.isDigit(text.charAt(to))) {
      to++;
    }
    boolean digits = to - from == 2 || FigureLook.isYear(text.substring(from, to));
    String rest = Marks.withoutTrailing(text.substring(to));
    return digits && (rest.isEmpty() || rest.equals("E") || rest.equals("F") || rest.equals("A"));
  }
}
