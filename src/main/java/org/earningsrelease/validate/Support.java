package org.earningsrelease.validate;

import java.math.BigDecimal;
import java.util.List;
import org.earningsrelease.model.ArithmeticCheck;
import org.earningsrelease.model.ArithmeticCheck.Outcome;

/**
 * Checks of one identity over the rows of a table: where most rows hold, one that does not is a
 * contradiction; where many do not, the identity is not one of this table.
 *
 * @param checks one a row
 * @param needed how many rows must hold before another contradicts
 */
record Support(List<ArithmeticCheck> checks, int needed) {
  private static final int HOLDING_FOR_EACH_FAILING = 4;
  private static final double CHANCE = 1e-3;
  private static final double CHANCE_FOR_A_CONTRADICTION = 1e-6;

  static Support of(List<ArithmeticCheck> checks, int needed) {
    return new Support(List.copyOf(checks), needed);
  }

  private long count(Outcome outcome) {
    return checks.stream().filter(c -> c.outcome() == outcome).count();
  }

  /** The checks that may be told: all, or those that hold, or none. */
  List<ArithmeticCheck> settled() {
    long holding = count(Outcome.CONSISTENT);
    long failing = count(Outcome.INCONSISTENT);
    double chance = chance();
    if (holding <= failing || chance > CHANCE) {
      return List.of();
    }
    boolean sure =
        holding >= needed
            && holding >= HOLDING_FOR_EACH_FAILING * failing
            && chance <= CHANCE_FOR_A_CONTRADICTION;
    return checks.stream().filter(c -> sure || c.outcome() == Outcome.CONSISTENT).toList();
  }

  /** The probability that all rows that hold do so by accident. */
  double chance() {
    return checks.stream()
        .filter(c -> c.outcome() == Outcome.CONSISTENT)
        .flatMap(c -> c.chance().stream())
        .mapToDouble(BigDecimal::doubleValue)
        .reduce(1, (a, b) -> a * b);
  }
}
