package org.earningsrelease.internal.token;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/** What a table's cell prints. */
public sealed interface CellValue {

  /** One figure. */
  sealed interface Numeric extends CellValue {
    /** With its sign. */
    BigDecimal value();

    /** XBRL's decimals of {@link #value()}. */
    int decimals();
  }

  /**
   * {@code 1,234}, {@code $ (0.66)}, {@code ( 2,046 )}, {@code (2,291}, {@code △1,234}, {@code
   * 1,234-}, {@code 53¢}.
   *
   * @param value as printed; in full units where the cell itself prints a scale
   * @param decimals digits printed behind the decimal mark, less the printed scale
   * @param money whether a currency is printed
   * @param currency the printed one; {@code $} alone is left open
   * @param scaled whether the cell prints its scale ({@code 1.2 bn}, {@code 53¢}), so that the
   *     table's does not apply
   */
  record Amount(
      BigDecimal value, int decimals, boolean money, Optional<Currency> currency, boolean scaled)
      implements Numeric {}

  /** {@code 8.1%}, {@code (84)%}, as a fraction: 0.081 with 3 decimals. */
  record Percent(BigDecimal value, int decimals) implements Numeric {}

  /** {@code 0.5 pp}, {@code 150 bps}, as a fraction. */
  record Points(BigDecimal value, int decimals, boolean basisPoints) implements Numeric {}

  /** {@code 2.5x}. */
  record Multiple(BigDecimal value, int decimals) implements Numeric {}

  /** A dash: {@code -}, {@code $ —}. */
  record Nil() implements CellValue {}

  /** {@code n/m}, {@code NM}, {@code N/A}, {@code *}. */
  record NotMeaningful() implements CellValue {}

  /** Anything else, ranges and dates among it: what {@link Lexer} is for. */
  record Words(String text) implements CellValue {}

  /** No character but blanks. */
  record Blank() implements CellValue {}
}
