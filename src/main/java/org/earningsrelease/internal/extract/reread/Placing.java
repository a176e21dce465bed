package org.earningsrelease.internal.extract.reread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.layout.Passage;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.internal.layout.Table.Cell;
import org.earningsrelease.internal.layout.Word;

/** Puts figures into the columns of a table. */
final class Placing {
  private Placing() {}

  /**
   * As many figures as columns in their order, fewer each into the nearest column; empty where two
   * would share one, or where there are more.
   */
  static Optional<List<Cell>> of(List<List<Word>> figures, Table table) {
    int columns = table.columns().size();
    if (figures.isEmpty() || figures.size() > columns) {
      return Optional.empty();
    }
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      int column = figures.size() == columns ? i : nearest(figures.get(i), table);
      if (!cells.isEmpty() && column <= cells.get(cells.size() - 1).column()) {
        return Optional.empty();
      }
      cells.add(new Cell(column, Passage.of(figures.get(i)), List.of()));
    }
    return Optional.of(cells);
  }

  private static int nearest(List<Word> figure, Table table) {
    double right = Passage.of(figure).box().x1();
    int best = 0;
    for (int c = 1; c < table.columns().size(); c++) {
      if (off(right, table, c) < off(right, table, best)) {
        best = c;
      }
    }
    return best;
  }

  private static double off(double right, Table table, int column) {
    return Math.abs(table.columns().get(column).right() - right);
  }

  /** For each column of a table the one of another above it; empty where they do not agree. */
  static Optional<List<Integer>> under(Table above, Table below) {
    List<Integer> columns = new ArrayList<>();
    for (Table.Column column : below.columns()) {
      int from = columns.isEmpty() ? 0 : columns.get(columns.size() - 1) + 1;
      int at = from;
      while (at < above.columns().size() && !meet(above.columns().get(at), column)) {
        at++;
      }
      if (at == above.columns().size()) {
        return Optional.empty();
      }
      columns.add(at);
    }
    return Optional.of(columns);
  }

  private static boolean meet(Table.Column a, Table.Column b) {
    return a.left() < b.right() && b.left() < a.right();
  }
}
