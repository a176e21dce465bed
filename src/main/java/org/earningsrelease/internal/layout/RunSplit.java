package org.earningsrelease.internal.layout;

import java.util.ArrayList;
import java.util.List;

/** Headings of neighbouring columns set so close that they look like one: {@code 2022 Change}. */
final class RunSplit {
  /** Each part must stand where its column's heading would, to this many digits on average. */
  private static final double NEAR = 0.75;

  private static final double NEVER = Double.MAX_VALUE / 4;

  private final List<Word> words;
  private final boolean[] starts;
  private final int columns;
  private final SpanCost cost;

  private RunSplit(List<Item> cells, int columns, SpanCost cost) {
    this.words = cells.stream().flatMap(cell -> cell.words().stream()).toList();
    this.starts = new boolean[words.size() + 1];
    int at = 0;
    for (Item cell : cells) {
      starts[at] = true;
      at += cell.words().size();
    }
    starts[words.size()] = true;
    this.columns = columns;
    this.cost = cost;
  }

  /**
   * As many headings as columns if the words divide so that each fits; else the cells as they are.
   */
  static List<Item> full(List<Item> cells, int columns, SpanCost cost) {
    int words = cells.stream().mapToInt(cell -> cell.words().size()).sum();
    if (cells.size() >= columns || words < columns || cells.isEmpty()) {
      return cells;
    }
    List<Item> parts = new RunSplit(cells, columns, cost).parts();
    return parts.isEmpty() ? cells : parts;
  }

  private List<Item> parts() {
    int n = words.size();
    double[][] least = new double[columns + 1][n + 1];
    int[][] end = new int[columns][n + 1];
    for (int c = columns; c >= 0; c--) {
      for (int w = n; w >= 0; w--) {
        if (c == columns) {
          least[c][w] = w == n ? 0 : NEVER;
          continue;
        }
        least[c][w] = NEVER;
        for (int to = w + 1; to <= n && isOneRun(w, to); to++) {
          if (!mayEnd(to)) {
            continue;
          }
          double sum = cost.of(part(w, to), c, c) + least[c + 1][to];
          if (sum < least[c][w]) {
            least[c][w] = sum;
            end[c][w] = to;
          }
        }
      }
    }
    if (least[0][0] > NEAR * columns * part(0, 1).digit()) {
      return List.of();
    }
    List<Item> parts = new ArrayList<>();
    int at = 0;
    for (int c = 0; c < columns; c++) {
      parts.add(part(at, end[c][at]));
      at = end[c][at];
    }
    return parts;
  }

  /** At a wide gap, or beside a year or percent sign that belongs to no date. */
  private boolean mayEnd(int at) {
    if (starts[at]) {
      return true;
    }
    String left = words.get(at - 1).text();
    String right = words.get(at).text();
    return (separates(left) || separates(right))
        && !left.endsWith(",")
        && !Words.OPEN.has(right)
        && !Look.isMonth(left);
  }

  /** A year, or one of several percent signs: {@code million yen % million yen %}. */
  private boolean separates(String word) {
    return FigureLook.isYear(word)
        || (word.equals("%") && words.stream().filter(w -> w.text().equals("%")).count() > 1);
  }

  /** No wide gap within words {@code from…to}. */
  private boolean isOneRun(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (starts[i]) {
        return false;
      }
    }
    return true;
  }

  private Item part(int from, int to) {
    List<Word> part = words.subList(from, to);
    return new Item(part, Item.Kind.TEXT, part.get(part.size() - 1).box().x1());
  }
}
