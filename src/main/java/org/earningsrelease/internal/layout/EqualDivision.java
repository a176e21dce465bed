package org.earningsrelease.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.earningsrelease.internal.layout.Table.Column;

/**
 * Headings that share the columns evenly: two over {@code 2005 2004 2005 2004}, one over all.
 *
 * @param cells headings from left to right
 * @param reach where each column's figures and headings stand
 */
record EqualDivision(List<Item> cells, List<Column> reach) {
  /** A heading stands in the middle of its block to a fifth of the block's width. */
  private static final double MIDDLE = 0.2;

  /** Edges agree to a digit: a bracket or percent sign hangs out. */
  private static final double FLUSH = 1.2;

  EqualDivision {
    cells = List.copyOf(cells);
    reach = List.copyOf(reach);
  }

  /** One block for each heading; empty where the columns do not divide. */
  List<HeaderSpan> spans() {
    return blocks(this::isInMiddle);
  }

  /** The same for headings of times set flush with the right edge of their blocks. */
  List<HeaderSpan> flush() {
    boolean times = cells.size() > 1 && cells.stream().allMatch(c -> Look.hasTime(c.words()));
    return times ? blocks(this::isFlush) : List.of();
  }

  private interface Fit {
    boolean fits(Item cell, HeaderSpan span);
  }

  private List<HeaderSpan> blocks(Fit fit) {
    int size = cells.isEmpty() ? 0 : reach.size() / cells.size();
    if (size < 2 || size * cells.size() != reach.size()) {
      return List.of();
    }
    List<HeaderSpan> spans = new ArrayList<>();
    for (int m = 0; m < cells.size(); m++) {
      HeaderSpan span = new HeaderSpan(m * size, m * size + size - 1);
      if (!fit.fits(cells.get(m), span)) {
        return List.of();
      }
      spans.add(span);
    }
    return spans;
  }

  private boolean isInMiddle(Item cell, HeaderSpan span) {
    double left = reach.get(span.first()).left();
    double right = reach.get(span.last()).right();
    return Math.abs(cell.centre() - (left + right) / 2) <= MIDDLE * (right - left);
  }

  private boolean isFlush(Item cell, HeaderSpan span) {
    return Math.abs(cell.right() - reach.get(span.last()).right()) <= FLUSH * cell.digit();
  }
}
