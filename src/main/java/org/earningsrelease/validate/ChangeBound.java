package org.earningsrelease.validate;

import java.math.BigDecimal;
import java.util.Optional;
import org.earningsrelease.model.ArithmeticCheck;
import org.earningsrelease.model.ArithmeticCheck.Kind;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.Figure;
import org.earningsrelease.model.Measure;
import org.earningsrelease.model.Quantity;

/**
 * {@code >100 %}, {@code n.m.}: a change that is told as a bound, or not at all, against the two
 * amounts.
 */
final class ChangeBound {
  private ChangeBound() {}

  /** Empty for a fact that is neither. */
  static Optional<ArithmeticCheck> check(Fact told, Table.Cell after, Table.Cell before) {
    if (told.measure() != Measure.PERCENT_CHANGE) {
      return Optional.empty();
    } else if (told.figure() instanceof Figure.AtLeast least) {
      return Optional.of(bound(told, least.low(), 1, after, before));
    } else if (told.figure() instanceof Figure.AtMost most) {
      return Optional.of(bound(told, most.high(), -1, after, before));
    }
    return told.figure() instanceof Figure.NotMeaningful
        ? Optional.of(checks(told, after, before).inconclusive(reason(before)))
        : Optional.empty();
  }

  /** The amount of the change counts: {@code >100 %} in parentheses is a fall by more than that. */
  private static ArithmeticCheck bound(
      Fact told, Quantity bound, int sign, Table.Cell after, Table.Cell before) {
    Checks check = checks(told, after, before);
    Optional<Interval> computed =
        after.interval().minus(before.interval()).dividedBy(before.interval());
    if (computed.isEmpty() || before.quantity().value().signum() <= 0) {
      return check.inconclusive(reason(before));
    }
    BigDecimal limit = bound.value().abs();
    Interval size = computed.get().magnitude();
    boolean holds =
        sign > 0 || bound.value().signum() < 0
            ? size.high().compareTo(limit) >= 0
            : size.low().compareTo(limit) <= 0;
    return holds ? check.consistent() : check.inconsistent("the change is on the other side");
  }

  private static String reason(Table.Cell before) {
    return switch (before.quantity().value().signum()) {
      case 0 -> "nothing is printed that the change could be of";
      case -1 -> "a percent change from a loss means different things";
      default -> "the release calls the change not meaningful";
    };
  }

  private static Checks checks(Fact told, Table.Cell after, Table.Cell before) {
    String identity =
        Equation.term(told)
            + " = "
            + after.fact().source().quote()
            + " against "
            + before.fact().source().quote();
    return Checks.of(Kind.PERCENT_CHANGE, identity, told, after.fact(), before.fact());
  }
}
