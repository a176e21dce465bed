package org.earningsrelease.internal.extract.reread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
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
    return doubt.parts()
        .boxed()
        .flatMap(
            row ->
                IntStream.range(0, doubt.table().rows().get(row).cells().size())
                    .boxed()
                    .flatMap(cell -> moved(doubt, row, cell).stream()));
  }

  private static Optional<Rereading> moved(TableInDoubt doubt, int index, int at) {
    Table table = doubt.table();
    Row row = table.rows().get(index);
    Cell cell = row.cells().get(at);
    OptionalDouble edge = edge(table, cell.column());
    if (edge.isEmpty()) {
      return Optional.empty();
    }
    double off = right(cell) - edge.getAsDouble();
    int to = cell.column() + (off < 0 ? -1 : 1);
    if (Math.abs(off) < STRAY * digit(cell) || !isFree(row, to, table)) {
      return Optional.empty();
    }
    List<Cell> cells = new ArrayList<>(row.cells());
    cells.set(at, new Cell(to, cell.passage(), cell.marks()));
    Row other = new Row(row.label(), row.marks(), row.depth(), cells);
    String change =
        cell.passage().text()
            + " of "
            + TableInDoubt.name(row.label())
            + " stands between two columns and is read in column "
            + (to + 1);
    return Optional.of(doubt.rows(index, List.of(other), change));
  }

  private static boolean isFree(Row row, int column, Table table) {
    return column >= 0
        && column < table.columns().size()
        && row.cells().stream().noneMatch(c -> c.column() == column);
  }

  /** Where most figures of a column end. */
  private static OptionalDouble edge(Table table, int column) {
    double[] ends =
        table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .filter(c -> c.column() == column)
            .mapToDouble(FigureBetweenColumns::right)
            .sorted()
            .toArray();
    return ends.length < 3 ? OptionalDouble.empty() : OptionalDouble.of(ends[ends.length / 2]);
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
