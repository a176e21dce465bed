package org.earningsrelease.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.model.ArithmeticCheck;
import org.earningsrelease.model.ArithmeticCheck.Kind;
import org.earningsrelease.model.LineItem;
import org.earningsrelease.model.Measure;
import org.earningsrelease.model.StatementColumn;

/**
 * Margins, rates and shares of a total: a row of ratios against two rows of the same table, and a
 * column of shares against the column of amounts and the row that is the whole.
 */
final class RatioRule implements CheckRule {
  private static final double CHANCE = 1e-3;
  private static final double CHANCE_FOR_A_CONTRADICTION = 1e-7;
  private static final int LARGEST_TABLE = 60;
  private static final int ROWS_FOR_A_CONTRADICTION = 5;

  @Override
  public List<ArithmeticCheck> check(ReleaseTables release) {
    List<ArithmeticCheck> checks = new ArrayList<>();
    for (Table table : release.tables()) {
      List<LineItem> amounts = table.rows(c -> !c.isPure());
      if (amounts.size() <= LARGEST_TABLE) {
        RoughRatios rough = new RoughRatios(table);
        table
            .rows(Table.Cell::isPure)
            .forEach(r -> checks.addAll(margin(table, r, amounts, rough)));
      }
      table.columns(Measure.PERCENT_OF_TOTAL).forEach(c -> checks.addAll(shares(table, c)));
    }
    return checks;
  }

  /** {@code Gross margin 41.2 %}: gross profit by revenue, both among the rows. */
  private static List<ArithmeticCheck> margin(
      Table table, LineItem ratio, List<LineItem> amounts, RoughRatios rough) {
    Optional<Quotients> best = Optional.empty();
    double tried = 0;
    for (LineItem below : amounts) {
      for (LineItem above : amounts) {
        if (above.row() == below.row()) {
          continue;
        }
        tried++;
        if (rough.mayBe(ratio, above, below) && isSameSort(table, above, below)) {
          Quotients quotients = new Quotients(Kind.RATIO, table, ratio, above, below);
          if (quotients.isBetterThan(best)) {
            best = Optional.of(quotients);
          }
        }
      }
    }
    double trials = tried;
    return best.map(q -> q.afterTrying(trials).checks(CHANCE, CHANCE_FOR_A_CONTRADICTION))
        .orElse(List.of());
  }

  private static boolean isSameSort(Table table, LineItem above, LineItem below) {
    return table
        .cells(above)
        .findFirst()
        .map(Table.Cell::quantity)
        .flatMap(q -> table.cells(below).findFirst().map(c -> c.quantity().unit().equals(q.unit())))
        .orElse(false);
  }

  /** {@code 100.0 %} in the row of revenue, every other row's share of it below. */
  private static List<ArithmeticCheck> shares(Table table, StatementColumn shares) {
    List<ArithmeticCheck> best = List.of();
    for (StatementColumn amounts : table.columns(Measure.AMOUNT)) {
      for (LineItem whole : table.rows(Table.Cell::isMoney)) {
        if (isWhole(table, whole, shares)) {
          List<ArithmeticCheck> checks =
              Support.of(shares(table, shares, amounts, whole), ROWS_FOR_A_CONTRADICTION).settled();
          best = checks.size() > best.size() ? checks : best;
        }
      }
    }
    return best;
  }

  private static boolean isWhole(Table table, LineItem row, StatementColumn shares) {
    return table
        .cell(row, shares)
        .filter(c -> c.quantity().value().compareTo(java.math.BigDecimal.ONE) == 0)
        .isPresent();
  }

  private static List<ArithmeticCheck> shares(
      Table table, StatementColumn shares, StatementColumn amounts, LineItem whole) {
    List<ArithmeticCheck> checks = new ArrayList<>();
    Optional<Table.Cell> all = table.cell(whole, amounts);
    for (LineItem row : table.rows(Table.Cell::isMoney)) {
      Optional<Table.Cell> share = table.cell(row, shares);
      Optional<Table.Cell> amount = table.cell(row, amounts);
      if (share.isPresent() && amount.isPresent() && all.isPresent()) {
        share(share.get(), amount.get(), all.get()).ifPresent(checks::add);
      }
    }
    return checks;
  }

  /** One share against its amount and the whole. */
  static Optional<ArithmeticCheck> share(Table.Cell share, Table.Cell amount, Table.Cell whole) {
    Optional<Interval> computed = amount.interval().dividedBy(whole.interval());
    String identity =
        Equation.term(share.fact())
            + " = "
            + amount.fact().source().quote()
            + " / "
            + Equation.term(whole.fact());
    return computed.map(
        interval -> {
          Checks check =
              Checks.of(Kind.RATIO, identity, share.fact(), amount.fact(), whole.fact())
                  .residual(share, interval)
                  .chance(share, interval);
          if (interval.meets(share.interval())) {
            return check.consistent();
          }
          return share.isNear(interval)
              ? check.inconclusive("off by a last digit: shares are often made to add up")
              : check.inconsistent("the other rows' shares fit");
        });
  }
}
