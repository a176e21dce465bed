package org.earningsrelease.validate;

import java.util.ArrayList;
import java.util.List;
import org.earningsrelease.model.ArithmeticCheck;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.Statement;

/** Rows that make a total: the tree of a table's totals, found by trying. */
final class SubtotalRule implements CheckRule {

  @Override
  public List<ArithmeticCheck> check(FinancialRelease release, Rounding rounding) {
    List<ArithmeticCheck> checks = new ArrayList<>();
    for (Statement table : release.statements()) {
      for (TableRows.Sort sort : TableRows.Sort.values()) {
        checks.addAll(check(TableRows.of(table, sort), rounding));
      }
    }
    return checks;
  }

  private static List<ArithmeticCheck> check(TableRows rows, Rounding rounding) {
    return Grid.of(rows.cells(), rounding)
        .map(
            grid ->
                SumTree.find(grid, row -> TotalWords.name(rows.items().get(row).label())).stream()
                    .flatMap(sum -> new SumChecks(grid, sum, ArithmeticCheck.Kind.SUBTOTAL).all())
                    .toList())
        .orElse(List.of());
  }
}
