package org.earningsrelease.internal.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.earningsrelease.internal.layout.ColumnFinder.Edge;
import org.earningsrelease.internal.layout.Table.Column;

/**
 * The columns a header cell stands over.
 *
 * @param first 0-based
 * @param last inclusive
 */
record HeaderSpan(int first, int last) {

  /**
   * The contiguous groups of columns, one for each cell from left to right, whose places fit best.
   *
   * @param reach where each column's figures and headings stand
   * @param above groups that lines above stand over: a cell stands within one or over whole ones
   * @param belowFull whether a line above has a cell for every column: what follows stands over one
   *     column each
   */
  static List<HeaderSpan> best(
      List<Item> cells,
      Region region,
      List<Column> reach,
      List<HeaderSpan> above,
      boolean belowFull) {
    int n = region.columns().size();
    int m = cells.size();
    if (m == n) {
      List<HeaderSpan> each = new ArrayList<>();
      for (int c = 0; c < n; c++) {
        each.add(new HeaderSpan(c, c));
      }
      return each;
    }
    Search search = new Search(cells, region, reach, above, belowFull);
    return m > n ? search.nearest() : search.solve();
  }

  private boolean crosses(HeaderSpan other) {
    boolean apart = last < other.first || first > other.last;
    boolean within = first >= other.first && last <= other.last;
    boolean around = first <= other.first && last >= other.last;
    return !apart && !within && !around;
  }

  /** Dynamic programming over cells and columns. */
  private static final class Search {
    private final List<Item> cells;
    private final Region region;
    private final List<Column> reach;
    private final List<HeaderSpan> above;
    private final int n;
    private final double uncovered;
    private final double[][] least;
    private final HeaderSpan[][] choice;

    Search(
        List<Item> cells,
        Region region,
        List<Column> reach,
        List<HeaderSpan> above,
        boolean belowFull) {
      this.above = above;
      this.cells = cells;
      this.reach = reach;
      this.region = region;
      this.n = region.columns().size();
      double digit = region.columns().get(0).digit();
      // Over symmetrical groups the wider one is meant above the full line, the single column
      // below.
      this.uncovered = belowFull ? -0.3 * digit : 0.3 * digit;
      this.least = new double[cells.size() + 1][n + 1];
      this.choice = new HeaderSpan[cells.size() + 1][n + 1];
    }

    /** More cells than columns: each takes the nearest column. */
    List<HeaderSpan> nearest() {
      List<HeaderSpan> spans = new ArrayList<>();
      for (Item cell : cells) {
        int best = 0;
        for (int c = 1; c < n; c++) {
          best = cost(cell, c, c) < cost(cell, best, best) ? c : best;
        }
        spans.add(new HeaderSpan(best, best));
      }
      return spans;
    }

    List<HeaderSpan> solve() {
      for (int m = cells.size(); m >= 0; m--) {
        for (int c = n; c >= 0; c--) {
          least[m][c] = Double.MAX_VALUE / 4;
          fill(m, c);
        }
      }
      List<HeaderSpan> spans = new ArrayList<>();
      int column = 0;
      for (int m = 0; m < cells.size(); m++) {
        HeaderSpan span = choice[m][column];
        spans.add(span);
        column = span.last() + 1;
      }
      return Collections.unmodifiableList(spans);
    }

    /** The least cost of cells {@code m…} over columns {@code c…}. */
    private void fill(int m, int c) {
      if (m == cells.size()) {
        least[m][c] = (n - c) * uncovered;
        return;
      }
      for (int first = c; first < n; first++) {
        for (int last = first; last < n; last++) {
          double cost =
              (first - c) * uncovered + cost(cells.get(m), first, last) + least[m + 1][last + 1];
          if (cost < least[m][c]) {
            least[m][c] = cost;
            choice[m][c] = new HeaderSpan(first, last);
          }
        }
      }
    }

    private double cost(Item cell, int first, int last) {
      double centre =
          Math.abs(cell.centre() - (reach.get(first).left() + reach.get(last).right()) / 2);
      if (first < last) {
        HeaderSpan span = new HeaderSpan(first, last);
        boolean crosses = above.stream().anyMatch(span::crosses);
        return crosses ? centre + region.pitch() : centre;
      }
      // Headings of single columns are centred, or set flush with the figures' right edge; they
      // are seldom wider than their column.
      Edge column = region.columns().get(first);
      double flush =
          Math.min(Math.abs(cell.edge() - column.at()), Math.abs(cell.right() - column.right()));
      double over = n == 1 ? 0 : Math.max(0, cell.right() - cell.left() - region.pitch());
      return Math.min(centre, flush) + over / 2;
    }
  }
}
