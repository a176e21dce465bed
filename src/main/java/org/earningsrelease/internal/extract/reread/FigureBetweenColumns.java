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
 * A figure that does not stand under those of its column may belong to the next one.
 *
 * <p>One that stands right in a column was printed there, whatever the sums say.
 */
final class FigureBetweenColumns implements RereadingRule {
  /** How many digits a figure must stray from its column's right edge. */
  private static final double STRAY = 1.5;

  @Override
  public Stream<Rereading> of(TableInDoubt doubt) {
    return doubt
        .parts()
        .boxed()
        .flatMap(
            row ->
                IntStream.range(0, doubt.table().rows().get(row).cells().size())
                    .boxed()
                    .flatMap(
                        cell ->
                            IntStream.of(-1, 1)
                                .boxed()
                                .flatMap(by -> moved(doubt, row, cell, by).stream())));
  }

  private static Optional<Rereading> moved(TableInDoubt doubt, int index, int at, int by) {
    Table table = doubt.table();
    Row row = table.rows().get(index);
    Cell cell = row.cells().get(at);
    int to = cell.column() + by;
    if (!isFree(row, to, table) || !strays(cell, by, table)) {
      return Optional.empty();
    }
    List<Cell> cells = new ArrayList<>(row.cells());
    cells.set(at, new Cell(to, cell.passage(), cell.marks()));
    Row other = new Row(row.label(), row.marks(), row.depth(), cells);
    String change =
        cell.passage().text()
            + " of "
            + TableInDoubt.name(row.label())
            + " stands between two columns and belongs to the one on the "
            + (by < 0 ? "left" : "right");
    return Optional.of(doubt.rows(index, List.of(other), change));
  }

  /** Whether a figure is off its column's edge to that side, or has made a column of its own. */
  private static boolean strays(Cell cell, int by, Table table) {
    double[] ends = ends(table, cell.column());
    double off = right(cell) - ends[ends.length / 2];
    return ends.length == 1 || (ends.length > 2 && by * off >= STRAY * digit(cell));
  }

  private static boolean isFree(Row row, int column, Table table) {
    return column >= 0
        && column < table.columns().size()
        && row.cells().stream().noneMatch(c -> c.column() == column);
  }

  /** Where the figures of a column end. */
  private static double[] ends(Table table, int column) {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .filter(c -> c.column() == column)
        .mapToDouble(FigureBetweenColumns::right)
        .sorted()
        .toArray();
  }

  /** The right edge of its last digit: brackets and percent signs hang out. */
  private static double right(Cell cell) {
    Passage passage = cell.passage();
    Word last = passage.words().get(passage.words().size() - 1);
    int hanging = 0;
    String text = last.text();
    while (hanging < text.length()
        && !Character.isLetterOrDigit(text.charAt(text.length() - 1 - hanging))) {
      hanging++;
    }
    return last.box().x1() - last.box().width() * hanging / text.length();
  }

  private static double digit(Cell cell) {
    Word word = cell.passage().words().get(0);
    return word.style().onGrid() ? 1 : word.style().size() / 2;
  }
}
