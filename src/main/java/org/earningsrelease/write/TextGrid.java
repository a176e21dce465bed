package org.earningsrelease.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.earningsrelease.internal.wording.TextWidth;

/** Rows of cells set in aligned columns: the first to the left, the others as asked. */
final class TextGrid {
  private static final int GAP = 2;
  private static final int WIDEST_LABEL = 52;
  private static final int NARROWEST_LABEL = 24;
  private static final int NARROWEST = 8;

  private final String indent;
  private final boolean figures;
  private final List<List<TextCell>> rows = new ArrayList<>();

  private TextGrid(String indent, boolean figures) {
    this.indent = indent;
    this.figures = figures;
  }

  /** All columns to the left; where the look is narrow, cells are cut. */
  static TextGrid list(String indent) {
    return new TextGrid(indent, false);
  }

  /**
   * All columns but the first to the right; no figure is ever cut: where the look is narrow, the
   * columns stand in several parts below each other.
   */
  static TextGrid figures(String indent) {
    return new TextGrid(indent, true);
  }

  void row(List<String> cells) {
    cells(cells.stream().map(TextCell::of).toList());
  }

  void cells(List<TextCell> cells) {
    rows.add(List.copyOf(cells));
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The lines as wide as they come, without colour. */
  String lines() {
    return lines(Look.PLAIN);
  }

  /** The lines, each with its line feed and without blanks at its end. */
  String lines(Look look) {
    int[] widths = widths();
    if (widths.length == 0) {
      return "";
    }
    int room = look.width() - indent.length();
    widths[0] = Math.min(widths[0], WIDEST_LABEL);
    StringBuilder lines = new StringBuilder();
    for (int[] part : figures ? parts(widths, room) : List.of(fitting(widths, room))) {
      lines.append(lines.isEmpty() ? "" : "\n");
      part(part, look, lines);
    }
    return lines.toString();
  }

  private int[] widths() {
    int[] widths = new int[rows.stream().mapToInt(List::size).max().orElse(0)];
    for (List<TextCell> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], row.get(i).width());
      }
    }
    return widths;
  }

  private static long total(int[] widths) {
    return Arrays.stream(widths).filter(w -> w > 0).mapToLong(w -> w + GAP).sum() - GAP;
  }

  /** The labels give way until all fit, then what stands behind the second column, then any. */
  private static int[] fitting(int[] widths, int room) {
    int[] fitting = widths.clone();
    shrink(fitting, room, 0, 0, NARROWEST_LABEL);
    shrink(fitting, room, 2, fitting.length - 1, NARROWEST);
    shrink(fitting, room, 0, fitting.length - 1, NARROWEST);
    return fitting;
  }

  /** Takes from the widest of some columns. */
  private static void shrink(int[] widths, int room, int from, int to, int narrowest) {
    while (total(widths) > room) {
      int widest = from;
      for (int i = from; i <= to; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      if (widest > to || widths[widest] <= narrowest) {
        return;
      }
      widths[widest]--;
    }
  }

  /**
   * The columns in parts that fit, each behind the labels; a column that is not in a part has 0.
   */
  private static List<int[]> parts(int[] widths, int room) {
    int[] all = widths.clone();
    shrink(all, room, 0, 0, NARROWEST_LABEL);
    if (total(all) <= room) {
      return List.of(all);
    }
    all[0] = Math.min(widths[0], Math.max(NARROWEST_LABEL, room * 2 / 5));
    List<int[]> parts = new ArrayList<>();
    int[] part = labels(all);
    for (int i = 1; i < all.length; i++) {
      boolean first = Arrays.stream(part).skip(1).allMatch(w -> w == 0);
      if (!first && total(part) + GAP + all[i] > room) {
        parts.add(part);
        part = labels(all);
      }
      part[i] = all[i];
    }
    parts.add(part);
    return parts;
  }

  private static int[] labels(int[] widths) {
    int[] labels = new int[widths.length];
    labels[0] = widths[0];
    return labels;
  }

  private void part(int[] widths, Look look, StringBuilder lines) {
    for (List<TextCell> row : rows) {
      lines.append(StringUtils.stripEnd(line(row, widths, look), " ")).append('\n');
    }
  }

  private String line(List<TextCell> row, int[] widths, Look look) {
    StringBuilder line = new StringBuilder(indent);
    for (int i = 0; i < row.size(); i++) {
      if (i > 0 && widths[i] > 0) {
        line.append(" ".repeat(GAP));
      }
      if (i == 0 || widths[i] > 0) {
        line.append(cell(row.get(i), widths[i], figures && i > 0, look));
      }
    }
    return line.toString();
  }

  private static String cell(TextCell cell, int width, boolean right, Look look) {
    String text = TextWidth.cut(cell.text(), width);
    String blanks = " ".repeat(Math.max(0, width - TextWidth.of(text)));
    String painted = look.paint(cell.ink(), text);
    return right ? blanks + painted : painted + blanks;
  }
}
