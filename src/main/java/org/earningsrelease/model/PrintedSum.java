package org.earningsrelease.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A sum of printed figures and how far rounding may have carried it.
 *
 * @param value the printed figures added up
 * @param slack half of the last digit of each figure
 */
record PrintedSum(BigDecimal value, BigDecimal slack) {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  static final PrintedSum ZERO = new PrintedSum(BigDecimal.ZERO, BigDecimal.ZERO);

  /** What a fact adds to a sum; nothing where it has no one exact figure. */
  static Optional<Quantity> quantity(Fact fact) {
    if (fact.figure() instanceof Figure.Exact exact) {
      return Optional.of(exact.quantity());
    }
    return fact.figure() instanceof Figure.Nil nil ? Optional.of(nil.quantity()) : Optional.empty();
  }

  /** The sum with one more figure; a nil is exactly nothing, whatever it counts. */
  PrintedSum plus(Quantity added, boolean deducted) {
    if (added.value().signum() == 0) {
      return this;
    }
    BigDecimal signed = deducted ? added.value().negate() : added.value();
    return new PrintedSum(value.add(signed), slack.add(half(added)));
  }

  PrintedSum negated() {
    return new PrintedSum(value.negate(), slack);
  }

  /** Whether the sum may be what is printed. */
  boolean meets(Quantity printed) {
    BigDecimal off = value.subtract(printed.value()).abs();
    return off.compareTo(slack.add(half(printed))) <= 0;
  }

  private static BigDecimal half(Quantity printed) {
    return HALF.scaleByPowerOfTen(-printed.decimals());
  }
}
