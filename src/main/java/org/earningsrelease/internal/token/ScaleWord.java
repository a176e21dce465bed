package org.earningsrelease.internal.token;

import java.util.Optional;
import org.earningsrelease.internal.lexicon.PhraseTable;

/**
 * Finds the words in a line that scale a table: {@code in millions}, {@code Thousands of Dollars},
 * {@code RMB'000}, {@code €m}, {@code (000's omitted)}; not those that scale one figure ({@code
 * $1.2 billion}) or count other things ({@code thousands of tons}).
 */
final class ScaleWord {
  private static final PhraseTable<Boolean> INTRODUCTIONS =
      PhraseTable.load("token/scale-lead-ins.txt", columns -> true);

  private ScaleWord() {}

  /** The power of ten of the scale that starts at a lexeme. */
  static Optional<Found<Integer>> at(Lexemes in, int i) {
    return zeros(in, i)
        .or(() -> thousand(in, i))
        .or(() -> hundredfold(in, i))
        .or(() -> worded(in, i));
  }

  /** {@code '000}, {@code 000's}, {@code 000s}, {@code $000}. */
  private static Optional<Found<Integer>> zeros(Lexemes in, int i) {
    int at = in.isApostrophe(i) ? i + 1 : i;
    if (!isZeros(in.word(at)) || in.isNumber(i - 1)) {
      return Optional.empty();
    }
    int behind = in.isApostrophe(at + 1) ? at + 2 : at + 1;
    int next = in.is(behind, "s") && in.isGlued(behind) ? behind + 1 : behind;
    int power = in.word(at).length() > 3 ? 6 : 3;
    return Optional.of(new Found<>(power, next));
  }

  /** {@code EUR 1,000}, {@code in 1 000 euros}: a round number and a currency, nothing else. */
  private static Optional<Found<Integer>> thousand(Lexemes in, int i) {
    int next = behindThousand(in, i);
    boolean first = isCurrencyBefore(in, i) && opens(in, i - 1);
    boolean last = opens(in, i) && isCurrencyBehind(in, next);
    return next > i && (first && isEnd(in, next) || last)
        ? Optional.of(new Found<>(3, next))
        : Optional.empty();
  }

  /** Index behind {@code 1,000}, {@code 1 000} or {@code 1000}; the lexeme's own else. */
  private static int behindThousand(Lexemes in, int i) {
    boolean parted = in.is(i, "1") && isZeros(in.word(i + 1)) && in.word(i + 1).length() == 3;
    boolean whole = in.is(i, "1000") || in.isAny(i, "1,000", "1.000");
    return parted ? i + 2 : whole ? i + 1 : i;
  }

  /** Whether a line or bracket begins at a lexeme, perhaps behind {@code in}. */
  private static boolean opens(Lexemes in, int i) {
    int before = INTRODUCTIONS.exact(in.word(i - 1)).isPresent() ? i - 2 : i - 1;
    return before < 0 || in.is(before, "(") || in.is(before, ",");
  }

  private static boolean isEnd(Lexemes in, int i) {
    return i == in.size() || in.is(i, ")") || in.is(i, ",");
  }

  private static boolean isZeros(String digits) {
    return digits.equals("000") || digits.equals("000,000");
  }

  /** {@code 100 million yen}, {@code hundred millions of yen}. */
  private static Optional<Found<Integer>> hundredfold(Lexemes in, int i) {
    if (!in.isAny(i, "100", "10") && !in.is(i, "1")) {
      return Optional.empty();
    }
    return Scale.at(in, i + 1)
        .filter(scale -> isCurrencyBehind(in, scale.next()) || isIntroduced(in, i))
        .filter(scale -> in.is(i - 1, "(") || i == 0 || isIntroduced(in, i))
        .map(scale -> scale.map(s -> s.power() + in.word(i).length() - 1));
  }

  private static Optional<Found<Integer>> worded(Lexemes in, int i) {
    return Scale.at(in, i)
        .filter(scale -> !in.isNumber(i - 1) && !isOtherThings(in, scale.next()))
        .filter(scale -> isScale(in, i, scale))
        .map(scale -> scale.map(Scale::power));
  }

  private static boolean isScale(Lexemes in, int i, Found<Scale> scale) {
    boolean behindCoin = isCurrencyBefore(in, i);
    if (scale.value().use() != Scale.Use.ANY) {
      // {@code €m}, {@code SEK m}: a letter needs a currency before it.
      return behindCoin;
    }
    return behindCoin
        || isIntroduced(in, i)
        || isCurrencyBehind(in, scale.next())
        || isAlone(in, i, scale.next());
  }

  private static boolean isCurrencyBefore(Lexemes in, int i) {
    for (int back = 1; back <= 3 && back <= i; back++) {
      Optional<Found<Coin>> coin = Coin.at(in, i - back, Coin.Place.BEFORE);
      if (coin.isPresent() && coin.get().next() == i) {
        return true;
      }
    }
    return false;
  }

  /** {@code in millions}, {@code in whole thousands}, {@code unit: million}. */
  private static boolean isIntroduced(Lexemes in, int i) {
    int before = in.is(i - 1, ":") ? i - 2 : i - 1;
    return INTRODUCTIONS.exact(in.word(before)).isPresent();
  }

  /** {@code Thousands of Dollars}, {@code million yen}. */
  private static boolean isCurrencyBehind(Lexemes in, int next) {
    int at = in.is(next, "of") ? next + 1 : next;
    return coinAt(in, at).isPresent() && !in.isNumber(at + 1);
  }

  /** {@code thousands of tons}. */
  private static boolean isOtherThings(Lexemes in, int next) {
    boolean shares = in.isAny(next + 1, "shares", "share") || in.isAny(next + 1, "units", "ads");
    boolean common = in.isAny(next + 2, "shares", "dollars");
    return in.is(next, "of") && coinAt(in, next + 1).isEmpty() && !shares && !common;
  }

  /** {@code (millions)}, {@code Millions}, {@code (thousands, except per share data)}. */
  private static boolean isAlone(Lexemes in, int i, int next) {
    boolean opened = i == 0 || in.is(i - 1, "(") || in.is(i - 1, "[");
    boolean omitted = in.isAny(next, "omitted", "except") || in.is(next, "of");
    boolean closed = next == in.size() || in.isSign(next) && !in.isDash(next);
    return opened && (closed || omitted);
  }

  /** A currency's sign or name that stands with no figure. */
  static Optional<Found<Coin>> coinAt(Lexemes in, int i) {
    return Coin.at(in, i, Coin.Place.BEFORE)
        .or(() -> Coin.at(in, i, Coin.Place.AFTER_SCALE))
        .filter(coin -> coin.value().power() >= 0 && !isFigure(in, coin.next()));
  }

  private static boolean isFigure(Lexemes in, int next) {
    boolean round = isZeros(in.word(next)) || behindThousand(in, next) > next;
    boolean number = in.isNumber(next) && !round;
    return number || in.is(next, "(") && in.isNumber(next + 1);
  }
}
