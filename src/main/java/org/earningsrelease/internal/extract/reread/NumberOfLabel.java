package org.earningsrelease.internal.extract.reread;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.earningsrelease.internal.layout.Passage;
import org.earningsrelease.internal.layout.Table.Cell;
import org.earningsrelease.internal.layout.Table.Row;
import org.earningsrelease.internal.layout.Word;

/**
 * {@code Leases of type 737}: a number that ends a label was taken for the row's first figure.
 *
 * <p>It stands a word space behind the label; the figures behind it stay, or are each one column
 * too far to the right.
 */
final class NumberOfLabel implements RereadingRule {
  private static final double WORD_SPACES = 1.8;

  @Override
  public Stream<Rereading> of(TableInDoubt doubt) {
    return doubt
        .parts()
        .filter(i -> isAttached(doubt.table().rows().get(i)))
        .boxed()
        .flatMap(i -> Stream.of(0, 1).map(by -> read(doubt, i, by)));
  }

  private static boolean isAttached(Row row) {
    if (row.cells().size() < 2 || row.label().isEmpty()) {
      return false;
    }
    Word word = row.label().words().get(row.label().words().size() - 1);
    Word figure = row.cells().get(0).passage().words().get(0);
    double gap = (figure.box().x0() - word.box().x1()) / Math.max(word.space(), figure.space());
    return gap < WORD_SPACES && gap > 0 && figure.box().y0() < word.box().y1();
  }

  private static Rereading read(TableInDoubt doubt, int index, int by) {
    Row row = doubt.table().rows().get(index);
    List<Word> label = new ArrayList<>(row.label().words());
    label.addAll(row.cells().get(0).passage().words());
    List<Cell> cells =
        row.cells().stream()
            .skip(1)
            .map(c -> new Cell(c.column() - by, c.passage(), c.marks()))
            .toList();
    Row other = new Row(Passage.of(label), row.marks(), row.depth(), cells);
    String number = row.cells().get(0).passage().text();
    return doubt.rows(
        index,
        List.of(other),
        number + " belongs to the label " + TableInDoubt.name(other.label()));
  }
}
