package org.earningsrelease.validate;

import java.math.BigDecimal;
import java.util.Optional;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.Figure;
import org.earningsrelease.model.Quantity;
import org.earningsrelease.model.Unit;

/** What of a fact arithmetic can use. */
final class Figures {
  private Figures() {}

  /** The figure where it is a single one; a dash is zero with the precision of its column. */
  static Optional<Quantity> quantity(Fact fact) {
    if (fact.figure() instanceof Figure.Exact exact) {
      return Optional.of(exact.quantity()).filter(Figures::isWithinItsDigits);
    }
    return fact.figure() instanceof Figure.Nil nil ? Optional.of(nil.quantity()) : Optional.empty();
  }

  /** The same for a figure of the prose, where {@code about} may stand before it. */
  static Optional<Quantity> said(Fact fact) {
    return fact.figure() instanceof Figure.About about
        ? Optional.of(about.quantity())
        : quantity(fact);
  }

  static Optional<Interval> interval(Fact fact, Rounding rounding) {
    return quantity(fact).map(q -> Interval.of(q, rounding));
  }

  static boolean isMoney(Quantity quantity) {
    return quantity.unit() instanceof Unit.Money;
  }

  /** Digits beyond the stated precision leave nothing to check with. */
  private static boolean isWithinItsDigits(Quantity quantity) {
    return quantity.value().signum() == 0
        || quantity.value().stripTrailingZeros().scale() <= quantity.decimals();
  }

  /** The residual in units of a figure's last printed digit. */
  static BigDecimal inLastDigits(BigDecimal residual, Quantity printed) {
    BigDecimal units = residual.scaleByPowerOfTen(printed.decimals()).stripTrailingZeros();
    return units.scale() < 0 ? units.setScale(0) : units;
  }
}
