package org.earningsrelease.internal.layout;

/** What a word's characters make it look like, figures above all. */
enum FigureLook {
  /** {@code 1,234}, {@code (0.66)}, {@code $12}, {@code 8.1%}, {@code 25.0-25.8}. */
  NUMBER,
  /** A dash printed for nil: {@code -}, {@code --}, {@code —}, {@code $-}. */
  NIL,
  /** {@code n/m}, {@code NM}, {@code N/A}. */
  NOT_MEANINGFUL,
  /** A currency sign that stands apart from its number: {@code $}, {@code US$}, {@code $(}. */
  CURRENCY,
  /** {@code up}, {@code down} in front of its number: {@code down 32%}. */
  DIRECTION,
  /** {@code (} apart from its number. */
  OPEN,
  /** {@code )}, {@code %}, {@code )%} apart from their number. */
  CLOSE,
  /** A unit printed behind a number: {@code ppt}, {@code bps}, {@code x}. */
  UNIT,
  /** Anything else. */
  TEXT;

  private static final String SIGNS = "$€£¥₹₩₱฿₪₫₽￥＄";
  private static final String DASHES = "-–—―‒−";

  static FigureLook of(String word) {
    if (isNil(word)) {
      return NIL;
    }
    if (NumberScanner.isNumber(word)) {
      return NUMBER;
    }
    if (isCurrency(word)) {
      return CURRENCY;
    }
    if (word.equals("(") || word.equals("[")) {
      return OPEN;
    }
    if (isClose(word)) {
      return CLOSE;
    }
    if (Words.NOT_MEANINGFUL.has(word)) {
      return NOT_MEANINGFUL;
    }
    if (Words.DIRECTION.has(word)) {
      return DIRECTION;
    }
    return Words.UNIT.has(word) ? UNIT : TEXT;
  }

  /** A year by its look: four digits from 1950 to 2099, marks and parentheses left out. */
  static boolean isYear(String word) {
    String plain = Marks.withoutTrailing(word);
    if (plain.length() != 4 || !plain.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return false;
    }
    int year = Integer.parseInt(plain);
    return year >= 1950 && year < 2100;
  }

  /** {@code 30.06.2024}, {@code 6/30/24}, {@code 2024-06-30}, {@code 30-Jun-24}. */
  static boolean isDate(String word) {
    String plain = Marks.withoutTrailing(word);
    int signs = 0;
    int last = -1;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == '.' || c == '/' || c == '-') {
        signs += i - last > 1 && (last < 0 || plain.charAt(last) == c) ? 1 : 5;
        last = i;
      } else if (!Character.isDigit(c) && !(signs == 1 && Character.isLetter(c))) {
        return false;
      }
    }
    int digits = plain.length() - last - 1;
    boolean year =
        digits == 2 || digits == 4 || plain.length() > 4 && isYear(plain.substring(0, 4));
    return signs == 2 && year && plain.length() <= 11;
  }

  static boolean isDash(char c) {
    return DASHES.indexOf(c) >= 0;
  }

  static boolean isCurrencySign(char c) {
    return SIGNS.indexOf(c) >= 0;
  }

  private static boolean isNil(String word) {
    int dashes = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (isDash(c)) {
        dashes++;
      } else if (!isCurrencySign(c) && "()%".indexOf(c) < 0) {
        return false;
      }
    }
    return dashes > 0 && dashes <= 4;
  }

  private static boolean isCurrency(String word) {
    String plain =
        word.endsWith("(") || word.endsWith("[") ? word.substring(0, word.length() - 1) : word;
    plain = plain.startsWith("(") ? plain.substring(1) : plain;
    if (plain.isEmpty()) {
      return false;
    }
    return currencyPrefix(plain, 0) == plain.length();
  }

  /** The length of a currency code or sign at the beginning: {@code US$} 3, {@code €} 1, else 0. */
  static int currencyPrefix(String word, int from) {
    int at = from;
    while (at < word.length() && at - from < 3 && isCodeLetter(word.charAt(at))) {
      at++;
    }
    String code = word.substring(from, at);
    if (at < word.length() && isCurrencySign(word.charAt(at))) {
      return code.isEmpty() || Words.CURRENCY_PREFIX.has(code) ? at - from + 1 : 0;
    }
    boolean glued = at < word.length() && Character.isDigit(word.charAt(at));
    boolean known = Words.CURRENCY.has(code) || glued && Words.CURRENCY_GLUED.has(code);
    return at > from && known ? at - from : 0;
  }

  private static boolean isCodeLetter(char c) {
    return Character.isLetter(c) || c == '.';
  }

  private static boolean isClose(String word) {
    return word.equals(")")
        || word.equals("%")
        || word.equals(")%")
        || word.equals("]")
        || word.equals("%)")
        || word.equals("¢");
  }
}
