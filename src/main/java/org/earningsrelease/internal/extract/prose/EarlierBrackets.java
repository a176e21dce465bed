package org.earningsrelease.internal.extract.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.earningsrelease.internal.extract.sentence.Numbers;
import org.earningsrelease.internal.extract.sentence.Part.Amount;
import org.earningsrelease.internal.token.Token;
import org.earningsrelease.model.Measure;

/**
 * A figure alone in brackets behind another one: {@code Net sales were SEK 6,058 million (6,120)}
 * gives the year before, in the unit of the figure in front.
 *
 * @param state of the sentence
 * @param n the figure
 */
record EarlierBrackets(SentenceState state, Amount n) {
  /** The two figures are that much alike. */
  private static final BigDecimal LIKENESS = BigDecimal.valueOf(5);

  /** Whether it is such a figure; it is then understood. */
  boolean read() {
    boolean alone =
        state.at(state.now - 1).isSign('(')
            && state.at(state.now + 1).isSign(')')
            && state.lastIndex == state.now - 2
            && state.last.filter(s -> s.measure() == Measure.AMOUNT).isPresent();
    if (!alone) {
      return false;
    }
    Slot whole = state.last.get();
    Optional<Amount> earlier = alike(whole.number());
    if (earlier.isEmpty()) {
      return false;
    }
    if (!state.frame.comparative()) {
      Frame before = Frame.comparison(state.main, state.offset());
      before.bracket();
      before.slots().add(whole.withNumber(earlier.get()));
      state.frames.add(before);
    }
    return true;
  }

  /** The figure with the scale and currency of the one in front. */
  private Optional<Amount> alike(Amount whole) {
    Token.Numeric first = Numbers.lead(whole);
    Token.Numeric second = Numbers.lead(n);
    if (first instanceof Token.Percent && second instanceof Token.Percent) {
      return Optional.of(n);
    }
    if (!(second instanceof Token.Plain plain) || plain.scaled()) {
      return Optional.empty();
    }
    return first instanceof Token.Money money ? scaled(money, plain) : Optional.empty();
  }

  private Optional<Amount> scaled(Token.Money first, Token.Plain plain) {
    for (int power : new int[] {0, 3, 6, 9, 12}) {
      BigDecimal value = plain.value().scaleByPowerOfTen(power);
      if (isNear(first.value(), value)) {
        Token token =
            new Token.Money(
                plain.start(),
                plain.end(),
                value,
                plain.decimals() - power,
                first.currency(),
                first.scaled());
        return Optional.of(new Amount(n.start(), n.end(), token));
      }
    }
    return Optional.empty();
  }

  private static boolean isNear(BigDecimal one, BigDecimal other) {
    if (one.signum() == 0 || other.signum() == 0) {
      return false;
    }
    BigDecimal ratio = one.abs().divide(other.abs(), 4, RoundingMode.HALF_UP);
    return ratio.compareTo(LIKENESS) <= 0
        && ratio.multiply(LIKENESS).compareTo(BigDecimal.ONE) >= 0;
  }
}
