package org.earningsrelease.validate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.earningsrelease.internal.lexicon.Wording;
import org.earningsrelease.model.ArithmeticCheck;
import org.earningsrelease.model.LineItem;
import org.earningsrelease.model.Measure;
import org.earningsrelease.model.StatementColumn;

/**
 * {@code As a percentage of total revenues}: a table of shares against the table of the amounts.
 *
 * <p>Its rows are those of the other table in their order; the row of 100 % is the whole.
 */
final class CommonSizeRule implements CheckRule {
  private static final int ROWS_FOR_A_CONTRADICTION = 8;

  @Override
  public List<ArithmeticCheck> check(ReleaseTables release) {
    List<ArithmeticCheck> checks = new ArrayList<>();
    for (Table shares : release.tables()) {
      for (StatementColumn column : shares.statement().columns()) {
        if (isOfShares(shares, column)) {
          checks.addAll(best(release, shares, column));
        }
      }
    }
    return checks;
  }

  private static boolean isOfShares(Table table, StatementColumn column) {
    return table.rows(c -> !c.isPure()).isEmpty()
        && shares(table, column).anyMatch(CommonSizeRule::isWhole);
  }

  private static Stream<Table.Cell> shares(Table table, StatementColumn column) {
    return table.statement().lineItems().stream()
        .flatMap(row -> table.cell(row, column).stream())
        .filter(Table.Cell::isPure);
  }

  private static boolean isWhole(Table.Cell cell) {
    return cell.quantity().value().compareTo(BigDecimal.ONE) == 0;
  }

  private static List<ArithmeticCheck> best(
      ReleaseTables release, Table shares, StatementColumn column) {
    List<ArithmeticCheck> best = List.of();
    for (Table amounts : release.tables()) {
      for (StatementColumn other : amounts.columns(Measure.AMOUNT)) {
        if (other.period().lastDay().equals(column.period().lastDay())
            && other.period().firstDay().equals(column.period().firstDay())) {
          List<ArithmeticCheck> checks =
              Support.of(rows(shares, column, amounts, other), ROWS_FOR_A_CONTRADICTION).settled();
          best = checks.size() > best.size() ? checks : best;
        }
      }
    }
    return best;
  }

  private static List<ArithmeticCheck> rows(
      Table shares, StatementColumn column, Table amounts, StatementColumn other) {
    List<ArithmeticCheck> checks = new ArrayList<>();
    List<LineItem> printed = amounts.rows(Table.Cell::isMoney);
    List<Pair> pairs = new ArrayList<>();
    int next = 0;
    for (LineItem row : shares.statement().lineItems()) {
      Optional<Table.Cell> share = shares.cell(row, column).filter(Table.Cell::isPure);
      for (int i = next; share.isPresent() && i < printed.size(); i++) {
        Optional<Table.Cell> amount = amounts.cell(printed.get(i), other);
        if (amount.isPresent() && isSameLabel(row, printed.get(i))) {
          pairs.add(new Pair(share.get(), amount.get()));
          next = i + 1;
          break;
        }
      }
    }
    Optional<Table.Cell> whole =
        pairs.stream().filter(p -> isWhole(p.share)).map(Pair::amount).findFirst();
    whole.ifPresent(
        all -> pairs.forEach(p -> RatioRule.share(p.share, p.amount, all).ifPresent(checks::add)));
    return checks;
  }

  private record Pair(Table.Cell share, Table.Cell amount) {}

  private static boolean isSameLabel(LineItem row, LineItem other) {
    return Wording.key(row.label()).equals(Wording.key(other.label()));
  }
}
