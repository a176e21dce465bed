package org.earningsrelease.internal.extract.statement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.model.Concept;

/**
 * The scale of share counts where no line tells it: that of money if the counts then fit what
 * income and income per share say, otherwise the one that fits.
 */
final class ShareScale {
  private static final int[] USUAL = {0, 3, 6, 9};

  /** More shares than any issuer has. */
  private static final BigDecimal TOO_MANY = new BigDecimal("1e12");

  private ShareScale() {}

  static int of(
      List<Table.Row> rows,
      List<RowKind> kinds,
      List<Optional<Concept>> concepts,
      int money,
      CellFigures cells) {
    Optional<BigDecimal> count = first(rows, kinds, cells);
    if (count.isEmpty()) {
      return money;
    }
    Optional<BigDecimal> income = of(rows, concepts, Concept.NET_INCOME, cells);
    Optional<BigDecimal> each =
        of(rows, concepts, Concept.EPS_BASIC, cells)
            .or(() -> of(rows, concepts, Concept.EPS_DILUTED, cells));
    if (income.isPresent() && each.filter(e -> e.signum() != 0).isPresent()) {
      BigDecimal shares =
          income.get().scaleByPowerOfTen(money).divide(each.get(), MathContext.DECIMAL32).abs();
      return closest(count.get(), shares, money);
    }
    return count.get().scaleByPowerOfTen(money).compareTo(TOO_MANY) > 0 ? 0 : money;
  }

  private static int closest(BigDecimal count, BigDecimal shares, int money) {
    if (fits(count, shares, money)) {
      return money;
    }
    for (int power : USUAL) {
      if (fits(count, shares, power)) {
        return power;
      }
    }
    return money;
  }

  /** Within a factor of five: income of common shareholders may differ from net income. */
  private static boolean fits(BigDecimal count, BigDecimal shares, int power) {
    double ratio = count.scaleByPowerOfTen(power).doubleValue() / shares.doubleValue();
    return ratio > 0.2 && ratio < 5;
  }

  private static Optional<BigDecimal> of(
      List<Table.Row> rows, List<Optional<Concept>> concepts, Concept concept, CellFigures cells) {
    for (int i = 0; i < rows.size(); i++) {
      if (concepts.get(i).filter(concept::equals).isPresent()) {
        return number(rows.get(i), cells);
      }
    }
    return Optional.empty();
  }

  private static Optional<BigDecimal> first(
      List<Table.Row> rows, List<RowKind> kinds, CellFigures cells) {
    for (int i = 0; i < rows.size(); i++) {
      if (kinds.get(i) == RowKind.SHARES && !rows.get(i).isHeading()) {
        Optional<BigDecimal> number = number(rows.get(i), cells);
        if (number.isPresent()) {
          return number;
        }
      }
    }
    return Optional.empty();
  }

  /** The row's first figure, unscaled. */
  private static Optional<BigDecimal> number(Table.Row row, CellFigures cells) {
    return row.cells().stream().flatMap(c -> cells.number(c.passage().text()).stream()).findFirst();
  }
}
