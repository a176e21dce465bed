package org.earningsrelease.internal.token;

import java.util.Currency;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What stands behind a number: a word of scale, a currency, or the kind of figure.
 *
 * @param next index of the lexeme behind all of it
 */
record FigureTail(OptionalInt scale, Optional<Coin> coin, Measure measure, int next) {

  /**
   * Reads behind the number that ends before {@code i}.
   *
   * @param coin the currency printed before the number
   */
  static FigureTail at(Lexemes in, int i, Optional<Coin> coin) {
    int at = behindHyphen(in, i);
    Optional<Found<Scale>> scale = Scale.at(in, at).filter(s -> isAllowed(in, at, s, coin));
    int behindScale = scale.map(Found::next).orElse(at);
    OptionalInt power =
        scale.map(s -> OptionalInt.of(s.value().power())).orElse(OptionalInt.empty());
    Optional<Found<Coin>> named = coinAfter(in, behindScale, power, coin);
    if (named.isPresent()) {
      return new FigureTail(
          power, Optional.of(named.get().value()), Measure.NONE, named.get().next());
    }
    if (power.isPresent()) {
      return new FigureTail(power, coin, Measure.NONE, behindScale);
    }
    return coin.isPresent() ? bare(coin, i) : measured(in, at, i);
  }

  private static FigureTail measured(Lexemes in, int at, int i) {
    return Measure.at(in, at)
        .map(m -> new FigureTail(OptionalInt.empty(), Optional.empty(), m.value(), m.next()))
        .orElseGet(() -> bare(Optional.empty(), i));
  }

  private static FigureTail bare(Optional<Coin> coin, int next) {
    return new FigureTail(OptionalInt.empty(), coin, Measure.NONE, next);
  }

  boolean isEmpty() {
    return scale.isEmpty() && measure == Measure.NONE;
  }

  /** {@code 20-percent}, {@code $10-million}. */
  private static int behindHyphen(Lexemes in, int i) {
    boolean hyphen = in.isDash(i) && in.isGlued(i) && in.isWord(i + 1) && in.isGlued(i + 1);
    return hyphen ? i + 1 : i;
  }

  private static boolean isAllowed(Lexemes in, int at, Found<Scale> scale, Optional<Coin> coin) {
    return switch (scale.value().use()) {
      case ANY -> true;
      case MONEY -> coin.isPresent();
      case GLUED -> coin.isPresent() || in.isGlued(at) && in.word(at - 1).contains(".");
    };
  }

  /** {@code 11.6 billion yen}, {@code 53 cents}; behind {@code $5.0 million} a code says whose. */
  private static Optional<Found<Coin>> coinAfter(
      Lexemes in, int i, OptionalInt scale, Optional<Coin> before) {
    boolean hyphen = in.isDash(i) && in.isGlued(i) && in.isWord(i + 1);
    Coin.Place place = scale.isPresent() ? Coin.Place.AFTER_SCALE : Coin.Place.AFTER;
    Optional<Found<Coin>> after = Coin.at(in, hyphen ? i + 1 : i, place);
    if (before.isEmpty()) {
      return after
          .filter(coin -> !isLetter(in, i) || in.isGlued(i))
          .filter(coin -> !belongsToNext(in, i, coin.next()));
    }
    Optional<Currency> known = before.get().currency();
    Optional<Found<Coin>> hundredths =
        after.filter(coin -> coin.value().power() < 0 && scale.isEmpty() && !isLetter(in, i));
    if (hundredths.isPresent()) {
      // {@code SGD 60 cents}: hundredths of the currency in front.
      return hundredths.map(c -> new Found<>(new Coin(known, c.value().power()), c.next()));
    }
    return after
        .filter(coin -> coin.value().power() == 0 && coin.value().currency().isPresent())
        .filter(coin -> known.isEmpty() || known.equals(coin.value().currency()))
        .filter(coin -> !startsFigure(in, coin.next()));
  }

  /** {@code 5 billion $6 billion}: the currency of the next figure. */
  private static boolean belongsToNext(Lexemes in, int i, int next) {
    return startsFigure(in, next) && Coin.at(in, i, Coin.Place.BEFORE).isPresent();
  }

  /** {@code 12.3c}, {@code 45p}: single letters only where they touch the number. */
  private static boolean isLetter(Lexemes in, int i) {
    return in.isWord(i) && in.word(i).length() == 1;
  }

  private static boolean startsFigure(Lexemes in, int i) {
    return in.isNumber(i) || in.is(i, "(") && in.isNumber(i + 1);
  }
}
