package org.earningsrelease.validate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.earningsrelease.model.ArithmeticCheck;
import org.earningsrelease.model.ArithmeticCheck.Kind;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.LineItem;
import org.earningsrelease.model.StatementKind;

/** Rows that make a total: the tree of a table's totals, found by trying. */
final class SubtotalRule implements CheckRule {

  @Override
  public List<ArithmeticCheck> check(ReleaseTables release) {
    List<ArithmeticCheck> checks = new ArrayList<>();
    for (Table table : release.tables()) {
      for (TableRows.Sort sort : TableRows.Sort.values()) {
        checks.addAll(check(TableRows.of(table.statement(), sort), table.rounding()));
      }
    }
    return checks;
  }

  private static List<ArithmeticCheck> check(TableRows rows, Rounding rounding) {
    return Grid.of(rows.cells(), rounding)
        .map(
            grid ->
                ExactSums.remarked(
                    sums(grid, rows).stream()
                        .flatMap(
                            sum -> new SumChecks(grid, sum, kind(rows, sum), Fact::label).all())
                        .toList()))
        .orElse(List.of());
  }

  /** The totals of a table. */
  static List<Sum> sums(Grid grid, TableRows rows) {
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

  /** Opening cash, its change and effects of exchange rates make closing cash. */
  private static Kind kind(TableRows rows, Sum sum) {
    LineItem total = rows.items().get(sum.total());
    boolean opens =
        sum.parts().stream()
            .map(p -> rows.items().get(p.row()).label())
            .anyMatch(l -> CashWords.end(l).equals(Optional.of(CashWords.End.OPENING)));
    return opens && CashWords.isCash(total) ? Kind.CASH_ROLL_FORWARD : Kind.SUBTOTAL;
  }
}
