package org.earningsrelease.internal.extract.reread;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.earningsrelease.internal.layout.Table.Cell;
import org.earningsrelease.internal.layout.Table.Row;
import org.earningsrelease.internal.token.CellReader;
import org.earningsrelease.internal.token.CellValue;
import org.earningsrelease.model.Check;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.Figure;
import org.earningsrelease.model.Quantity;
import org.earningsrelease.model.Source;
import org.earningsrelease.model.TablePosition;
import org.earningsrelease.model.Unit;

/**
 * Figures of another reading: those that it moves count what the nearest figure in their column
 * counts, in the same scale.
 */
final class FiguresAnew {
  private final Rereading other;
  private final List<Row> rows;
  private final Function<Cell, Optional<Fact>> before;
  private final CellReader cells;

  /**
   * @param before what a cell was taken for in the reading before
   */
  FiguresAnew(Rereading other, Function<Cell, Optional<Fact>> before) {
    this.other = other;
    this.rows = other.table().rows();
    this.before = before;
    this.cells = CellReader.of(rows);
  }

  /** The fact in a cell, at its new place; empty where it prints none. */
  Optional<Fact> fact(int row, Cell cell, String label, TablePosition position) {
    Source place = cell.passage().source();
    if (!isMoved(cell)) {
      return before.apply(cell).map(f -> like(f, f.label(), f.figure(), f.source(), position));
    }
    boolean money = other.reading().money().contains(place.start());
    return nearest(row, cell.column(), money)
        .flatMap(
            beside ->
                figure(cell.passage().text(), beside)
                    .map(figure -> like(beside, label, figure, place, position)));
  }

  private static Fact like(
      Fact fact, String label, Figure figure, Source source, TablePosition position) {
    return new Fact(
        fact.label().equals(label) ? fact.concept() : Optional.empty(),
        label,
        fact.path(),
        fact.segment(),
        fact.basis(),
        fact.period(),
        fact.measure(),
        fact.comparison(),
        figure,
        source,
        Optional.of(position),
        Check.UNCHECKED,
        fact.spoken());
  }

  private boolean isMoved(Cell cell) {
    Source place = cell.passage().source();
    return other.figures().stream()
        .anyMatch(f -> f.start() < place.end() && place.start() < f.end());
  }

  private Optional<Fact> nearest(int row, int column, boolean money) {
    Predicate<Fact> counts = fact -> !money || quantity(fact).unit() instanceof Unit.Money;
    return IntStream.range(1, rows.size())
        .flatMap(off -> IntStream.of(row - off, row + off))
        .filter(i -> i >= 0 && i < rows.size())
        .boxed()
        .flatMap(i -> rows.get(i).cells().stream())
        .filter(cell -> cell.column() == column && !isMoved(cell))
        .flatMap(cell -> before.apply(cell).stream())
        .filter(fact -> fact.figure() instanceof Figure.Exact)
        .filter(counts)
        .findFirst();
  }

  private static Quantity quantity(Fact fact) {
    return ((Figure.Exact) fact.figure()).quantity();
  }

  private Optional<Figure> figure(String printed, Fact like) {
    Quantity beside = quantity(like);
    CellValue value = cells.read(printed);
    if (value instanceof CellValue.Nil) {
      return Optional.of(
          new Figure.Nil(new Quantity(BigDecimal.ZERO, beside.decimals(), beside.unit())));
    }
    if (value instanceof CellValue.Amount amount) {
      int power = amount.scaled() ? 0 : power(like.source().quote(), beside);
      return Optional.of(
          new Figure.Exact(
              new Quantity(
                  amount.value().scaleByPowerOfTen(power),
                  amount.decimals() - power,
                  beside.unit())));
    }
    return value instanceof CellValue.Numeric number
        ? Optional.of(new Figure.Exact(new Quantity(number.value(), number.decimals(), Unit.PURE)))
        : Optional.empty();
  }

  /** The power of ten by which a printed number was multiplied. */
  private int power(String printed, Quantity read) {
    return cells.read(printed) instanceof CellValue.Amount amount && !amount.scaled()
        ? amount.decimals() - read.decimals()
        : 0;
  }
}
