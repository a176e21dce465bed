package org.earningsrelease.validate;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.earningsrelease.model.StatementKind;

/**
 * The totals of a table, found by trying.
 *
 * @param rows that may be added up
 * @param grid their figures
 * @param sums in the order of the rows that complete them
 */
record Totals(TableRows rows, Grid grid, List<Sum> sums) {
  Totals {
    sums = List.copyOf(sums);
  }

  /** Empty where the figures are too many digits apart to be added. */
  static Optional<Totals> of(TableRows rows, Rounding rounding) {
    return Grid.of(rows.cells(), rounding).map(grid -> new Totals(rows, grid, sums(grid, rows)));
  }

  private static List<Sum> sums(Grid grid, TableRows rows) {
    BitSet opening = new BitSet();
    IntStream.range(0, rows.items().size()).filter(rows::opensBlock).forEach(opening::set);
    return SumTree.find(grid, row -> evidence(rows, row), opening::get);
  }

  /**
   * How likely a row is to be a total. In a balance sheet only rows of such words may be made by
   * taking others off: every row of it is what the others leave open.
   */
  private static SumTree.Evidence evidence(TableRows rows, int row) {
    if (TotalWords.name(rows.items().get(row).label())) {
      return switch (rows.table().kind()) {
        case CASH_FLOW -> SumTree.Evidence.SIGNED;
        case INCOME_STATEMENT, BALANCE_SHEET, COMPREHENSIVE_INCOME -> SumTree.Evidence.STATED;
        default -> SumTree.Evidence.NAMED;
      };
    }
    return rows.table().kind() == StatementKind.BALANCE_SHEET
        ? SumTree.Evidence.ADDED_ONLY
        : SumTree.Evidence.NONE;
  }
}
