package org.earningsrelease.internal.token;

import java.util.Locale;
import java.util.Optional;

/**
 * The smallest piece of a text: {@code 4Q03} is three of them.
 *
 * @param start offset of the first character
 * @param end offset behind the last character
 * @param text as printed
 * @param lower the same in lower case
 * @param number what a number says by its shape; empty for what groups no number ({@code 1.2.3})
 */
record Lexeme(
    Kind kind, int start, int end, String text, String lower, Optional<PrintedNumber> number) {
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
    boolean number = kind == Kind.NUMBER;
    return new Lexeme(
        kind,
        start,
        end,
        printed,
        number ? printed : printed.toLowerCase(Locale.ROOT),
        number ? PrintedNumber.read(printed) : Optional.empty());
  }
}
