package org.earningsrelease.internal.layout;

import java.util.List;
import org.earningsrelease.internal.layout.ColumnFinder.Edge;

/**
 * Lines that hold a table's figures.
 *
 * @param first index of the first line with figures
 * @param last index of the last
 * @param labelLeft where the lines begin
 * @param columns right edges from left to right, at least one
 */
record Region(int first, int last, double labelLeft, List<Edge> columns) {
  Region {
    columns = List.copyOf(columns);
  }

  /** Where the figures begin: labels stand left of it. */
  double zoneLeft() {
    return columns.get(0).left();
  }

  double zoneRight() {
    return columns.get(columns.size() - 1).right();
  }

  /** The least distance between two columns; of a single column its width. */
  double pitch() {
    double pitch = Double.MAX_VALUE;
    for (int i = 1; i < columns.size(); i++) {
      pitch = Math.min(pitch, columns.get(i).at() - columns.get(i - 1).at());
    }
    return columns.size() == 1 ? zoneRight() - zoneLeft() : pitch;
  }
}
