package org.earningsrelease.write;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.earningsrelease.internal.wording.TextWidth;

/** Rows of cells set in aligned columns: the first to the left, the others as asked. */
final class TextGrid {
  private static final int GAP = 2;
  private static final int WIDEST_LABEL = 52;

  private final String indent;
  private final boolean figures;
  private final List<List<String>> rows = new ArrayList<>();

  private TextGrid(String indent, boolean figures) {
    this.indent = indent;
    this.figures = figures;
  }

  /** All columns to the left. */
  static TextGrid list(String indent) {
    return new TextGrid(indent, false);
  }

  /** All columns but the first to the right. */
  static TextGrid figures(String indent) {
    return new TextGrid(indent, true);
  }

  void row(List<String> cells) {
    List<String> row = new ArrayList<>(cells);
    row.set(0, TextWidth.cut(row.get(0), WIDEST_LABEL));
    rows.add(row);
  }

  /** The lines, each with its line feed and without blanks at its end. */
  String lines() {
    int[] widths = widths();
    StringBuilder lines = new StringBuilder();
    for (List<String> row : rows) {
      lines.append(StringUtils.stripEnd(line(row, widths), " ")).append('\n');
    }
    return lines.toString();
  }

  private String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder(indent);
    for (int i = 0; i < row.size(); i++) {
      String cell = row.get(i);
      String blanks = " ".repeat(widths[i] - TextWidth.of(cell));
      line.append(i == 0 ? "" : " ".repeat(GAP));
      line.append(figures && i > 0 ? blanks + cell : cell + blanks);
    }
    return line.toString();
  }

  private int[] widths() {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], TextWidth.of(row.get(i)));
      }
    }
    return widths;
  }
}
