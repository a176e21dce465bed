package org.earningsrelease.internal.extract.reread;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.earningsrelease.internal.layout.Block;
import org.earningsrelease.internal.layout.Layout;
import org.earningsrelease.internal.layout.Passage;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.internal.layout.Table.Row;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.Source;

/**
 * A table of a reading.
 *
 * @param index of its block
 * @param facts what all tables' figures were taken for, by their offset
 * @param doubtful offsets of figures in doubt, in this table or another
 */
record TableInDoubt(Reading reading, int index, Map<Integer, Fact> facts, Set<Integer> doubtful) {

  List<Block> blocks() {
    return reading.layout().blocks();
  }

  Table table() {
    return (Table) blocks().get(index);
  }

  /** The last row with a figure in doubt. */
  Optional<Row> total() {
    return table().rows().stream().filter(this::isDoubtful).reduce((first, last) -> last);
  }

  /** The rows that may be parts of it, and itself, by their index. */
  IntStream parts() {
    return IntStream.rangeClosed(0, total().map(table().rows()::indexOf).orElse(-1));
  }

  /** Whether a figure in doubt stands in the table. */
  boolean isInDoubt() {
    return total().isPresent();
  }

  private boolean isDoubtful(Row row) {
    return row.cells().stream().anyMatch(c -> doubtful.contains(c.passage().source().start()));
  }

  /** Another reading, in which one row is read as these. */
  Rereading rows(int row, List<Row> others, String change) {
    List<Row> rows = new ArrayList<>(table().rows());
    rows.remove(row);
    rows.addAll(row, others);
    return replaced(index, index + 1, EmptyColumns.leftOut(table(), rows), others, change);
  }

  /** Another reading, in which blocks are one table. */
  Rereading replaced(int from, int to, Table whole, List<Row> changed, String change) {
    List<Block> others = new ArrayList<>(blocks().subList(0, from));
    others.add(whole);
    others.addAll(blocks().subList(to, blocks().size()));
    List<Source> figures =
        changed.stream().flatMap(r -> r.cells().stream()).map(c -> c.passage().source()).toList();
    Layout layout = new Layout(others, reading.layout().running());
    return new Rereading(change, figures, reading.with(layout), from, to, whole, false);
  }

  /** A row's words for messages. */
  static String name(Passage label) {
    return label.isEmpty() ? "a row without label" : "\u201C" + label.text() + "\u201D";
  }
}
