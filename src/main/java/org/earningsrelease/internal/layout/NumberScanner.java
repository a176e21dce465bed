package org.earningsrelease.internal.layout;

/** Tells whether a word is printed like a figure, character by character. */
final class NumberScanner {
  private static final String OPENING = "([<>~≈+±△▲▽▼↑↓";
  private static final String SEPARATORS = ",.'’";
  private static final String CLOSING = ")]%¢*†‡^+↑↓▲▼△▽";

  /**
   * {@code $18M}, {@code 1.2B}: thousands to trillions; {@code 13.9p}, {@code 12.3c}: pence, cents.
   */
  private static final String SUFFIXES = "KMBTkmbpc";

  private final String word;
  private int at;

  private NumberScanner(String word) {
    this.word = word;
  }

  static boolean isNumber(String word) {
    return hasDigit(word) && new NumberScanner(word).scan();
  }

  /** {@code 1,234}: a comma between thousands. */
  static boolean hasThousands(String word) {
    for (int i = 1; i + 3 < word.length(); i++) {
      boolean comma = word.charAt(i) == ',' && isDigit(word.charAt(i - 1));
      if (comma
          && isDigit(word.charAt(i + 1))
          && isDigit(word.charAt(i + 2))
          && isDigit(word.charAt(i + 3))) {
        return true;
      }
    }
    return false;
  }

  /** Most words of a text are refused by this. */
  private static boolean hasDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (isDigit(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean scan() {
    opening();
    int begin = at;
    if (!digits()) {
      return false;
    }
    boolean year = FigureLook.isYear(word.substring(begin, at));
    int percents = closing();
    if (at < word.length() && FigureLook.isDash(word.charAt(at))) {
      // {@code 25.0-25.8}, {@code 57%-59%}: a range; {@code 370-4500} is a telephone number,
      // {@code 2022-23} a year.
      at++;
      opening();
      boolean plain = percents == 0 && word.indexOf('.') < 0;
      if (!digits() || (plain && (year || word.length() > 7))) {
        return false;
      }
      closing();
      return at == word.length();
    }
    suffix();
    closing();
    return at == word.length();
  }

  private void opening() {
    while (at < word.length()) {
      char c = word.charAt(at);
      int currency = FigureLook.currencyPrefix(word, at);
      if (currency > 0) {
        at += currency;
      } else if (OPENING.indexOf(c) >= 0 || FigureLook.isDash(c)) {
        at++;
      } else {
        return;
      }
    }
  }

  /** Digits with separators between them; they may begin with a decimal point: {@code .66}. */
  private boolean digits() {
    int count = 0;
    int begin = at;
    while (at < word.length()) {
      char c = word.charAt(at);
      boolean digitNext = at + 1 < word.length() && isDigit(word.charAt(at + 1));
      if (isDigit(c)) {
        count++;
      } else if (!(SEPARATORS.indexOf(c) >= 0 && digitNext && (count > 0 || c == '.'))) {
        break;
      }
      at++;
    }
    return count > 0 && !isDate(word.substring(begin, at));
  }

  /** {@code 30.6.2024}: more full stops than a decimal point, and no groups of three. */
  private static boolean isDate(String digits) {
    int first = digits.indexOf('.');
    int last = digits.lastIndexOf('.');
    return first != last && (digits.length() - last != 4 || last - first != 4);
  }

  private int closing() {
    int percents = 0;
    while (at < word.length()) {
      char c = word.charAt(at);
      if (c == '(' && isMark(at)) {
        at = word.indexOf(')', at) + 1;
      } else if (CLOSING.indexOf(c) >= 0) {
        percents += c == '%' ? 1 : 0;
        at++;
      } else {
        break;
      }
    }
    return percents;
  }

  /** {@code 1,234(1)}: a footnote mark behind the figure. */
  private boolean isMark(int open) {
    int close = word.indexOf(')', open);
    return close > open + 1 && close - open <= 3;
  }

  /** {@code 5.4x}, {@code 25,929mn}, {@code ($18M)}: letters that scale or name what is counted. */
  private void suffix() {
    int end = at;
    while (end < word.length() && Character.isLetter(word.charAt(end))) {
      end++;
    }
    String letters = word.substring(at, end);
    boolean scale = letters.length() == 1 && SUFFIXES.contains(letters);
    if (scale || FigureLook.of(letters) == FigureLook.UNIT) {
      at = end;
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
