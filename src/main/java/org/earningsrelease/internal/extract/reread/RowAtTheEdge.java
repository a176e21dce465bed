package org.earningsrelease.internal.extract.reread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.earningsrelease.internal.layout.Block;
import org.earningsrelease.internal.layout.Passage;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.internal.layout.Table.Row;
import org.earningsrelease.internal.layout.Word;

/** The first row was taken for a heading of columns, or the last for words below the table. */
final class RowAtTheEdge implements RereadingRule {

  @Override
  public Stream<Rereading> of(TableInDoubt doubt) {
    return Stream.of(top(doubt), note(doubt), below(doubt)).flatMap(Optional::stream);
  }

  private static Optional<Rereading> top(TableInDoubt doubt) {
    Table table = doubt.table();
    int last = table.header().size() - 1;
    return last < 0
        ? Optional.empty()
        : row(TornTable.words(table.header().get(last)), table)
            .map(
                row -> {
                  List<Row> rows = new ArrayList<>(table.rows());
                  rows.add(0, row);
                  Table whole =
                      new Table(
                          table.page(),
                          table.caption(),
                          table.header().subList(0, last),
                          table.columns(),
                          rows,
                          table.notes());
                  return read(doubt, 1, whole, row, "first");
                });
  }

  private static Optional<Rereading> note(TableInDoubt doubt) {
    Table table = doubt.table();
    return table.notes().isEmpty()
        ? Optional.empty()
        : row(table.notes().get(0).words(), table)
            .map(
                row -> {
                  List<Passage> notes = table.notes().subList(1, table.notes().size());
                  return read(doubt, 1, longer(table, row, notes), row, "last");
                });
  }

  private static Optional<Rereading> below(TableInDoubt doubt) {
    Table table = doubt.table();
    int next = doubt.index() + 1;
    return table.notes().isEmpty()
            && next < doubt.blocks().size()
            && doubt.blocks().get(next) instanceof Block.Paragraph paragraph
        ? row(paragraph.passage().words(), table)
            .map(row -> read(doubt, 2, longer(table, row, List.of()), row, "last"))
        : Optional.empty();
  }

  private static Table longer(Table table, Row row, List<Passage> notes) {
    List<Row> rows = new ArrayList<>(table.rows());
    rows.add(row);
    return new Table(table.page(), table.caption(), table.header(), table.columns(), rows, notes);
  }

  private static Rereading read(TableInDoubt doubt, int blocks, Table whole, Row row, String end) {
    return doubt.replaced(
        doubt.index(),
        doubt.index() + blocks,
        whole,
        List.of(row),
        TableInDoubt.name(row.label()) + " is the table's " + end + " row");
  }

  /** A label and a figure for every column. */
  private static Optional<Row> row(List<Word> words, Table table) {
    return TrailingFigures.of(words).figures().size() == table.columns().size()
        ? Optional.of(TornTable.row(words, table)).filter(r -> !r.isHeading())
        : Optional.empty();
  }
}
