package org.earningsrelease.validate;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.Measure;

/**
 * Tells from the totals of a release whether its figures are cut off instead of rounded.
 *
 * <p>What rounding leaves between a total and its parts is zero on average. Cutting off leaves half
 * a last digit for each part that is added, less half a digit of the total. Both spread alike: the
 * likelihoods of all totals are compared.
 */
final class Truncation {
  /** Logarithm of how much likelier truncation must be: fifty times. */
  private static final double CLEARLY = 4;

  /** The same of one figure that only one of both explains: it may be an error. */
  private static final double OF_A_FIGURE = 3;

  private Truncation() {}

  /**
   * How a table's figures are rounded in a release whose amounts are: one with a sum that only
   * rounding explains is another's work, or counts something else.
   *
   * @param nearest the table, its figures taken as rounded
   */
  static Rounding of(Table nearest, Rounding release) {
    Optional<Totals> totals = nearest.totals(TableRows.Sort.MONEY_AND_COUNTS);
    Optional<Grid> cut = totals.flatMap(t -> Grid.of(t.rows().cells(), release));
    boolean fits =
        cut.isEmpty()
            || totals.get().sums().stream()
                .allMatch(sum -> fits(sum, totals.get().grid(), cut.get()));
    return fits ? release : Rounding.NEAREST;
  }

  private static boolean fits(Sum sum, Grid nearest, Grid cut) {
    return IntStream.range(0, cut.columns())
        .filter(c -> cut.isPrinted(sum.total(), c) && nearest.holds(sum, c))
        .allMatch(c -> cut.holds(sum, c));
  }

  static Rounding of(ReleaseTables nearest) {
    double likelier = 0;
    for (Table table : nearest.tables()) {
      likelier +=
          table.totals(TableRows.Sort.MONEY_AND_COUNTS).map(Truncation::likelier).orElse(0.0);
    }
    List<Fact> prose = nearest.prose().filter(f -> f.measure() == Measure.AMOUNT).toList();
    long open = prose.stream().filter(f -> !holds(f, nearest)).count();
    // Most releases are not cut off, whatever their prose tells.
    boolean isOpen = likelier + open * OF_A_FIGURE > CLEARLY;
    return isOpen && likelier + told(prose, nearest) > CLEARLY
        ? Rounding.TRUNCATED
        : Rounding.NEAREST;
  }

  /** {@code 656.9 billion} in the prose for 656,974 million in a table was cut off. */
  private static double told(List<Fact> prose, ReleaseTables nearest) {
    ReleaseTables cut = nearest.rounded(Rounding.TRUNCATED);
    double likelier = 0;
    for (Fact fact : prose) {
      boolean asRounded = holds(fact, nearest);
      boolean asCut = holds(fact, cut);
      likelier += asCut == asRounded ? 0 : asCut ? OF_A_FIGURE : -OF_A_FIGURE;
    }
    return likelier;
  }

  private static boolean holds(Fact fact, ReleaseTables release) {
    return Table.Cell.of(fact, release.rounding())
        .filter(c -> ProseRule.holds(c, release.said()))
        .isPresent();
  }

  private static double likelier(Totals totals) {
    Grid grid = totals.grid();
    double likelier = 0;
    for (Sum sum : totals.sums()) {
      for (int column = 0; column < grid.columns(); column++) {
        if (grid.isPrinted(sum.total(), column) && grid.holds(sum, column)) {
          likelier += likelier(grid, sum, column);
        }
      }
    }
    return likelier;
  }

  private static double likelier(Grid grid, Sum sum, int column) {
    double mean = -sign(grid.fact(sum.total(), column)) / 2.0;
    int terms = 1;
    for (Sum.Part part : sum.parts()) {
      if (grid.isPrinted(part.row(), column)) {
        mean += part.sign() * sign(grid.fact(part.row(), column)) / 2.0;
        terms++;
      }
    }
    double residual = (double) grid.residual(sum, column) / grid.unit(sum.total(), column);
    double variance = terms / 12.0;
    return (2 * residual * mean - mean * mean) / (2 * variance);
  }

  private static int sign(Fact fact) {
    return Figures.quantity(fact).map(q -> q.value().signum()).orElse(0);
  }
}
