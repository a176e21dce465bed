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

  EqualDivision {
    cells = List.copyOf(cells);
    reach = List.copyOf(reach);
  }

  /** One block for each heading; empty where the columns do not divide. */
  List<HeaderSpan> spans() {
    int size = cells.isEmpty() ? 0 : reach.size() / cells.size();
    if (size < 2 || size * cells.size() != reach.size()) {
      return List.of();
    }
    List<HeaderSpan> spans = new ArrayList<>();
    for (int m = 0; m < cells.size(); m++) {
      HeaderSpan span = new HeaderSpan(m * size, m * size + size - 1);
      double left = reach.get(span.first()).left();
      double right = reach.get(span.last()).right();
      if (Math.abs(cells.get(m).centre() - (left + right) / 2) > MIDDLE * (right - left)) {
        return List.of();
      }
      spans.add(span);
    }
    return spans;
  }
}
