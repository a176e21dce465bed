package org.earningsrelease.internal.token;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/**
 * A stretch of text with one meaning; {@code start} and {@code end} are offsets in the lexed text.
 */
public sealed interface Token {
  int start();

  /** Offset behind the last character. */
  int end();

  /** A word, not a figure and not part of a period: {@code revenues}, {@code Q&A}. */
  record Word(int start, int end, String text) implements Token {}

  /** A sign that stands alone: comma, semicolon, full stop, quote, bracket, dash between words. */
  record Mark(int start, int end, char sign) implements Token {}

  /** One figure. */
  sealed interface Numeric extends Token {
    /**
     * In full units with its sign; percentages, points as fractions: 20.6 % is 0.206, 150 basis
     * points 0.015.
     */
    BigDecimal value();

    /** XBRL's decimals: 1.2 billion has -8, 20.6 % has 3. */
    int decimals();
  }

  /**
   * {@code 11,617}, {@code (1,206)}, {@code 14 million}.
   *
   * @param scaled whether a scale word was printed with it
   */
  record Plain(int start, int end, BigDecimal value, int decimals, boolean scaled)
      implements Numeric {}

  /**
   * {@code JPY 11,617 million}, {@code $(0.16)}, {@code 53 cents}.
   *
   * @param currency as printed; {@code $} alone is left open
   * @param scaled whether a scale word was printed with it
   */
  record Money(
      int start,
      int end,
      BigDecimal value,
      int decimals,
      Optional<Currency> currency,
      boolean scaled)
      implements Numeric {}

  /** {@code 20.6%}, {@code (84)%}, {@code 8.1 percent}. */
  record Percent(int start, int end, BigDecimal value, int decimals) implements Numeric {}

  /** {@code 1.2 percentage points}, {@code 150 basis points}, as fractions. */
  record Points(int start, int end, BigDecimal value, int decimals, boolean basisPoints)
      implements Numeric {}

  /** {@code 2.5x}, {@code 3 times}. */
  record Multiple(int start, int end, BigDecimal value, int decimals) implements Numeric {}

  /** Two figures and all between; {@code from} and {@code to} as printed. */
  record Range(int start, int end, Numeric from, Numeric to) implements Token {}

  /** {@code 37.5%, plus or minus 100 basis points}. */
  record PlusMinus(int start, int end, Numeric centre, Numeric spread) implements Token {}

  /** A figure with words of bound or approximation: {@code approximately $1.0 million}. */
  record Bounded(int start, int end, Bound bound, Numeric figure) implements Token {}

  /** Kinds of bound. */
  enum Bound {
    ABOUT,
    AT_LEAST,
    AT_MOST
  }

  /** A dash that stands for zero. */
  record Nil(int start, int end) implements Token {}

  /** {@code n/m}, {@code NM}, {@code *}. */
  record NotMeaningful(int start, int end) implements Token {}

  /** {@code three months ended March 31, 2023}, {@code 4Q03}, {@code the previous quarter}. */
  record Time(int start, int end, PeriodPhrase phrase) implements Token {}

  /** {@code (1)}, {@code †} behind a word or figure. */
  record FootnoteMark(int start, int end, String text) implements Token {}

  /** {@code (Nasdaq: SMPL)}. */
  record Listing(int start, int end, String exchange, String symbol) implements Token {}
}
