package org.earningsrelease.internal.extract.sentence;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.earningsrelease.internal.extract.sentence.Part.Amount;
import org.earningsrelease.internal.token.Token;
import org.earningsrelease.model.Figure;
import org.earningsrelease.model.Quantity;
import org.earningsrelease.model.Unit;

/** What printed figures are, whatever bounds stand around them. */
public final class Numbers {
  private static final BigDecimal SMALLEST_TOTAL = BigDecimal.valueOf(1000);

  private Numbers() {}

  /** The figure that tells the unit: the first of a range, the inner one of a bound. */
  public static Token.Numeric lead(Amount number) {
    Token token = number.token();
    if (token instanceof Token.Range range) {
      return inner(range.from());
    }
    if (token instanceof Token.PlusMinus around) {
      return inner(around.centre());
    }
    return token instanceof Token.Bounded bounded ? inner(bounded.figure()) : inner(token);
  }

  private static Token.Numeric inner(Token token) {
    if (token instanceof Token.Numeric numeric) {
      return numeric;
    }
    throw new IllegalArgumentException("not a figure: " + token);
  }

  public static boolean isMoney(Amount number) {
    return lead(number) instanceof Token.Money;
  }

  public static boolean isPercent(Amount number) {
    return lead(number) instanceof Token.Percent;
  }

  public static boolean isPoints(Amount number) {
    return lead(number) instanceof Token.Points;
  }

  public static boolean isPlain(Amount number) {
    return lead(number) instanceof Token.Plain;
  }

  public static boolean isMultiple(Amount number) {
    return lead(number) instanceof Token.Multiple;
  }

  public static Optional<Currency> currency(Amount number) {
    return lead(number) instanceof Token.Money money ? money.currency() : Optional.empty();
  }

  /** Whether a scale word was printed: {@code 11.6 billion}. */
  public static boolean isScaled(Amount number) {
    return lead(number) instanceof Token.Plain plain && plain.scaled()
        || lead(number) instanceof Token.Money money && money.scaled();
  }

  /** Whether it is one figure; ranges are printed for what is expected. */
  public static boolean isSingle(Amount number) {
    return !(number.token() instanceof Token.Range) && !(number.token() instanceof Token.PlusMinus);
  }

  /** {@code $14.0}: no total of an issuer, but a price or a figure whose scale stands elsewhere. */
  public static boolean isTiny(Amount number) {
    return lead(number).value().abs().compareTo(SMALLEST_TOTAL) < 0;
  }

  /** Whether no word of scale was printed: {@code SGD 120}. */
  public static boolean isBare(Amount number) {
    Token.Numeric lead = lead(number);
    return lead instanceof Token.Plain plain && !plain.scaled()
        || lead instanceof Token.Money money && !money.scaled() && money.decimals() <= 0;
  }

  /**
   * The figure in a unit.
   *
   * @param negative whether a positive printed figure is a negative one
   */
  public static Figure figure(Amount number, Unit unit, boolean negative) {
    Token token = number.token();
    if (token instanceof Token.Range range) {
      return range(quantity(range.from(), unit, negative), quantity(range.to(), unit, negative));
    }
    if (token instanceof Token.PlusMinus around) {
      Quantity centre = quantity(around.centre(), unit, negative);
      BigDecimal spread = around.spread().value().abs();
      int decimals = Math.max(centre.decimals(), around.spread().decimals());
      return new Figure.Range(
          new Quantity(centre.value().subtract(spread), decimals, unit),
          new Quantity(centre.value().add(spread), decimals, unit));
    }
    if (token instanceof Token.Bounded bounded) {
      return bounded(bounded.bound(), quantity(bounded.figure(), unit, negative), negative);
    }
    return new Figure.Exact(quantity(lead(number), unit, negative));
  }

  private static Figure range(Quantity one, Quantity other) {
    return one.value().compareTo(other.value()) <= 0
        ? new Figure.Range(one, other)
        : new Figure.Range(other, one);
  }

  private static Figure bounded(Token.Bound bound, Quantity quantity, boolean negative) {
    return switch (bound) {
      case ABOUT -> new Figure.About(quantity);
      case AT_LEAST -> negative ? new Figure.AtMost(quantity) : new Figure.AtLeast(quantity);
      case AT_MOST -> negative ? new Figure.AtLeast(quantity) : new Figure.AtMost(quantity);
    };
  }

  private static Quantity quantity(Token.Numeric numeric, Unit unit, boolean negative) {
    BigDecimal value = numeric.value();
    BigDecimal signed = negative && value.signum() > 0 ? value.negate() : value;
    return new Quantity(signed, numeric.decimals(), unit);
  }
}
