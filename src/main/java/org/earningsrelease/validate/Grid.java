package org.earningsrelease.validate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.Quantity;

/**
 * Figures in rows and columns as whole numbers: twice the figure in units of the finest digit
 * printed among them, so that half a unit is a whole number too.
 */
final class Grid {
  /** Sums of a hundred such numbers still fit a {@code long}. */
  private static final BigDecimal LARGEST = BigDecimal.TEN.pow(16);

  private final List<List<Optional<Fact>>> facts;
  private final int columns;
  private final int decimals;
  private final Rounding rounding;
  private final long[][] values;
  private final long[][] units;
  private final boolean[][] cut;
  private final boolean[] repeated;

  private Grid(List<List<Optional<Fact>>> facts, int columns, int decimals, Rounding rounding) {
    this.facts = facts;
    this.columns = columns;
    this.decimals = decimals;
    this.rounding = rounding;
    this.values = new long[facts.size()][columns];
    this.units = new long[facts.size()][columns];
    this.cut = new boolean[facts.size()][columns];
    this.repeated = new boolean[columns];
  }

  /** Empty where figures are too many digits apart to be added. */
  static Optional<Grid> of(List<List<Optional<Fact>>> rows, Rounding rounding) {
    int decimals =
        rows.stream()
            .flatMap(List::stream)
            .flatMap(Optional::stream)
            .flatMap(f -> Figures.quantity(f).stream())
            .mapToInt(Quantity::decimals)
            .max()
            .orElse(0);
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    Grid grid = new Grid(rows, columns, decimals, rounding);
    return grid.fill() ? Optional.of(grid) : Optional.empty();
  }

  private boolean fill() {
    for (int row = 0; row < facts.size(); row++) {
      for (int column = 0; column < facts.get(row).size(); column++) {
        Optional<Quantity> printed = facts.get(row).get(column).flatMap(Figures::quantity);
        if (printed.isPresent() && !put(row, column, printed.get())) {
          return false;
        }
      }
    }
    for (int column = 0; column < columns; column++) {
      int other = column;
      repeated[column] = IntStream.range(0, column).anyMatch(c -> repeats(c, other));
    }
    return true;
  }

  private boolean put(int row, int column, Quantity printed) {
    BigDecimal value = doubled(printed.value());
    BigDecimal unit = doubled(Interval.unit(printed));
    if (value.abs().compareTo(LARGEST) > 0 || unit.compareTo(LARGEST) > 0) {
      return false;
    }
    values[row][column] = value.longValueExact();
    units[row][column] = unit.longValueExact();
    cut[row][column] = rounding.of(printed) == Rounding.TRUNCATED;
    return true;
  }

  private BigDecimal doubled(BigDecimal value) {
    return value.scaleByPowerOfTen(decimals).multiply(BigDecimal.valueOf(2));
  }

  int rows() {
    return values.length;
  }

  int columns() {
    return columns;
  }

  boolean isPrinted(int row, int column) {
    return units[row][column] > 0;
  }

  /** Zero where nothing is printed. */
  long value(int row, int column) {
    return values[row][column];
  }

  /** One of the figure's last digits; zero where nothing is printed. */
  long unit(int row, int column) {
    return units[row][column];
  }

  /** Whether a column repeats one before it: the two are one piece of evidence. */
  boolean isRepeated(int column) {
    return repeated[column];
  }

  private boolean repeats(int column, int other) {
    for (int row = 0; row < rows(); row++) {
      if (value(row, column) != value(row, other)) {
        return false;
      }
    }
    return true;
  }

  /** Whether its figures are cut off. */
  boolean isCut() {
    return rounding == Rounding.TRUNCATED;
  }

  /** How far the exact figure may lie above the printed one. */
  private long above(int row, int column) {
    return !cut[row][column]
        ? units[row][column] / 2
        : values[row][column] < 0 ? 0 : units[row][column];
  }

  /** How far the exact figure may lie below the printed one. */
  private long below(int row, int column) {
    return !cut[row][column]
        ? units[row][column] / 2
        : values[row][column] > 0 ? 0 : units[row][column];
  }

  /** No rounding explains a residual beyond this. */
  long tolerance(int row, int column) {
    return cut[row][column] ? units[row][column] : units[row][column] / 2;
  }

  Fact fact(int row, int column) {
    return facts.get(row).get(column).orElseThrow();
  }

  /** The printed total less the sum of its parts. */
  long residual(Sum sum, int column) {
    long residual = value(sum.total(), column);
    for (Sum.Part part : sum.parts()) {
      residual -= part.sign() * value(part.row(), column);
    }
    return residual;
  }

  /** Whether rounding explains what is left; truncated figures exclude the ends. */
  boolean holds(Sum sum, int column) {
    long least = -above(sum.total(), column);
    long most = below(sum.total(), column);
    for (Sum.Part part : sum.parts()) {
      least -= part.sign() > 0 ? below(part.row(), column) : above(part.row(), column);
      most += part.sign() > 0 ? above(part.row(), column) : below(part.row(), column);
    }
    long residual = residual(sum, column);
    return !cut[sum.total()][column]
        ? residual >= least && residual <= most
        : residual > least && residual < most || residual == 0;
  }

  /** A residual in full units. */
  BigDecimal exact(long residual) {
    return BigDecimal.valueOf(residual).divide(BigDecimal.valueOf(2)).scaleByPowerOfTen(-decimals);
  }
}
