package org.earningsrelease.internal.token;

import java.util.Currency;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a line at a table says of the size of its figures: {@code (in millions, except per share
 * data)}.
 *
 * @param money power of ten of money: 6 for millions, 7 for crore
 * @param shares power of ten of share counts, where the line tells it
 * @param currency empty where none is printed, or only {@code $}
 * @param exceptions what the scale does not apply to
 */
public record ScalePhrase(
    OptionalInt money, OptionalInt shares, Optional<Currency> currency, Set<Excepted> exceptions) {

  /** What a scale may leave out. */
  public enum Excepted {
    /** {@code per share data}, {@code EPS}. */
    PER_SHARE,
    /** {@code share data}, {@code number of shares}. */
    SHARES,
    /** {@code percentages}, {@code ratios}. */
    RATIOS
  }

  public ScalePhrase {
    exceptions = Set.copyOf(exceptions);
  }

  /** The power of ten with which a text about things begins: {@code thousand barrels per day}. */
  public static OptionalInt ofThings(String text) {
    Lexemes in = Scanner.scan(text);
    int at = in.is(0, "in") ? 1 : 0;
    return Scale.at(in, at)
        .filter(scale -> scale.value().use() == Scale.Use.ANY)
        .map(scale -> OptionalInt.of(scale.value().power()))
        .orElse(OptionalInt.empty());
  }

  /** What a line says; empty if it says nothing of scale or currency. */
  public static Optional<ScalePhrase> read(String line) {
    return ScaleReader.read(Scanner.scan(line));
  }
}
