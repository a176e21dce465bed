package org.earningsrelease.internal.token;

import java.util.ArrayList;
import java.util.List;
import org.earningsrelease.internal.lexicon.CurrencySigns;

/** From characters to lexemes: words, numbers and signs, cut where letters and digits meet. */
final class Scanner {
  private final String text;
  private final List<Lexeme> lexemes = new ArrayList<>();

  private Scanner(String text) {
    this.text = text;
  }

  static Lexemes scan(String text) {
    Scanner scanner = new Scanner(text);
    int at = 0;
    while (at < text.length()) {
      at = scanner.next(at);
    }
    return new Lexemes(text, scanner.lexemes);
  }

  private int next(int at) {
    char c = text.charAt(at);
    if (Signs.isSpace(c)) {
      return at + 1;
    }
    if (Signs.isDigit(c)) {
      return add(Lexeme.Kind.NUMBER, at, endOfNumber(at));
    }
    if (Signs.isLetter(c)) {
      return add(Lexeme.Kind.WORD, at, endOfWord(at));
    }
    return add(Lexeme.Kind.SIGN, at, at + 1);
  }

  private int add(Lexeme.Kind kind, int start, int end) {
    lexemes.add(Lexeme.of(kind, text, start, end));
    return end;
  }

  private int endOfWord(int start) {
    int end = start + 1;
    while (end < text.length() && continuesWord(start, end)) {
      end++;
    }
    return end;
  }

  private boolean continuesWord(int start, int at) {
    char c = text.charAt(at);
    if (Signs.isLetter(c)) {
      return !CurrencySigns.is(text.charAt(at - 1));
    }
    if (CurrencySigns.is(c)) {
      // {@code US$}: letters before a currency sign belong to it.
      return Signs.isLetter(text.charAt(at - 1)) || text.charAt(at - 1) == '.';
    }
    if (Signs.isApostrophe(c) || c == '&') {
      return isLetterAt(at + 1) && Signs.isLetter(text.charAt(at - 1));
    }
    return c == '.' && isDotted(start, at);
  }

  /** {@code U.S.}, {@code n.m.}: a full stop behind single letters. */
  private boolean isDotted(int start, int at) {
    boolean single = at - start == 1 || text.charAt(at - 2) == '.';
    boolean another = isLetterAt(at + 1) && !isLetterAt(at + 2);
    boolean dollar = at + 1 < text.length() && CurrencySigns.is(text.charAt(at + 1));
    return single
        && Signs.isLetter(text.charAt(at - 1))
        && (another || dollar || at - start > 1 && text.charAt(at - 2) == '.');
  }

  private boolean isLetterAt(int at) {
    return at < text.length() && Signs.isLetter(text.charAt(at));
  }

  private boolean isDigitAt(int at) {
    return at < text.length() && Signs.isDigit(text.charAt(at));
  }

  /** {@code 1,234.5}; {@code 31,2023} ends before the comma, since no number is grouped so. */
  private int endOfNumber(int start) {
    int end = endOfDigits(start);
    while (end < text.length()
        && (text.charAt(end) == ',' || text.charAt(end) == '.')
        && isDigitAt(end + 1)) {
      end = endOfDigits(end + 1);
    }
    int comma = text.indexOf(',', start);
    boolean grouped = comma < 0 || comma >= end;
    if (grouped || PrintedNumber.read(text.substring(start, end)).isPresent()) {
      return end;
    }
    return comma;
  }

  private int endOfDigits(int start) {
    int end = start;
    while (isDigitAt(end)) {
      end++;
    }
    return end;
  }
}
