package org.earningsrelease.internal.token;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A figure as it is being read, before its scale is applied: a range lends scale and currency of
 * one end to the other.
 *
 * @param number as printed, with its sign
 * @param decimals digits printed behind the decimal mark
 * @param scale power of ten of the printed scale word
 */
record Figure(
    int start,
    int end,
    BigDecimal number,
    int decimals,
    OptionalInt scale,
    Optional<Coin> coin,
    Measure measure) {

  /** The token of this figure, in full units. */
  Token.Numeric token() {
    int power = scale.orElse(0) + coin.map(Coin::power).orElse(0) + measure.power();
    BigDecimal value = number.scaleByPowerOfTen(power);
    BigDecimal exact = value.scale() < 0 ? value.setScale(0) : value;
    int precision = decimals - power;
    return switch (measure) {
      case PERCENT -> new Token.Percent(start, end, exact, precision);
      case PERCENT_POINTS -> new Token.Points(start, end, exact, precision, false);
      case BASIS_POINTS -> new Token.Points(start, end, exact, precision, true);
      case TIMES -> new Token.Multiple(start, end, exact, precision);
      case NONE -> amount(exact, precision);
    };
  }

  private Token.Numeric amount(BigDecimal value, int precision) {
    return coin.<Token.Numeric>map(
            c -> new Token.Money(start, end, value, precision, c.currency(), isScaled()))
        .orElseGet(() -> new Token.Plain(start, end, value, precision, isScaled()));
  }

  /** Whether a word of scale, or one like {@code MEUR} or {@code cents}, was printed. */
  boolean isScaled() {
    return scale.isPresent() || coin.map(c -> c.power() != 0).orElse(false);
  }

  boolean isPlain() {
    return measure == Measure.NONE && coin.isEmpty();
  }

  Figure negated() {
    return new Figure(start, end, number.negate(), decimals, scale, coin, measure);
  }

  Figure within(int newStart, int newEnd) {
    return new Figure(newStart, newEnd, number, decimals, scale, coin, measure);
  }

  Figure withCoin(Optional<Coin> lent) {
    return new Figure(start, end, number, decimals, scale, lent, measure);
  }

  Figure withScale(OptionalInt lent) {
    return new Figure(start, end, number, decimals, lent, coin, measure);
  }

  Figure withMeasure(Measure lent) {
    return new Figure(start, end, number, decimals, scale, coin, lent);
  }
}
