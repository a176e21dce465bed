package org.earningsrelease.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.earningsrelease.internal.layout.Table.Cell;
import org.earningsrelease.internal.layout.Table.Row;
import org.earningsrelease.internal.layout.TableAssembler.PlacedTable;

/** Joins the rows that a page break cut off a table. */
final class Continuations {
  private Continuations() {}

  static List<PlacedTable> join(List<PlacedTable> tables) {
    List<PlacedTable> joined = new ArrayList<>();
    for (PlacedTable table : tables) {
      PlacedTable last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && continues(last, table)) {
        joined.set(joined.size() - 1, union(last, table));
      } else {
        joined.add(table);
      }
    }
    return joined;
  }

  /** Nothing between them but a page break, no headings, and columns that agree. */
  private static boolean continues(PlacedTable above, PlacedTable below) {
    return above.to() == below.from()
        && below.atPageTop()
        && below.table().caption().isEmpty()
        && below.table().header().isEmpty()
        && above.table().notes().isEmpty()
        && !columns(above.table(), below.table()).isEmpty();
  }

  /** For each column below the one above: in order, or by place where some have no figures. */
  private static List<Integer> columns(Table above, Table below) {
    List<Integer> columns = new ArrayList<>();
    for (int c = 0; c < below.columns().size(); c++) {
      int place = above.columns().size() == below.columns().size() ? c : place(above, below, c);
      boolean behind = columns.isEmpty() || place > columns.get(columns.size() - 1);
      if (place < 0 || !behind) {
        return List.of();
      }
      columns.add(place);
    }
    return columns;
  }

  private static int place(Table above, Table below, int column) {
    double right = below.columns().get(column).right();
    double left = below.columns().get(column).left();
    for (int c = 0; c < above.columns().size(); c++) {
      if (above.columns().get(c).left() < right && above.columns().get(c).right() > left) {
        return c;
      }
    }
    return -1;
  }

  private static PlacedTable union(PlacedTable above, PlacedTable below) {
    Table first = above.table();
    List<Integer> columns = columns(first, below.table());
    List<Row> rows = new ArrayList<>(first.rows());
    below.table().rows().stream()
        .filter(row -> !row.isHeading() || !Repeats.isOf(row.label().text(), first.caption()))
        .forEach(row -> rows.add(moved(row, columns)));
    Table table =
        new Table(
            first.page(),
            first.caption(),
            first.header(),
            first.columns(),
            rows,
            below.table().notes());
    return new PlacedTable(table, above.from(), below.to(), above.atPageTop());
  }

  private static Row moved(Row row, List<Integer> columns) {
    List<Cell> cells =
        row.cells().stream()
            .map(c -> new Cell(columns.get(c.column()), c.passage(), c.marks()))
            .toList();
    return new Row(row.label(), row.marks(), row.depth(), cells);
  }
}
