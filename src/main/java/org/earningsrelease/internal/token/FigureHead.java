package org.earningsrelease.internal.token;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What stands before a number: sign, currency, a word of scale behind the currency ({@code SEK
 * million 12}).
 *
 * @param next index of the number, or of the bracket around it
 */
record FigureHead(boolean negative, Optional<Coin> coin, OptionalInt scale, int next) {

  static FigureHead at(Lexemes in, int i) {
    boolean negative = false;
    Optional<Coin> coin = Optional.empty();
    int at = i;
    if (isMinusWord(in, i)) {
      negative = true;
      at = i + 1;
    }
    while (true) {
      Optional<Found<Coin>> found = coin.isPresent() ? Optional.empty() : coinAt(in, at);
      if (isSign(in, at, i)) {
        negative |= !in.is(at, "+");
        at++;
      } else if (found.isPresent()) {
        coin = Optional.of(found.get().value());
        at = found.get().next();
      } else {
        return withScale(in, negative, coin, at);
      }
    }
  }

  /** {@code minus 3 percent}, {@code a negative $5 million}; "plus or minus" is no sign. */
  private static boolean isMinusWord(Lexemes in, int i) {
    return in.isAny(i, "minus", "negative") && !in.isAny(i - 1, "or", "and");
  }

  private static Optional<Found<Coin>> coinAt(Lexemes in, int at) {
    return Coin.at(in, at, Coin.Place.BEFORE).filter(c -> !in.isDash(at));
  }

  FigureHead withCoin(Optional<Coin> lent) {
    return new FigureHead(negative, lent, scale, next);
  }

  private static FigureHead withScale(Lexemes in, boolean negative, Optional<Coin> coin, int at) {
    Optional<Found<Scale>> scale =
        coin.isEmpty() ? Optional.empty() : Scale.at(in, at).filter(s -> in.isNumber(s.next()));
    return scale
        .map(s -> new FigureHead(negative, coin, OptionalInt.of(s.value().power()), s.next()))
        .orElseGet(() -> new FigureHead(negative, coin, OptionalInt.empty(), at));
  }

  /**
   * {@code -3.4%}, {@code $-5}, {@code △1,234}: a sign touches what it signs, not what is before.
   */
  private static boolean isSign(Lexemes in, int at, int start) {
    boolean sign = in.isDash(at) || in.is(at, "+") || Signs.isTriangle(in.sign(at));
    boolean before = at == start && in.isGlued(at) && isFigureEnd(in, at - 1);
    return sign && !before && in.isGlued(at + 1) && opensFigure(in, at + 1);
  }

  private static boolean isFigureEnd(Lexemes in, int i) {
    return in.isWord(i) || in.isNumber(i) || in.is(i, ")") || in.is(i, "%");
  }

  private static boolean opensFigure(Lexemes in, int i) {
    boolean point = in.is(i, ".") && in.isNumber(i + 1);
    return in.isNumber(i) || point || Coin.at(in, i, Coin.Place.BEFORE).isPresent();
  }
}
