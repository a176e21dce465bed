package org.earningsrelease.internal.extract.statement;

import java.util.Currency;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the lines around a table say about the size of its figures.
 *
 * @param money power of ten of money
 * @param shares power of ten of share counts, where the lines tell it apart
 * @param currency of money
 */
record TableScale(OptionalInt money, OptionalInt shares, Optional<Currency> currency) {
  static final TableScale UNKNOWN =
      new TableScale(OptionalInt.empty(), OptionalInt.empty(), Optional.empty());

  /** This, and where it says nothing, the other. */
  TableScale or(TableScale other) {
    return new TableScale(
        money.isPresent() ? money : other.money,
        money.isPresent() || shares.isPresent() ? shares : other.shares,
        currency.isPresent() ? currency : other.currency);
  }
}
