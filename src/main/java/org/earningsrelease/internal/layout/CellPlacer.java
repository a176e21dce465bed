package org.earningsrelease.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.earningsrelease.internal.layout.ColumnFinder.Edge;
import org.earningsrelease.internal.layout.RowLine.PlacedFigure;

/** Puts a line's figures into columns; figures that stand in none belong to the label. */
final class CellPlacer {
  private final List<Edge> columns;

  CellPlacer(Region region) {
    this.columns = region.columns();
  }

  RowLine place(Strip strip) {
    List<Item> tail = strip.tail();
    int skipped = labelFigures(tail);
    int from = strip.items().size() - tail.size() + skipped;
    from = skipped > 0 ? from : wordCells(strip.items(), from);
    List<Word> label = new ArrayList<>();
    for (Item item : strip.items().subList(0, from)) {
      label.addAll(item.words());
    }
    return new RowLine(strip, label, assign(strip.items().subList(from, strip.items().size())));
  }

  /** {@code no impact}, {@code 4% to 6% growth}: words in a column of their own are its cell. */
  private int wordCells(List<Item> items, int tail) {
    int from = tail;
    while (from > 0
        && items.size() - from < columns.size()
        && WordCells.isIn(items.get(from - 1), columns)) {
      from--;
    }
    return from;
  }

  /** How many figures at the tail's beginning are the label's: {@code 7% notes due 2028}. */
  private int labelFigures(List<Item> tail) {
    int skipped = 0;
    while (skipped < tail.size() && isLabel(tail, skipped)) {
      skipped++;
    }
    return skipped;
  }

  private boolean isLabel(List<Item> tail, int at) {
    Item figure = tail.get(at);
    Edge nearest = columns.get(nearest(figure));
    boolean inColumn = TableFinder.fits(figure, nearest);
    if (figure.kind() == Item.Kind.ATTACHED) {
      // The next figure stands nearer to that column: this one is the label's end.
      return !inColumn || at + 1 < tail.size() && nearest(tail.get(at + 1)) == nearest(figure);
    }
    return figure.edge() < columns.get(0).left() && !inColumn;
  }

  private int nearest(Item figure) {
    int best = 0;
    for (int c = 1; c < columns.size(); c++) {
      if (distance(figure, c) < distance(figure, best)) {
        best = c;
      }
    }
    return best;
  }

  private double distance(Item figure, int column) {
    return Math.abs(figure.edge() - columns.get(column).at());
  }

  /** Figures keep their order; each goes to the nearest column, two in one column are one cell. */
  private List<PlacedFigure> assign(List<Item> figures) {
    List<PlacedFigure> placed = new ArrayList<>();
    int[] column = figures.size() <= columns.size() ? spread(figures) : crowd(figures);
    for (int i = 0; i < figures.size(); i++) {
      PlacedFigure last = placed.isEmpty() ? null : placed.get(placed.size() - 1);
      List<Word> words = new ArrayList<>();
      if (last != null && last.column() == column[i]) {
        words.addAll(last.words());
        placed.remove(placed.size() - 1);
      }
      words.addAll(figures.get(i).words());
      placed.add(new PlacedFigure(column[i], words));
    }
    return placed;
  }

  private int[] crowd(List<Item> figures) {
    return figures.stream().mapToInt(this::nearest).toArray();
  }

  /** The distinct columns in order whose distances sum to the least. */
  private int[] spread(List<Item> figures) {
    int m = figures.size();
    int n = columns.size();
    double[][] least = new double[m + 1][n + 1];
    for (int i = m - 1; i >= 0; i--) {
      least[i][n] = Double.MAX_VALUE / 4;
      for (int c = n - 1; c >= 0; c--) {
        double here = distance(figures.get(i), c) + least[i + 1][c + 1];
        least[i][c] = Math.min(here, least[i][c + 1]);
      }
    }
    int[] chosen = new int[m];
    int c = 0;
    for (int i = 0; i < m; i++) {
      while (c + 1 <= n - 1 && least[i][c] == least[i][c + 1]) {
        c++;
      }
      chosen[i] = c++;
    }
    return chosen;
  }
}
