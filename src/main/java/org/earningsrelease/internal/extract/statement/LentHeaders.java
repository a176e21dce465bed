package org.earningsrelease.internal.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.earningsrelease.internal.extract.section.PlacedBlock;
import org.earningsrelease.internal.layout.Passage;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.internal.token.Lexer;
import org.earningsrelease.internal.token.Token;

/**
 * Gives a table without headings those of the table above it, whose columns it goes on with: {@code
 * (1) Net sales by segment} under a statement of operations.
 */
final class LentHeaders {
  private LentHeaders() {}

  /** The blocks, every table with the headings that its columns have. */
  static List<PlacedBlock> lend(List<PlacedBlock> blocks) {
    List<PlacedBlock> lent = new ArrayList<>();
    Optional<Table> above = Optional.empty();
    for (PlacedBlock placed : blocks) {
      if (placed.block() instanceof Table own) {
        Table table = above.filter(a -> goesOn(a, own)).map(a -> under(a, own)).orElse(own);
        above = Optional.of(table);
        lent.add(placed.with(table));
      } else {
        lent.add(placed);
      }
    }
    return List.copyOf(lent);
  }

  private static boolean goesOn(Table above, Table table) {
    return above.page() == table.page()
        && isBare(table)
        && !isBare(above)
        && above.columns().size() == table.columns().size()
        && IntStream.range(0, table.columns().size()).allMatch(c -> isUnder(above, table, c));
  }

  /** Nothing over any column, and no time in the lines above that would date them all. */
  private static boolean isBare(Table table) {
    return table.header().stream().flatMap(row -> row.cells().stream()).allMatch(c -> c.last() < 0)
        && table.caption().stream().noneMatch(LentHeaders::hasTime);
  }

  private static boolean hasTime(Passage line) {
    return Lexer.standard().tokens(line.text()).stream().anyMatch(Token.Time.class::isInstance);
  }

  private static boolean isUnder(Table above, Table table, int column) {
    Table.Column upper = above.columns().get(column);
    Table.Column lower = table.columns().get(column);
    return upper.left() < lower.right() && lower.left() < upper.right();
  }

  private static Table under(Table above, Table table) {
    List<Table.HeaderRow> header = new ArrayList<>();
    above
        .header()
        .forEach(
            row ->
                header.add(
                    new Table.HeaderRow(row.cells().stream().filter(c -> c.last() >= 0).toList())));
    header.addAll(table.header());
    return new Table(
        table.page(), table.caption(), header, table.columns(), table.rows(), table.notes());
  }
}
