package org.earningsrelease.internal.token;

import java.util.Optional;

/** Reads the one figure of a cell: signs, brackets and currency before it, units behind it. */
final class CellFigure {
  private final Lexemes in;
  private final int end;
  private boolean negative;
  private Optional<Coin> coin = Optional.empty();
  private int at;

  private CellFigure(Lexemes in, int end) {
    this.in = in;
    this.end = end;
  }

  /**
   * The figure of the lexemes before {@code end}; empty if they are anything more or less.
   *
   * @param mark how the table prints decimals
   */
  static Optional<Figure> read(Lexemes in, int end, DecimalMark mark) {
    CellFigure cell = new CellFigure(in, end);
    cell.readHead();
    String digits = cell.readDigits(mark);
    return digits.isEmpty()
        ? Optional.empty()
        : PrintedNumber.read(digits, mark).flatMap(cell::finish);
  }

  private void readHead() {
    boolean read = true;
    while (at < end && read) {
      read = readSign() || readCoin();
    }
  }

  /** {@code (}, {@code -}, {@code △}, {@code ↓}: minus; {@code +} and {@code ↑} are plus. */
  private boolean readSign() {
    boolean minus =
        in.is(at, "(") || in.isDash(at) || Signs.isTriangle(in.sign(at)) || in.is(at, "\u2193");
    negative |= minus;
    if (minus || in.is(at, "+") || in.is(at, "\u2191")) {
      at++;
      return true;
    }
    return false;
  }

  private boolean readCoin() {
    Optional<Found<Coin>> found = Coin.at(in, at, Coin.Place.BEFORE);
    if (coin.isPresent() || found.isEmpty() || found.get().next() >= end) {
      return false;
    }
    coin = Optional.of(found.get().value());
    at = found.get().next();
    return true;
  }

  /** {@code 1, 465}, {@code 1 234,5}, {@code 1'234}: what blanks and separators tear apart. */
  private String readDigits(DecimalMark mark) {
    StringBuilder digits = new StringBuilder();
    while (at < end && (in.isNumber(at) || isSeparator(digits.length() > 0))) {
      boolean apart = in.isNumber(at) && in.isNumber(at - 1) && digits.length() > 0;
      if (apart && mark == DecimalMark.POINT) {
        return "";
      }
      digits.append(apart ? " " : "").append(in.isApostrophe(at) ? "'" : in.word(at));
      at++;
    }
    return digits.toString();
  }

  private boolean isSeparator(boolean inside) {
    boolean sign = in.is(at, ",") || in.is(at, ".") || inside && in.isApostrophe(at);
    return sign && at + 1 < end && in.isNumber(at + 1);
  }

  private Optional<Figure> finish(PrintedNumber number) {
    FigureTail tail = tail(FigureTail.at(in, at, coin));
    if (at != end) {
      return Optional.empty();
    }
    Figure figure =
        new Figure(
            in.start(0),
            in.end(end),
            number.value(),
            number.decimals(),
            tail.scale(),
            tail.coin(),
            tail.measure());
    return Optional.of(negative ? figure.negated() : figure);
  }

  /**
   * Units before and behind the closing bracket: {@code (84%)}, {@code (84)%}; {@code 1,234-} and
   * {@code 7%↓} have their sign behind.
   */
  private FigureTail tail(FigureTail inner) {
    at = inner.next();
    if (in.is(at, ")")) {
      negative = true;
      at++;
    }
    FigureTail outer =
        inner.isEmpty() && inner.coin().equals(coin) ? FigureTail.at(in, at, coin) : inner;
    at = Math.max(at, outer.next());
    if (at == end - 1 && (in.isDash(at) || Signs.isArrow(in.sign(at)))) {
      negative |= in.isDash(at) || Signs.isDown(in.sign(at));
      at++;
    }
    return outer;
  }
}
