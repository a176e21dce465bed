package org.earningsrelease.internal.token;

import java.util.Locale;

/**
 * The smallest piece of a text: {@code 4Q03} is three of them.
 *
 * @param start offset of the first character
 * @param end offset behind the last character
 * @param text as printed
 * @param lower the same in lower case
 */
record Lexeme(Kind kind, int start, int end, String text, String lower) {
  enum Kind {
    /** Letters, with apostrophes, full stops ({@code U.S.}) or a currency sign ({@code US$}). */
    WORD,
    /** Digits with the separators between them. */
    NUMBER,
    /** One other character. */
    SIGN
  }

  static Lexeme of(Kind kind, String text, int start, int end) {
    String printed = text.substring(start, end);
    return new Lexeme(kind, start, end, printed, printed.toLowerCase(Locale.ROOT));
  }
}
