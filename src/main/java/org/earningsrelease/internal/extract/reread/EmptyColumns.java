package org.earningsrelease.internal.extract.reread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.internal.layout.Table.Cell;
import org.earningsrelease.internal.layout.Table.HeaderCell;
import org.earningsrelease.internal.layout.Table.HeaderRow;
import org.earningsrelease.internal.layout.Table.Row;

/** Takes columns out of a table that had figures only as long as these were read there. */
final class EmptyColumns {
  private final List<Integer> kept;

  private EmptyColumns(List<Integer> kept) {
    this.kept = kept;
  }

  /** The table with those rows, without the columns that only its own rows have figures in. */
  static Table leftOut(Table table, List<Row> rows) {
    EmptyColumns columns =
        new EmptyColumns(
            IntStream.range(0, table.columns().size())
                .filter(c -> has(rows, c) || !has(table.rows(), c))
                .boxed()
                .toList());
    return new Table(
        table.page(),
        table.caption(),
        table.header().stream().map(columns::header).toList(),
        columns.kept.stream().map(table.columns()::get).toList(),
        rows.stream().map(columns::row).toList(),
        table.notes());
  }

  private static boolean has(List<Row> rows, int column) {
    return rows.stream().flatMap(r -> r.cells().stream()).anyMatch(c -> c.column() == column);
  }

  private Row row(Row row) {
    List<Cell> cells =
        row.cells().stream()
            .map(c -> new Cell(kept.indexOf(c.column()), c.passage(), c.marks()))
            .toList();
    return new Row(row.label(), row.marks(), row.depth(), cells);
  }

  private HeaderRow header(HeaderRow row) {
    List<HeaderCell> cells = new ArrayList<>();
    row.cells().forEach(cell -> over(cell).ifPresent(cells::add));
    return new HeaderRow(cells);
  }

  /** Words over columns that are left; words over the labels stay. */
  private Optional<HeaderCell> over(HeaderCell cell) {
    if (cell.last() < 0) {
      return Optional.of(cell);
    }
    List<Integer> under =
        kept.stream()
            .filter(c -> c >= cell.first() && c <= cell.last())
            .map(kept::indexOf)
            .toList();
    return under.isEmpty()
        ? Optional.empty()
        : Optional.of(new HeaderCell(cell.passage(), under.get(0), under.get(under.size() - 1)));
  }
}
