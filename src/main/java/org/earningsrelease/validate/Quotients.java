package org.earningsrelease.validate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.model.ArithmeticCheck;
import org.earningsrelease.model.ArithmeticCheck.Kind;
import org.earningsrelease.model.LineItem;
import org.earningsrelease.model.StatementColumn;

/** A row that may be one row divided by another, tried in every column. */
final class Quotients {
  private static final double CERTAIN = 1e-5;
  private static final double FAR_OFF = 0.2;

  private final Kind kind;
  private final List<Quotient> quotients;
  private final int holding;
  private final double chance;
  private final double tried;

  /** A column in which all three rows print a figure. */
  private record Quotient(Table.Cell ratio, Table.Cell above, Table.Cell below, Interval computed) {

    boolean holds() {
      return computed.meets(ratio.interval());
    }

    /** The share of all ratios of this size that would be taken for it. */
    double chance() {
      BigDecimal width = ratio.interval().high().subtract(ratio.interval().low());
      double within = width.add(width(computed)).doubleValue();
      return Math.min(1, within / (2 * ratio.quantity().value().abs().doubleValue() + within));
    }

    boolean isFarOff() {
      double printed = ratio.quantity().value().doubleValue();
      double low = computed.low().doubleValue();
      double high = computed.high().doubleValue();
      double off = printed < low ? low - printed : printed - high;
      return off > FAR_OFF * Math.max(Math.abs(low), Math.abs(high));
    }

    private static BigDecimal width(Interval interval) {
      return interval.high().subtract(interval.low());
    }

    ArithmeticCheck check(Kind kind, double chance) {
      String identity =
          Equation.term(ratio.fact())
              + " = "
              + Equation.term(above.fact())
              + " / "
              + Equation.term(below.fact());
      Checks check =
          Checks.of(kind, identity, ratio.fact(), above.fact(), below.fact())
              .residual(ratio, computed)
              .chance(chance);
      if (holds()) {
        return check.consistent();
      }
      return kind == Kind.RATIO && ratio.isNear(computed)
          ? check.inconclusive("off by a last digit: the issuer divides exact figures")
          : check.inconsistent("it holds in the other columns");
    }
  }

  private Quotients(Kind kind, List<Quotient> quotients, double tried) {
    this.kind = kind;
    this.quotients = quotients;
    this.holding = (int) quotients.stream().filter(Quotient::holds).count();
    this.tried = tried;
    double product = 1;
    List<BigDecimal> seen = new ArrayList<>();
    for (Quotient quotient : quotients) {
      // A column that repeats another is no further evidence.
      BigDecimal above = quotient.above.quantity().value();
      if (quotient.holds() && !seen.contains(above)) {
        product *= quotient.chance();
        seen.add(above);
      }
    }
    this.chance = product;
  }

  Quotients(Kind kind, Table table, LineItem ratio, LineItem above, LineItem below) {
    this(kind, quotients(table, ratio, above, below), 1);
  }

  private static List<Quotient> quotients(
      Table table, LineItem ratio, LineItem above, LineItem below) {
    List<Quotient> quotients = new ArrayList<>();
    for (StatementColumn column : table.statement().columns()) {
      Optional<Table.Cell> r = table.cell(ratio, column).filter(Table.Cell::isAmount);
      Optional<Table.Cell> a = table.cell(above, column).filter(Table.Cell::isAmount);
      Optional<Table.Cell> b = table.cell(below, column).filter(Table.Cell::isAmount);
      if (r.isPresent() && a.isPresent() && b.isPresent()) {
        a.get()
            .interval()
            .dividedBy(b.get().interval())
            .map(i -> new Quotient(r.get(), a.get(), b.get(), i))
            .ifPresent(quotients::add);
      }
    }
    return quotients;
  }

  /** The same, found as the last of that many trials. */
  Quotients afterTrying(double trials) {
    return new Quotients(kind, quotients, trials);
  }

  /** More columns bear it out, or as many with better evidence. */
  boolean isBetterThan(Optional<Quotients> other) {
    if (holding == 0 || other.isEmpty()) {
      return holding > 0;
    }
    int more = failing() == 0 && other.get().failing() > 0 ? 1 : holding - other.get().holding;
    return more > 0 || (more == 0 && chance < other.get().chance);
  }

  /** No dividends or rights taken off the income first explain so much. */
  private boolean isFarOff() {
    return quotients.stream().filter(q -> !q.holds()).allMatch(Quotient::isFarOff);
  }

  private int failing() {
    return quotients.size() - holding;
  }

  /**
   * The checks of all columns; none where accident would explain them.
   *
   * @param limit the chance of an accident at which holding everywhere counts
   * @param limitOfOne the same where one column does not hold and is far off
   */
  List<ArithmeticCheck> checks(double limit, double limitOfOne) {
    double inAll = Math.min(1, chance * tried);
    boolean counts =
        failing() == 0
            ? inAll <= limit
            : failing() == 1 && (inAll <= CERTAIN || inAll <= limitOfOne && isFarOff());
    return counts ? quotients.stream().map(q -> q.check(kind, inAll)).toList() : List.of();
  }
}
