package org.earningsrelease.internal.token;

import java.util.stream.IntStream;

/** Finds the footnote marks behind a cell's figure. */
final class CellMarks {
  private CellMarks() {}

  /** Index of the first of the marks that end a cell; the cell's size if none do. */
  static int start(Lexemes in) {
    int end = in.size();
    int start = end;
    do {
      end = start;
      start = before(in, end);
    } while (start < end && hasContent(in, start));
    return end;
  }

  /** Index of the mark that ends before {@code end}. */
  private static int before(Lexemes in, int end) {
    if (MarkReader.isMarkSign(in.sign(end - 1)) || in.is(end - 1, "#")) {
      return end - 1;
    }
    boolean closed = in.is(end - 1, ")") && in.is(end - 3, "(");
    boolean square = in.is(end - 1, "]") && in.is(end - 3, "[");
    boolean mark = closed && isMark(in, end - 3) || square;
    return mark ? end - 3 : end;
  }

  /** {@code 12.5 (1)}, {@code (12.5)(1)}; the second of {@code (5) (3)} is a figure. */
  private static boolean isMark(Lexemes in, int bracket) {
    boolean small = in.word(bracket + 1).length() <= 2 && !in.is(bracket + 1, ".");
    boolean letter = in.isWord(bracket + 1) && in.word(bracket + 1).length() == 1;
    boolean apart =
        in.is(bracket - 1, ")") && !in.isGlued(bracket) && in.word(bracket - 2).length() <= 2;
    return (letter || in.isNumber(bracket + 1) && small) && !apart;
  }

  private static boolean hasContent(Lexemes in, int end) {
    return IntStream.range(0, end).anyMatch(i -> in.isNumber(i) || in.isDash(i) || in.isWord(i));
  }
}
