package org.earningsrelease.internal.token;

import java.util.Currency;
import java.util.Optional;

/** The two ends of a range, each completed by what only the other prints. */
record Ends(Figure from, Figure to) {

  /**
   * Lends scale, currency and kind from one end to the other; empty if they measure different
   * things ({@code 5% to $12}).
   *
   * @param tight whether a dash without blanks joins them
   */
  static Optional<Ends> of(Figure from, Figure to, boolean tight) {
    Figure first = from;
    Figure second = to;
    if (from.isPlain() && !to.isPlain()) {
      first = lend(from, to);
    } else if (to.isPlain() && from.coin().isPresent() && mayBorrow(from, to, tight)) {
      second = to.withCoin(from.coin());
    }
    return Optional.of(new Ends(first, second).scaled()).filter(Ends::isAlike);
  }

  /** {@code 2-3%}, {@code 10 to 11 million euros}; {@code 5 to $6} prints two things. */
  private static Figure lend(Figure from, Figure to) {
    boolean currencyBehind = to.coin().isPresent() && to.measure() == Measure.NONE;
    return currencyBehind ? from.withCoin(to.coin()) : from.withMeasure(to.measure());
  }

  /**
   * {@code $10.5 billion to 11.5 billion}, {@code $0.12 to 0.14}; not {@code $5 million to 12
   * sites}.
   */
  private static boolean mayBorrow(Figure from, Figure to, boolean tight) {
    return tight || to.isScaled() || to.decimals() > 0 || !from.isScaled();
  }

  private Ends scaled() {
    if (to.scale().isPresent() && from.scale().isEmpty()) {
      return new Ends(from.withScale(to.scale()), to);
    }
    if (from.scale().isPresent() && to.scale().isEmpty()) {
      return new Ends(from, to.withScale(from.scale()));
    }
    return this;
  }

  private boolean isAlike() {
    return from.measure() == to.measure()
        && from.coin().isPresent() == to.coin().isPresent()
        && isSameCurrency();
  }

  private boolean isSameCurrency() {
    Optional<Currency> one = from.coin().flatMap(Coin::currency);
    Optional<Currency> other = to.coin().flatMap(Coin::currency);
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }
}
