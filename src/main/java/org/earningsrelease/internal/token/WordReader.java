package org.earningsrelease.internal.token;

import java.util.Optional;

/**
 * Reads what is no figure and no time: a word with all that touches it ({@code non-GAAP}, {@code
 * 10-K}, {@code 401(k)}), an address, a telephone number, or a single sign.
 */
final class WordReader {
  private WordReader() {}

  /** An address or telephone number; both are read before the figures that they contain. */
  static Optional<Found<Token>> addressAt(Lexemes in, int i) {
    int digits = in.is(i, "+") && in.isGlued(i + 1) ? i + 1 : i;
    int telephone = endOfTelephone(in, digits);
    int end = isAddress(in, i) ? endOfRun(in, i) : telephone > digits ? telephone : i;
    return end > i ? Optional.of(word(in, i, end)) : Optional.empty();
  }

  static Found<Token> at(Lexemes in, int i) {
    int end = endOfWord(in, i);
    if (end > i) {
      return word(in, i, end);
    }
    return new Found<>(new Token.Mark(in.start(i), in.end(i + 1), in.sign(i)), i + 1);
  }

  private static Found<Token> word(Lexemes in, int from, int to) {
    return new Found<>(new Token.Word(in.start(from), in.end(to), in.printed(from, to)), to);
  }

  /** {@code (408) 555-1234}. */
  private static int endOfTelephone(Lexemes in, int i) {
    int end = endOfChain(in, i);
    if (end > i) {
      return end;
    }
    boolean area = in.is(i, "(") && in.isNumber(i + 1) && in.is(i + 2, ")");
    boolean number = in.isNumber(i + 3) && in.isDash(i + 4) && in.isNumber(i + 5);
    boolean sized = in.word(i + 1).length() <= 4 && in.word(i + 5).length() == 4;
    return area && number && sized && in.isGlued(i + 4) && in.isGlued(i + 5) ? i + 6 : i;
  }

  /** {@code 1-800-555-1234}: three digits before the last four. */
  private static int endOfChain(Lexemes in, int i) {
    int end = i;
    while (in.isNumber(end) && in.isDash(end + 1) && in.isGlued(end + 1) && in.isGlued(end + 2)) {
      end += 2;
    }
    boolean number = in.isNumber(end) && in.word(end).length() == 4;
    return number && end >= i + 4 && in.word(end - 2).length() == 3 ? end + 1 : i;
  }

  /** {@code www.example.com/q4}, {@code ir@example.com}. */
  private static boolean isAddress(Lexemes in, int i) {
    if (in.is(i, "www") || in.is(i, "http") || in.is(i, "https")) {
      return in.isGlued(i + 1);
    }
    for (int at = i + 1; in.isGlued(at) && (in.isWord(i) || in.isNumber(i)); at++) {
      if (in.is(at, "@")) {
        return true;
      }
    }
    return false;
  }

  private static int endOfRun(Lexemes in, int i) {
    int end = i + 1;
    while (in.isGlued(end)) {
      end++;
    }
    while (end > i + 1 && isClosing(in.sign(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isClosing(char sign) {
    return sign == '.' || sign == ',' || sign == ')' || sign == ';' || sign == '"';
  }

  private static int endOfWord(Lexemes in, int i) {
    int end = i;
    while (isWordPart(in, end) && (end == i || in.isGlued(end))) {
      end += joinsNext(in, end + 1) ? 2 : 1;
    }
    boolean plan = in.is(end, "(") && in.is(end + 1, "k") && in.is(end + 2, ")");
    return plan && end > i && in.isGlued(end) ? end + 3 : end;
  }

  private static boolean isWordPart(Lexemes in, int i) {
    return in.isWord(i) || in.isNumber(i);
  }

  /** A hyphen between letters or digits, a colon or slash between digits. */
  private static boolean joinsNext(Lexemes in, int i) {
    boolean sign = in.is(i, ":") || in.is(i, "/");
    boolean joint = in.isDash(i) || sign && in.isNumber(i - 1) && in.isNumber(i + 1);
    return joint && in.isGlued(i) && in.isGlued(i + 1) && isWordPart(in, i + 1);
  }
}
