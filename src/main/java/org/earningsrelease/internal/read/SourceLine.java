package org.earningsrelease.internal.read;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text document, without its line end.
 *
 * @param start offset of its first character
 * @param end offset behind its last character
 * @param newPage whether a form feed stands before it
 */
record SourceLine(int start, int end, boolean newPage) {
  /** Splits at CRLF, CR, LF, NEL, the Unicode line and paragraph separators, and form feeds. */
  static List<SourceLine> split(String text) {
    List<SourceLine> lines = new ArrayList<>();
    int start = 0;
    boolean newPage = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!endsLine(c)) {
        continue;
      }
      lines.add(new SourceLine(start, i, newPage));
      if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
        i++;
      }
      start = i + 1;
      newPage = c == '\f';
    }
    lines.add(new SourceLine(start, text.length(), newPage));
    return lines;
  }

  private static boolean endsLine(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }
}
