package org.earningsrelease.internal.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Recognises markdown's tables, {@code | Revenue | 1,204 |}, and those drawn with pipes or box
 * characters.
 */
final class PipeTable {
  private static final String PIPES = "|│┃║";
  private static final String RULES = "|│┃║+-:=─━═┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬ \t";

  private final String text;
  private final List<SourceLine> lines;

  PipeTable(String text, List<SourceLine> lines) {
    this.text = text;
    this.lines = lines;
  }

  /** The index behind the table that starts at this line; the line's own index if none does. */
  int end(int first) {
    int end = first;
    boolean cells = false;
    while (end < lines.size() && isRow(end) && (end == first || !lines.get(end).newPage())) {
      cells |= !isRule(end);
      end++;
    }
    return cells && end - first > 1 ? end : first;
  }

  private boolean isRow(int line) {
    String raw = raw(line);
    return !raw.isEmpty() && (PIPES.indexOf(raw.charAt(0)) >= 0 || isRule(line));
  }

  /** {@code |---|:---:|}, {@code +------+-----+}. */
  boolean isRule(int line) {
    String raw = raw(line);
    return raw.length() > 2
        && raw.chars().allMatch(c -> RULES.indexOf(c) >= 0)
        && raw.chars().anyMatch(c -> "-=─━═".indexOf(c) >= 0)
        && (PIPES.indexOf(raw.charAt(0)) >= 0 || "+┌├└╔╠╚".indexOf(raw.charAt(0)) >= 0);
  }

  boolean isDoubled(int line) {
    return raw(line).chars().anyMatch(c -> c == '=' || c == '═');
  }

  private String raw(int line) {
    return text.substring(lines.get(line).start(), lines.get(line).end()).strip();
  }

  /** The cells of a table's lines; a rule has none. */
  CellGrid grid(int from, int to) {
    List<List<List<Letter>>> rows = new ArrayList<>();
    for (int i = from; i < to; i++) {
      rows.add(
          isRule(i)
              ? List.of()
              : cells(LetterScanner.scan(text, lines.get(i).start(), lines.get(i).end())));
    }
    return new CellGrid(rows);
  }

  private static List<List<Letter>> cells(List<Letter> letters) {
    List<Letter> inner = CellGrid.trimmed(letters);
    inner = inner.subList(isPipe(inner.get(0)) ? 1 : 0, inner.size());
    if (!inner.isEmpty() && isPipe(inner.get(inner.size() - 1))) {
      inner = inner.subList(0, inner.size() - 1);
    }
    List<Integer> pipes = new ArrayList<>();
    for (int i = 0; i < inner.size(); i++) {
      if (isPipe(inner.get(i))) {
        pipes.add(i);
      }
    }
    return CellGrid.cells(inner, pipes).stream().map(Emphasis::resolve).toList();
  }

  /** An escaped {@code \|} is none. */
  private static boolean isPipe(Letter letter) {
    return PIPES.contains(letter.text()) && letter.end() - letter.start() == 1;
  }
}
