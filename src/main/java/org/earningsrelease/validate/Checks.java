package org.earningsrelease.validate;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.model.ArithmeticCheck;
import org.earningsrelease.model.ArithmeticCheck.Kind;
import org.earningsrelease.model.ArithmeticCheck.Outcome;
import org.earningsrelease.model.ArithmeticCheck.Term;
import org.earningsrelease.model.Fact;

/** Puts checks of one identity together. */
final class Checks {
  private final Kind kind;
  private final String identity;
  private final List<Fact> facts;
  private Optional<BigDecimal> residual = Optional.empty();
  private Optional<BigDecimal> chance = Optional.empty();

  private Checks(Kind kind, String identity, List<Fact> facts) {
    this.kind = kind;
    this.identity = identity;
    this.facts = facts;
  }

  /** A check in the making; the left side's fact first. */
  static Checks of(Kind kind, String identity, Fact... facts) {
    return new Checks(kind, identity, Arrays.asList(facts));
  }

  static Checks of(Kind kind, String identity, List<Fact> facts) {
    return new Checks(kind, identity, facts);
  }

  /** What is left between a printed figure and an interval that should meet it. */
  Checks residual(Table.Cell printed, Interval computed) {
    BigDecimal middle = computed.low().add(computed.high()).divide(BigDecimal.valueOf(2));
    BigDecimal left =
        Figures.inLastDigits(printed.quantity().value().subtract(middle), printed.quantity());
    int digits = Math.min(2, Math.max(0, left.scale()));
    residual = Optional.of(left.setScale(digits, java.math.RoundingMode.HALF_EVEN));
    return this;
  }

  /** The chance that a figure of so many digits meets an interval so wide by accident. */
  Checks chance(Table.Cell printed, Interval computed) {
    double unit = Interval.unit(printed.quantity()).doubleValue();
    double width = computed.high().subtract(computed.low()).doubleValue();
    double value = Math.abs(printed.quantity().value().doubleValue());
    return chance(Math.min(1, (unit + width) / (value + unit + width)));
  }

  Checks chance(double found) {
    chance = Optional.of(SumChecks.chance(found));
    return this;
  }

  ArithmeticCheck consistent() {
    return check(Outcome.CONSISTENT, Optional.empty());
  }

  ArithmeticCheck inconsistent(String reason) {
    return check(Outcome.INCONSISTENT, Optional.of(reason));
  }

  ArithmeticCheck inconclusive(String reason) {
    return check(Outcome.INCONCLUSIVE, Optional.of(reason));
  }

  private ArithmeticCheck check(Outcome outcome, Optional<String> reason) {
    return new ArithmeticCheck(
        kind, outcome, identity, reason, residual, chance, facts.stream().map(Term::of).toList());
  }
}
