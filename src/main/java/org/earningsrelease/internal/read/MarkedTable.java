package org.earningsrelease.internal.read;

import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.layout.TableHint;

/** The {@code <TABLE>} that is open, if one is. */
final class MarkedTable {
  private boolean open;
  private int top;
  private List<Double> columnStarts = List.of();

  void open(int row) {
    open = true;
    top = row;
    columnStarts = List.of();
  }

  /** Takes the columns of {@code <S>} and {@code <C>}; the first such line of a table holds. */
  void columns(List<Double> starts) {
    if (open && columnStarts.isEmpty()) {
      columnStarts = List.copyOf(starts);
    }
  }

  Optional<TableHint> close(int row) {
    Optional<TableHint> hint = hint(row);
    open = false;
    return hint;
  }

  /** The part before a page break; the rest goes on at the top of the next page. */
  Optional<TableHint> turn(int row) {
    Optional<TableHint> hint = hint(row);
    top = 0;
    return hint;
  }

  private Optional<TableHint> hint(int row) {
    return open && row > top
        ? Optional.of(new TableHint(top, row, columnStarts))
        : Optional.empty();
  }
}
