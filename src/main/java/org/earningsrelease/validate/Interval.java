package org.earningsrelease.validate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.earningsrelease.model.Quantity;

/**
 * The exact values that a printed figure may stand for; both ends belong to it.
 *
 * <p>Truncated figures exclude one end; where that matters, in sums, {@link Grid} counts exactly.
 */
record Interval(BigDecimal low, BigDecimal high) {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final MathContext DOWN = new MathContext(30, RoundingMode.FLOOR);
  private static final MathContext UP = new MathContext(30, RoundingMode.CEILING);

  Interval {
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException("low " + low + " is above high " + high);
    }
  }

  /** What {@code 11,617} printed in millions may stand for. */
  static Interval of(Quantity printed, Rounding rounding) {
    BigDecimal value = printed.value();
    BigDecimal unit = unit(printed);
    if (rounding.of(printed) == Rounding.NEAREST) {
      BigDecimal half = unit.multiply(HALF);
      return new Interval(value.subtract(half), value.add(half));
    }
    return new Interval(
        value.signum() > 0 ? value : value.subtract(unit),
        value.signum() < 0 ? value : value.add(unit));
  }

  /** The last printed digit's unit: a million for decimals -6. */
  static BigDecimal unit(Quantity printed) {
    return BigDecimal.ONE.scaleByPowerOfTen(-printed.decimals());
  }

  static Interval exactly(BigDecimal value) {
    return new Interval(value, value);
  }

  Interval plus(Interval other) {
    return new Interval(low.add(other.low), high.add(other.high));
  }

  Interval minus(Interval other) {
    return new Interval(low.subtract(other.high), high.subtract(other.low));
  }

  Interval negated() {
    return new Interval(high.negate(), low.negate());
  }

  /** The values without their sign. */
  Interval magnitude() {
    if (low.signum() >= 0) {
      return this;
    } else if (high.signum() <= 0) {
      return negated();
    }
    return new Interval(BigDecimal.ZERO, high.max(low.negate()));
  }

  Interval times(Interval other) {
    BigDecimal a = low.multiply(other.low);
    BigDecimal b = low.multiply(other.high);
    BigDecimal c = high.multiply(other.low);
    BigDecimal d = high.multiply(other.high);
    return new Interval(a.min(b).min(c).min(d), a.max(b).max(c).max(d));
  }

  /** Empty where the divisor may be zero. */
  Optional<Interval> dividedBy(Interval divisor) {
    if (divisor.low.signum() <= 0 && divisor.high.signum() >= 0) {
      return Optional.empty();
    }
    return Optional.of(new Interval(least(divisor), most(divisor)));
  }

  private BigDecimal least(Interval divisor) {
    return low.divide(divisor.low, DOWN)
        .min(low.divide(divisor.high, DOWN))
        .min(high.divide(divisor.low, DOWN))
        .min(high.divide(divisor.high, DOWN));
  }

  private BigDecimal most(Interval divisor) {
    return low.divide(divisor.low, UP)
        .max(low.divide(divisor.high, UP))
        .max(high.divide(divisor.low, UP))
        .max(high.divide(divisor.high, UP));
  }

  boolean meets(Interval other) {
    return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
  }

  boolean isAbove(Interval other) {
    return low.compareTo(other.high) > 0;
  }
}
