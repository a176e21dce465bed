package org.earningsrelease.internal.token;

/** Families of signs that print the same thing. */
final class Signs {
  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE63\uFF0D";
  private static final String APOSTROPHES = "'\u2019\u2018`\u00B4";

  private Signs() {}

  /** Hyphens, dashes and the minus sign. */
  static boolean isDash(char c) {
    return DASHES.indexOf(c) >= 0;
  }

  static boolean isApostrophe(char c) {
    return APOSTROPHES.indexOf(c) >= 0;
  }

  /** {@code △1,234}: triangles are the minus of Japanese tables; {@code ▼} points down. */
  static boolean isTriangle(char c) {
    return c == '\u25B3' || c == '\u25B2' || c == '\u25BC' || c == '\u25BD';
  }

  /** {@code 7%↑}, {@code 3% ▼}: behind a figure these tell its direction. */
  static boolean isArrow(char c) {
    return c == '\u2191' || c == '\u25B2' || c == '\u25B3' || isDown(c);
  }

  static boolean isDown(char c) {
    return c == '\u2193' || c == '\u25BC' || c == '\u25BD';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isSuperscript(char c) {
    return c == '\u00B9' || c == '\u00B2' || c == '\u00B3' || c >= '\u2070' && c <= '\u2079';
  }

  /** Letters and the digits that are not 0 to 9. */
  static boolean isLetter(char c) {
    return Character.isLetter(c) || Character.isDigit(c) && !isDigit(c);
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
