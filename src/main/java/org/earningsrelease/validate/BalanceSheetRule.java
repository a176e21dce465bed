package org.earningsrelease.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.earningsrelease.model.ArithmeticCheck;
import org.earningsrelease.model.ArithmeticCheck.Kind;
import org.earningsrelease.model.LineItem;
import org.earningsrelease.model.Measure;
import org.earningsrelease.model.StatementColumn;
import org.earningsrelease.model.StatementKind;

/**
 * Assets are liabilities and equity.
 *
 * <p>Where the sum of both is printed it must equal the assets. Where it is not, what the printed
 * liabilities and equity leave open may be non-controlling interests or mezzanine equity that are
 * not printed: then the check is inconclusive and names the amount.
 */
final class BalanceSheetRule implements CheckRule {

  @Override
  public List<ArithmeticCheck> check(ReleaseTables release) {
    return release.tables().stream()
        .filter(t -> t.statement().kind() == StatementKind.BALANCE_SHEET)
        .flatMap(BalanceSheetRule::check)
        .toList();
  }

  private static Stream<ArithmeticCheck> check(Table table) {
    Optional<LineItem> assets = row(table, "Assets");
    Optional<LineItem> both = row(table, "LiabilitiesAndStockholdersEquity");
    List<ArithmeticCheck> checks = new ArrayList<>();
    for (StatementColumn column : table.columns(Measure.AMOUNT)) {
      Optional<Table.Cell> left = assets.flatMap(r -> table.cell(r, column));
      Optional<Table.Cell> right = both.flatMap(r -> table.cell(r, column));
      if (left.isPresent() && right.isPresent()) {
        checks.add(equal(left.get(), right.get()));
      } else {
        left.flatMap(a -> parts(table, column, a)).ifPresent(checks::add);
      }
    }
    return checks.stream();
  }

  private static ArithmeticCheck equal(Table.Cell assets, Table.Cell both) {
    Equation equation = Equation.of(assets.fact());
    equation.add(1, both.fact());
    Checks check =
        Checks.of(Kind.BALANCE_SHEET, equation.toString(), assets.fact(), both.fact())
            .residual(assets, both.interval());
    return assets.interval().meets(both.interval())
        ? check.consistent()
        : check.inconsistent("assets are not liabilities and equity");
  }

  private static Optional<ArithmeticCheck> parts(
      Table table, StatementColumn column, Table.Cell assets) {
    Optional<Table.Cell> liabilities =
        row(table, "Liabilities").flatMap(r -> table.cell(r, column));
    Optional<Table.Cell> equity = equity(table).flatMap(r -> table.cell(r, column));
    if (liabilities.isEmpty() || equity.isEmpty()) {
      return Optional.empty();
    }
    Equation equation = Equation.of(assets.fact());
    equation.add(1, liabilities.get().fact());
    equation.add(1, equity.get().fact());
    Interval sum = liabilities.get().interval().plus(equity.get().interval());
    Checks check =
        Checks.of(
                Kind.BALANCE_SHEET,
                equation.toString(),
                assets.fact(),
                liabilities.get().fact(),
                equity.get().fact())
            .residual(assets, sum);
    return Optional.of(
        assets.interval().meets(sum)
            ? check.consistent()
            : check.inconclusive(open(assets, liabilities.get(), equity.get())));
  }

  private static String open(Table.Cell assets, Table.Cell liabilities, Table.Cell equity) {
    return "holds with "
        + Equation.amount(
            assets
                .quantity()
                .value()
                .subtract(liabilities.quantity().value())
                .subtract(equity.quantity().value()),
            assets.fact())
        + " of non-controlling interests or other equity, which are not printed";
  }

  private static Optional<LineItem> equity(Table table) {
    return row(table, "StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest")
        .or(() -> row(table, "StockholdersEquity"));
  }

  /** The last row of that concept: a total stands below its parts. */
  private static Optional<LineItem> row(Table table, String concept) {
    return table.statement().lineItems().stream()
        .filter(r -> r.concept().filter(c -> c.name().equals(concept)).isPresent())
        .filter(r -> table.cells(r).anyMatch(Table.Cell::isMoney))
        .reduce((first, second) -> second);
  }
}
