package org.earningsrelease.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the contiguous groups of columns, one for each heading of a line, that fit best. */
final class SpanSearch {
  private static final double NEVER = Double.MAX_VALUE / 4;

  private final List<Item> cells;
  private final int columns;
  private final SpanCost cost;
  private final double[] gaps;
  private final double[][] least;
  private final int[][] first;
  private final int[][] last;

  /**
   * A search over one header line.
   *
   * @param cells from left to right
   * @param notes columns of references, which no time spans
   * @param bare columns that have no heading in another line: this line's stand over them
   */
  SpanSearch(List<Item> cells, int columns, SpanCost cost, Set<Integer> bare, Set<Integer> notes) {
    this.cells = List.copyOf(cells);
    this.columns = columns;
    this.cost = cost;
    this.gaps = new double[columns + 1];
    for (int c = 0; c < columns; c++) {
      gaps[c + 1] = gaps[c] + gap(c, bare, notes);
    }
    this.least = new double[cells.size() + 1][columns + 1];
    this.first = new int[cells.size()][columns + 1];
    this.last = new int[cells.size()][columns + 1];
  }

  private double gap(int column, Set<Integer> bare, Set<Integer> notes) {
    if (bare.contains(column)) {
      return cost.bare();
    }
    boolean times = cells.stream().allMatch(SpanSearch::isTime) && !cost.isBelowFull();
    return times && !notes.contains(column) ? cost.untimed() : cost.uncovered();
  }

  /** {@code Quarter ended}: words that measure time, and no date of one column. */
  private static boolean isTime(Item cell) {
    return !Look.hasDate(cell.words())
        && cell.words().stream().anyMatch(w -> Words.TIME.has(w.text()));
  }

  /** One span for each heading; more headings than columns take the nearest column each. */
  List<HeaderSpan> spans() {
    if (cells.size() > columns) {
      return cells.stream().map(this::nearest).toList();
    }
    List<HeaderSpan> whole = division();
    if (whole.isEmpty() && !cells.isEmpty() && cells.stream().allMatch(SpanSearch::isUnit)) {
      whole = search(true);
    }
    return whole.isEmpty() ? search(false) : whole;
  }

  /** {@code NIS millions | US$ millions}: units of all columns, each of its neighbours' too. */
  private static boolean isUnit(Item cell) {
    return Scales.isScale(cell.words());
  }

  /** Each heading in the middle over its share of all columns; empty where they do not divide. */
  List<HeaderSpan> division() {
    if (cells.isEmpty() || cells.size() > columns) {
      return List.of();
    }
    List<HeaderSpan> whole = search(true);
    return isDivision(whole) ? whole : List.of();
  }

  /** Headings that together stand over all columns, each in the middle of its two or more. */
  private boolean isDivision(List<HeaderSpan> spans) {
    if (spans.isEmpty() || cost.isBelowFull()) {
      return false;
    }
    int fewest = columns;
    int most = 0;
    for (int m = 0; m < spans.size(); m++) {
      HeaderSpan span = spans.get(m);
      if (cost.isCrossing(span) || !cost.isCentred(cells.get(m), span)) {
        return false;
      }
      fewest = Math.min(fewest, span.columns());
      most = Math.max(most, span.columns());
    }
    // Five columns beside ten are one heading's stray place, not a division.
    return fewest >= 2 && most <= 2 * fewest && (spans.size() > 1 || cost.maySpan(cells.get(0)));
  }

  private List<HeaderSpan> search(boolean all) {
    for (int m = cells.size(); m >= 0; m--) {
      for (int c = columns; c >= 0; c--) {
        fill(m, c, all);
      }
    }
    if (least[0][0] >= NEVER) {
      return List.of();
    }
    List<HeaderSpan> spans = new ArrayList<>();
    int column = 0;
    for (int m = 0; m < cells.size(); m++) {
      spans.add(new HeaderSpan(first[m][column], last[m][column]));
      column = last[m][column] + 1;
    }
    return spans;
  }

  private HeaderSpan nearest(Item cell) {
    int best = 0;
    for (int c = 1; c < columns; c++) {
      best = cost.of(cell, c, c) < cost.of(cell, best, best) ? c : best;
    }
    return new HeaderSpan(best, best);
  }

  /**
   * The least cost of headings {@code m…} over columns {@code c…}.
   *
   * @param all whether every column must have a heading
   */
  private void fill(int m, int c, boolean all) {
    if (m == cells.size()) {
      least[m][c] = all && c < columns ? NEVER : gaps[columns] - gaps[c];
      return;
    }
    least[m][c] = NEVER;
    for (int from = c; from < (all ? Math.min(c + 1, columns) : columns); from++) {
      for (int to = from; to < columns; to++) {
        double sum = gaps[from] - gaps[c] + cost.of(cells.get(m), from, to) + least[m + 1][to + 1];
        if (sum < least[m][c]) {
          least[m][c] = sum;
          first[m][c] = from;
          last[m][c] = to;
        }
      }
    }
  }
}
