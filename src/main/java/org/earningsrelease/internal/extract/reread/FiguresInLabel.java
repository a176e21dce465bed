package org.earningsrelease.internal.extract.reread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.earningsrelease.internal.layout.Passage;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.internal.layout.Table.Cell;
import org.earningsrelease.internal.layout.Table.Row;
import org.earningsrelease.internal.layout.Word;

/**
 * A label swallowed the figures behind it, or, wrapped over two lines, the whole row of its first
 * line.
 */
final class FiguresInLabel implements RereadingRule {

  @Override
  public Stream<Rereading> of(TableInDoubt doubt) {
    return doubt
        .parts()
        .boxed()
        .flatMap(row -> Stream.concat(own(doubt, row).stream(), swallowed(doubt, row)));
  }

  private static Optional<Rereading> own(TableInDoubt doubt, int index) {
    Row row = doubt.table().rows().get(index);
    TrailingFigures read = TrailingFigures.of(row.label().words());
    if (!read.hasLabel() || read.figures().isEmpty()) {
      return Optional.empty();
    }
    List<List<Word>> all = new ArrayList<>(read.figures());
    row.cells().forEach(cell -> all.add(cell.passage().words()));
    return Placing.of(all, doubt.table())
        .map(cells -> new Row(read.labelPassage(), row.marks(), row.depth(), cells))
        .map(other -> doubt.rows(index, List.of(other), message(other)));
  }

  private static String message(Row row) {
    return "figures at the end of the label " + TableInDoubt.name(row.label()) + " are its row's";
  }

  /** Every line of the label that may end a row of its own. */
  private static Stream<Rereading> swallowed(TableInDoubt doubt, int index) {
    Row row = doubt.table().rows().get(index);
    List<Word> words = row.label().words();
    return IntStream.range(1, words.size())
        .filter(at -> isBelow(words.get(at - 1), words.get(at)))
        .mapToObj(at -> rows(row, at, doubt.table()))
        .flatMap(Optional::stream)
        .map(
            rows ->
                doubt.rows(
                    index,
                    rows,
                    TableInDoubt.name(rows.get(0).label())
                        + " is a row, not the first line of "
                        + TableInDoubt.name(rows.get(1).label())));
  }

  private static boolean isBelow(Word word, Word next) {
    return next.page() != word.page() || next.box().y0() >= word.box().y1() - 0.01;
  }

  private static Optional<List<Row>> rows(Row row, int at, Table table) {
    List<Word> words = row.label().words();
    TrailingFigures read = TrailingFigures.of(words.subList(0, at));
    Optional<List<Cell>> cells =
        read.hasLabel() ? Placing.of(read.figures(), table) : Optional.empty();
    return cells.map(
        c ->
            List.of(
                new Row(read.labelPassage(), List.of(), row.depth(), c),
                new Row(
                    Passage.of(words.subList(at, words.size())),
                    row.marks(),
                    row.depth(),
                    row.cells())));
  }
}
