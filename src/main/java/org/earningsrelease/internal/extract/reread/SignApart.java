package org.earningsrelease.internal.extract.reread;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.earningsrelease.internal.layout.Passage;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.internal.layout.Table.Cell;
import org.earningsrelease.internal.layout.Table.Row;
import org.earningsrelease.internal.layout.Word;

/**
 * {@code Returns - 377}: a sign at the left of its cell was taken for a word of the label, or for a
 * nil in a column of its own in which no row prints a digit.
 *
 * <p>All such dashes of a row are read alike.
 */
final class SignApart implements RereadingRule {

  @Override
  public Stream<Rereading> of(TableInDoubt doubt) {
    Table table = doubt.table();
    return IntStream.range(0, table.rows().size())
        .boxed()
        .flatMap(i -> signed(table.rows().get(i), table).map(row -> read(doubt, i, row)));
  }

  private static Rereading read(TableInDoubt doubt, int index, Row row) {
    String change = "a dash is the sign of the figure behind it in ";
    return doubt.rows(index, List.of(row), change + TableInDoubt.name(row.label())).asTurning();
  }

  private static Stream<Row> signed(Row row, Table table) {
    List<Word> label = new ArrayList<>(row.label().words());
    List<Word> sign = new ArrayList<>();
    if (label.size() > 1 && TrailingFigures.isDash(label.get(label.size() - 1))) {
      sign.add(label.remove(label.size() - 1));
    }
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : row.cells()) {
      List<Word> words = cell.passage().words();
      if (sign.isEmpty() && isDash(words) && isBare(table, cell.column())) {
        sign.addAll(words);
      } else if (!sign.isEmpty() && TrailingFigures.isFigure(cell.passage().text())) {
        sign.addAll(words);
        cells.add(new Cell(cell.column(), Passage.of(List.copyOf(sign)), cell.marks()));
        sign.clear();
      } else {
        cells.add(cell);
      }
    }
    return sign.isEmpty() && !cells.equals(row.cells())
        ? Stream.of(new Row(Passage.of(label), row.marks(), row.depth(), cells))
        : Stream.empty();
  }

  private static boolean isDash(List<Word> words) {
    return words.size() == 1 && TrailingFigures.isDash(words.get(0));
  }

  /** Whether no row prints a digit in a column. */
  private static boolean isBare(Table table, int column) {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .filter(cell -> cell.column() == column)
        .noneMatch(cell -> cell.passage().text().chars().anyMatch(Character::isDigit));
  }
}
