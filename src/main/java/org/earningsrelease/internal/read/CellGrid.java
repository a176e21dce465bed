package org.earningsrelease.internal.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Cells that the document separates by tabs or pipes, set under each other as a typesetter would:
 * labels to the left, figures to the right of columns as wide as their widest cell, a heading over
 * several columns in their middle.
 */
final class CellGrid {
  /** What the eye takes for a gap between columns. */
  private static final int GAP = 4;

  private final List<List<List<Letter>>> rows;
  private final List<GridColumn> columns = new ArrayList<>();
  private final int[] lefts;
  private final int[] widths;

  /**
   * @param rows cells of letters without blanks around them; an empty list is an empty cell
   */
  CellGrid(List<List<List<Letter>>> rows) {
    this.rows = rows;
    int count = rows.stream().mapToInt(List::size).max().orElse(0);
    for (int c = 0; c < count; c++) {
      columns.add(GridColumn.of(c, rows));
    }
    this.widths = new int[count];
    this.lefts = new int[count];
    rows.forEach(this::widen);
    rows.forEach(this::widenSpans);
    place();
  }

  /**
   * A cell's place.
   *
   * @param letters not empty
   * @param x where its first letter stands
   */
  record Placed(List<Letter> letters, int x) {}

  /** The reach of each column, left to right, those of signs joined to their figures. */
  List<int[]> reaches() {
    List<int[]> reaches = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      if (widths[c] > 0) {
        reaches.add(new int[] {lefts[c], lefts[c] + widths[c]});
      }
    }
    return reaches;
  }

  /** The places of a row's cells. */
  List<Placed> place(int row) {
    List<List<Letter>> cells = rows.get(row);
    List<Placed> placed = new ArrayList<>();
    List<CellSpan> spans = CellSpan.of(cells, columns.size());
    for (CellSpan span : spans) {
      List<Letter> cell = cells.get(span.first());
      placed.add(new Placed(cell, x(span, width(cell))));
    }
    return placed;
  }

  private int x(CellSpan span, int width) {
    int left = lefts[span.first()];
    int right = lefts[span.last()] + widths[span.last()];
    if (span.first() != span.last()) {
      return Math.max(left, left + (right - left - width) / 2);
    }
    if (headsFigures(span.first(), width)) {
      right = lefts[span.first() + 1] + widths[span.first() + 1];
      return Math.max(left, right - width);
    }
    return columns.get(span.first()).toTheRight() ? Math.max(0, right - width) : left;
  }

  /**
   * A heading that the document puts over the column of {@code $} belongs to the figures behind it.
   */
  private boolean headsFigures(int c, int width) {
    return columns.get(c) == GridColumn.OPENING_SIGNS
        && c + 1 < columns.size()
        && width > widths[c];
  }

  private void widen(List<List<Letter>> cells) {
    boolean labelOnly = cells.stream().skip(1).allMatch(List::isEmpty);
    for (CellSpan span : CellSpan.of(cells, columns.size())) {
      int c = span.first();
      boolean heading =
          columns.get(c) == GridColumn.OPENING_SIGNS && !GridColumn.isCurrency(cells.get(c));
      if (span.last() == c && !heading && !(labelOnly && c == 0)) {
        widths[c] = Math.max(widths[c], width(cells.get(c)));
      }
    }
  }

  private void widenSpans(List<List<Letter>> cells) {
    for (CellSpan span : CellSpan.of(cells, columns.size())) {
      if (span.last() > span.first()) {
        int missing = width(cells.get(span.first())) - width(span);
        widths[span.last()] += Math.max(0, missing);
      }
    }
  }

  private int width(CellSpan span) {
    int width = 0;
    for (int c = span.first(); c <= span.last(); c++) {
      width += widths[c] + (c > span.first() ? gapBefore(c) : 0);
    }
    return width;
  }

  private void place() {
    int x = 0;
    for (int c = 0; c < columns.size(); c++) {
      x += c == 0 ? 0 : gapBefore(c);
      lefts[c] = x;
      x += widths[c];
    }
  }

  /**
   * {@code $} stands close to its figure, {@code )} and {@code %} touch it; a column of nothing
   * takes no room.
   */
  private int gapBefore(int c) {
    if (widths[c] == 0 || columns.get(c) == GridColumn.CLOSING_SIGNS) {
      return 0;
    }
    return columns.get(c - 1) == GridColumn.OPENING_SIGNS ? 1 : GAP;
  }

  private static int width(List<Letter> cell) {
    return WordPlacer.end(cell, 0);
  }

  /** Cells of a line whose separators stand at these indexes. */
  static List<List<Letter>> cells(List<Letter> letters, List<Integer> separators) {
    List<List<Letter>> cells = new ArrayList<>();
    int start = 0;
    for (int separator : separators) {
      cells.add(trimmed(letters.subList(start, separator)));
      start = separator + 1;
    }
    cells.add(trimmed(letters.subList(start, letters.size())));
    return Collections.unmodifiableList(cells);
  }

  static List<Letter> trimmed(List<Letter> letters) {
    int from = 0;
    int to = letters.size();
    while (from < to && letters.get(from).isBlank()) {
      from++;
    }
    while (to > from && letters.get(to - 1).isBlank()) {
      to--;
    }
    return letters.subList(from, to);
  }
}
