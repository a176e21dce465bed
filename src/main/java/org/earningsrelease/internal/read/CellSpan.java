package org.earningsrelease.internal.read;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns over which a cell stands.
 *
 * @param first its own
 * @param last the last of the blank ones behind it that it heads, or its own
 */
record CellSpan(int first, int last) {
  /**
   * The spans of a row's cells that are not blank. A row of words only, each but the last with
   * blank cells behind it, is a row of headings over several columns: {@code Three months ended | |
   * Six months ended | }.
   *
   * @param columns how many columns the table has
   */
  static List<CellSpan> of(List<List<Letter>> cells, int columns) {
    List<Integer> filled = new ArrayList<>();
    for (int c = 0; c < cells.size(); c++) {
      if (!cells.get(c).isEmpty()) {
        filled.add(c);
      }
    }
    boolean spanning = isSpanning(cells, filled, columns);
    List<CellSpan> spans = new ArrayList<>();
    for (int i = 0; i < filled.size(); i++) {
      int next = i + 1 < filled.size() ? filled.get(i + 1) : columns;
      int first = filled.get(i);
      spans.add(new CellSpan(first, spanning && first > 0 ? next - 1 : first));
    }
    return spans;
  }

  private static boolean isSpanning(List<List<Letter>> cells, List<Integer> filled, int columns) {
    int headings = 0;
    for (int i = 0; i < filled.size(); i++) {
      int c = filled.get(i);
      if (c == 0) {
        continue;
      }
      headings++;
      boolean last = i + 1 == filled.size();
      int reach = (last ? columns : filled.get(i + 1)) - c;
      if (GridColumn.isFigure(cells.get(c)) || reach < 2 && (!last || headings == 1)) {
        return false;
      }
    }
    return headings > 0;
  }
}
