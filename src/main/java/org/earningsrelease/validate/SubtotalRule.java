package org.earningsrelease.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.model.ArithmeticCheck;
import org.earningsrelease.model.ArithmeticCheck.Kind;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.LineItem;

/** Rows that make a total: the tree of a table's totals, found by trying. */
final class SubtotalRule implements CheckRule {

  @Override
  public List<ArithmeticCheck> check(ReleaseTables release) {
    List<ArithmeticCheck> checks = new ArrayList<>();
    for (Table table : release.tables()) {
      for (TableRows.Sort sort : TableRows.Sort.values()) {
        table.totals(sort).map(SubtotalRule::check).ifPresent(checks::addAll);
      }
    }
    return checks;
  }

  private static List<ArithmeticCheck> check(Totals totals) {
    TableRows rows = totals.rows();
    return ExactSums.remarked(
        totals.sums().stream()
            .flatMap(sum -> new SumChecks(totals.grid(), sum, kind(rows, sum), Fact::label).all())
            .toList());
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
