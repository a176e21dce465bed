package org.earningsrelease.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.model.ArithmeticCheck;
import org.earningsrelease.model.ArithmeticCheck.Kind;
import org.earningsrelease.model.ArithmeticCheck.Outcome;
import org.earningsrelease.model.Fact;

/**
 * Columns that make a total in every row: segments and eliminations, as reported and adjustments,
 * the parts of equity.
 *
 * <p>The same search as for rows, over the table turned by a quarter.
 */
final class ColumnSumRule implements CheckRule {
  private static final int FEWEST_COLUMNS = 3;
  private static final int ROWS_FOR_A_CONTRADICTION = 3;

  @Override
  public List<ArithmeticCheck> check(ReleaseTables release) {
    List<ArithmeticCheck> checks = new ArrayList<>();
    for (Table table : release.tables()) {
      table
          .totals(TableRows.Sort.MONEY_AND_COUNTS)
          .map(Totals::rows)
          .filter(rows -> rows.width() >= FEWEST_COLUMNS)
          .ifPresent(rows -> checks.addAll(check(rows, table.rounding())));
    }
    return checks;
  }

  private static List<ArithmeticCheck> check(TableRows rows, Rounding rounding) {
    List<ArithmeticCheck> checks = new ArrayList<>();
    Optional<Grid> turned = Grid.of(turned(rows), rounding);
    turned.ifPresent(
        grid -> {
          for (Sum sum : SumTree.find(grid, column -> SumTree.Evidence.NONE, column -> false)) {
            if (isOfOnePeriod(rows, sum)) {
              checks.addAll(settled(new SumChecks(grid, sum, Kind.COLUMN_SUM, rows::heading)));
            }
          }
        });
    return checks;
  }

  /** A column that prints nothing in a row has no part in it. */
  private static List<ArithmeticCheck> settled(SumChecks checks) {
    List<ArithmeticCheck> complete =
        checks.all().filter(c -> c.outcome() != Outcome.INCONCLUSIVE).toList();
    boolean one = complete.stream().filter(ArithmeticCheck::isContradiction).count() == 1;
    boolean sure = one && complete.size() > ROWS_FOR_A_CONTRADICTION;
    return complete.stream().filter(c -> sure || !c.isContradiction()).toList();
  }

  /** Periods that make a longer one are another identity. */
  private static boolean isOfOnePeriod(TableRows rows, Sum sum) {
    return sum.parts().stream()
        .map(p -> rows.columns().get(p.row()).period().lastDay())
        .allMatch(rows.columns().get(sum.total()).period().lastDay()::equals);
  }

  private static List<List<Optional<Fact>>> turned(TableRows rows) {
    List<List<Optional<Fact>>> turned = new ArrayList<>();
    for (int column = 0; column < rows.width(); column++) {
      int of = column;
      turned.add(rows.cells().stream().map(row -> row.get(of)).toList());
    }
    return turned;
  }
}
