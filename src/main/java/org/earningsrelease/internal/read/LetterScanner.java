package org.earningsrelease.internal.read;

import java.util.ArrayList;
import java.util.List;

/** From the characters of a line to normalised letters. */
final class LetterScanner {
  private LetterScanner() {}

  static List<Letter> scan(String text, int from, int to) {
    List<Letter> letters = new ArrayList<>(to - from);
    int at = from;
    while (at < to) {
      int codePoint = text.codePointAt(at);
      int end = at + Character.charCount(codePoint);
      String plain = plain(codePoint);
      if (!plain.isEmpty()) {
        letters.add(new Letter(plain, at, end, 1, false, false));
      }
      at = end;
    }
    return letters;
  }

  private static String plain(int codePoint) {
    return switch (codePoint) {
      case '\u2018', '\u2019', '\u201A', '\u201B' -> "'";
      case '\u201C', '\u201D', '\u201E', '\u201F' -> "\"";
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> "-";
      case '\u00AD', '\u200B', '\uFEFF' -> "";
      default -> Character.isSpaceChar(codePoint) ? " " : Character.toString(codePoint);
    };
  }
}
