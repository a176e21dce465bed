package org.earningsrelease.internal.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Finds the columns of rows of figures by the right edges of their digits. */
final class ColumnFinder {
  /** Edges nearer than this are one edge: rounding of positions. */
  private static final double SAME = 0.3;

  /**
   * Figures of one column are set off by at most this many digits: a centred column's shorter ones,
   * decimals under whole numbers, a dash under a parenthesis.
   */
  private static final double APART = 3.2;

  private ColumnFinder() {}

  /** Columns from left to right. */
  static List<Edge> find(List<List<Item>> rows) {
    List<Edge> edges = distinct(rows);
    boolean merged = true;
    while (merged) {
      merged = mergeNearest(edges);
    }
    return List.copyOf(edges);
  }

  private static List<Edge> distinct(List<List<Item>> rows) {
    List<Edge> edges = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      for (Item figure : rows.get(row)) {
        edges.add(Edge.of(figure, row));
      }
    }
    edges.sort(Comparator.comparingDouble(Edge::at));
    List<Edge> distinct = new ArrayList<>();
    for (Edge edge : edges) {
      Edge last = distinct.isEmpty() ? null : distinct.get(distinct.size() - 1);
      if (last != null && edge.at() - last.at() <= SAME * edge.digit() && last.excludes(edge)) {
        distinct.set(distinct.size() - 1, last.union(edge));
      } else {
        distinct.add(edge);
      }
    }
    return distinct;
  }

  private static boolean mergeNearest(List<Edge> edges) {
    int best = -1;
    double least = Double.MAX_VALUE;
    for (int i = 0; i + 1 < edges.size(); i++) {
      Edge left = edges.get(i);
      Edge right = edges.get(i + 1);
      double distance = right.at() - left.at();
      boolean near = distance <= APART * left.digit() || left.within(right) || right.within(left);
      if (near && left.excludes(right) && distance < least) {
        best = i;
        least = distance;
      }
    }
    if (best >= 0) {
      edges.set(best, edges.get(best).union(edges.remove(best + 1)));
    }
    return best >= 0;
  }

  /**
   * A right edge that figures share.
   *
   * @param at where, the edge that most figures have
   * @param left the leftmost figure's beginning
   * @param right the rightmost figure's end, signs included
   * @param digit a digit's width
   * @param rows rows that have a figure there
   * @param most how many figures stand exactly at {@code at}
   */
  record Edge(double at, double left, double right, double digit, BitSet rows, int most) {

    static Edge of(Item figure, int row) {
      BitSet rows = new BitSet();
      rows.set(row);
      return new Edge(figure.edge(), figure.left(), figure.right(), figure.digit(), rows, 1);
    }

    int support() {
      return rows.cardinality();
    }

    boolean excludes(Edge other) {
      return !rows.intersects(other.rows);
    }

    boolean within(Edge other) {
      return left >= other.left - SAME * digit && right <= other.right + SAME * digit;
    }

    Edge union(Edge other) {
      BitSet all = (BitSet) rows.clone();
      all.or(other.rows);
      boolean same = Math.abs(at - other.at) <= SAME * digit;
      return new Edge(
          most >= other.most ? at : other.at,
          Math.min(left, other.left),
          Math.max(right, other.right),
          digit,
          all,
          same ? most + other.most : Math.max(most, other.most));
    }
  }
}
