package org.earningsrelease.internal.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.earningsrelease.internal.layout.ColumnFinder.Edge;

/** Adds columns that have a heading but no figure in any row. */
final class ColumnCompletion {
  /** More headings than this beyond the columns are words, not columns. */
  private static final int MOST = 4;

  /** Headings stand this near to their columns, in digits. */
  private static final double NEAR = 3;

  private ColumnCompletion() {}

  static Region complete(Region region, List<Strip> header) {
    return header.stream()
        .map(line -> TableFinder.over(line, region))
        .filter(over -> over.size() > region.columns().size())
        .filter(over -> over.size() <= region.columns().size() + MOST)
        .max(Comparator.comparingInt(List::size))
        .map(over -> completed(region, over))
        .orElse(region);
  }

  private static Region completed(Region region, List<Item> headings) {
    List<Edge> columns = region.columns();
    List<Edge> complete = new ArrayList<>();
    int[] chosen = nearest(columns, headings);
    int next = 0;
    for (int h = 0; h < headings.size(); h++) {
      if (next < chosen.length && chosen[next] == h) {
        if (distance(headings.get(h), columns.get(next)) > NEAR * columns.get(next).digit()) {
          return region;
        }
        complete.add(columns.get(next++));
      } else {
        complete.add(empty(headings.get(h)));
      }
    }
    return new Region(region.first(), region.last(), region.labelLeft(), complete);
  }

  private static Edge empty(Item heading) {
    return new Edge(
        heading.right(), heading.left(), heading.right(), heading.digit(), new BitSet(), 0);
  }

  /** For each column the heading, in order, whose distances sum to the least. */
  private static int[] nearest(List<Edge> columns, List<Item> headings) {
    int n = columns.size();
    int m = headings.size();
    double[][] least = new double[n + 1][m + 1];
    for (int c = n - 1; c >= 0; c--) {
      least[c][m] = Double.MAX_VALUE / 4;
      for (int h = m - 1; h >= 0; h--) {
        double here = distance(headings.get(h), columns.get(c)) + least[c + 1][h + 1];
        least[c][h] = Math.min(here, least[c][h + 1]);
      }
    }
    int[] chosen = new int[n];
    int h = 0;
    for (int c = 0; c < n; c++) {
      while (h + 1 < m && least[c][h] == least[c][h + 1]) {
        h++;
      }
      chosen[c] = h++;
    }
    return chosen;
  }

  private static double distance(Item heading, Edge column) {
    double centre = Math.abs(heading.centre() - (column.left() + column.right()) / 2);
    return Math.min(centre, Math.abs(heading.right() - column.right()));
  }
}
