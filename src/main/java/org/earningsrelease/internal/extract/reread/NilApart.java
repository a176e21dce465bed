package org.earningsrelease.internal.extract.reread;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.earningsrelease.internal.layout.Passage;
import org.earningsrelease.internal.layout.Table.Cell;
import org.earningsrelease.internal.layout.Table.Row;
import org.earningsrelease.internal.layout.Word;

/** {@code - 377}: a dash apart from the figure behind it was taken for its sign, but is a nil. */
final class NilApart implements RereadingRule {
  /** A sign nearer to its figure is nothing else. */
  private static final double APART = 1.8;

  @Override
  public Stream<Rereading> of(TableInDoubt doubt) {
    return doubt.parts().boxed().flatMap(i -> nils(doubt, i));
  }

  private static Stream<Rereading> nils(TableInDoubt doubt, int index) {
    Row row = doubt.table().rows().get(index);
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : row.cells()) {
      List<Word> words = cell.passage().words();
      boolean free =
          cell.column() > 0
              && (cells.isEmpty() || cells.get(cells.size() - 1).column() < cell.column() - 1);
      if (free && words.size() > 1 && isDash(words.subList(0, 1)) && isApart(words)) {
        cells.add(new Cell(cell.column() - 1, Passage.of(words.subList(0, 1)), List.of()));
        Passage figure = Passage.of(words.subList(1, words.size()));
        cells.add(new Cell(cell.column(), figure, cell.marks()));
      } else {
        cells.add(cell);
      }
    }
    if (cells.equals(row.cells())) {
      return Stream.empty();
    }
    Row other = new Row(row.label(), row.marks(), row.depth(), cells);
    String change = "a dash is a nil of its own, not the sign of the figure behind it in ";
    return Stream.of(doubt.rows(index, List.of(other), change + name(other)));
  }

  private static String name(Row row) {
    return TableInDoubt.name(row.label());
  }

  private static boolean isDash(List<Word> words) {
    return words.size() == 1 && TrailingFigures.isDash(words.get(0));
  }

  private static boolean isApart(List<Word> words) {
    double gap = words.get(1).box().x0() - words.get(0).box().x1();
    return gap >= APART * words.get(1).space();
  }
}
