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

  /** The same token of a text that begins so many characters earlier. */
  Token movedBy(int characters);

  /** A word, not a figure and not part of a period: {@code revenues}, {@code Q&A}. */
  record Word(int start, int end, String text) implements Token {
    @Override
    public Word movedBy(int characters) {
      return new Word(start + characters, end + characters, text);
    }
  }

  /** A sign that stands alone: comma, semicolon, full stop, quote, bracket, dash between words. */
  record Mark(int start, int end, char sign) implements Token {
    @Override
    public Mark movedBy(int characters) {
      return new Mark(start + characters, end + characters, sign);
    }
  }

  /** One figure. */
  sealed interface Numeric extends Token {
    /**
     * In full units with its sign; percentages, points as fractions: 20.6 % is 0.206, 150 basis
     * points 0.015.
     */
    BigDecimal value();

    /** XBRL's decimals: 1.2 billion has -8, 20.6 % has 3. */
    int decimals();

    @Override
    Numeric movedBy(int characters);
  }

  /**
   * {@code 11,617}, {@code (1,206)}, {@code 14 million}.
   *
   * @param scaled whether a scale word was printed with it
   */
  record Plain(int start, int end, BigDecimal value, int decimals, boolean scaled)
      implements Numeric {
    @Override
    public Plain movedBy(int characters) {
      return new Plain(start + characters, end + characters, value, decimals, scaled);
    }
  }

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
      implements Numeric {
    @Override
    public Money movedBy(int characters) {
      return new Money(start + characters, end + characters, value, decimals, currency, scaled);
    }
  }

  /** {@code 20.6%}, {@code (84)%}, {@code 8.1 percent}. */
  record Percent(int start, int end, BigDecimal value, int decimals) implements Numeric {
    @Override
    public Percent movedBy(int characters) {
      return new Percent(start + characters, end + characters, value, decimals);
    }
  }

  /** {@code 1.2 percentage points}, {@code 150 basis points}, as fractions. */
  record Points(int start, int end, BigDecimal value, int decimals, boolean basisPoints)
      implements Numeric {
    @Override
    public Points movedBy(int characters) {
      return new Points(start + characters, end + characters, value, decimals, basisPoints);
    }
  }

  /** {@code 2.5x}, {@code 3 times}. */
  record Multiple(int start, int end, BigDecimal value, int decimals) implements Numeric {
    @Override
    public Multiple movedBy(int characters) {
      return new Multiple(start + characters, end + characters, value, decimals);
    }
  }

  /** Two figures and all between; {@code from} and {@code to} as printed. */
  record Range(int start, int end, Numeric from, Numeric to) implements Token {
    @Override
    public Range movedBy(int characters) {
      return new Range(
          start + characters, end + characters, from.movedBy(characters), to.movedBy(characters));
    }
  }

  /** {@code 37.5%, plus or minus 100 basis points}. */
  record PlusMinus(int start, int end, Numeric centre, Numeric spread) implements Token {
    @Override
    public PlusMinus movedBy(int characters) {
      return new PlusMinus(
          start + characters,
          end + characters,
          centre.movedBy(characters),
          spread.movedBy(characters));
    }
  }

  /** A figure with words of bound or approximation: {@code approximately $1.0 million}. */
  record Bounded(int start, int end, Bound bound, Numeric figure) implements Token {
    @Override
    public Bounded movedBy(int characters) {
      return new Bounded(start + characters, end + characters, bound, figure.movedBy(characters));
    }
  }

  /** Kinds of bound. */
  enum Bound {
    ABOUT,
    AT_LEAST,
    AT_MOST
  }

  /** A dash that stands for zero. */
  record Nil(int start, int end) implements Token {
    @Override
    public Nil movedBy(int characters) {
      return new Nil(start + characters, end + characters);
    }
  }

  /** {@code n/m}, {@code NM}, {@code *}. */
  record NotMeaningful(int start, int end) implements Token {
    @Override
    public NotMeaningful movedBy(int characters) {
      return new NotMeaningful(start + characters, end + characters);
    }
  }

  /** {@code three months ended March 31, 2023}, {@code 4Q03}, {@code the previous quarter}. */
  record Time(int start, int end, PeriodPhrase phrase) implements Token {
    @Override
    public Time movedBy(int characters) {
      return new Time(start + characters, end + characters, phrase);
    }
  }

  /** {@code (1)}, {@code †} behind a word or figure. */
  record FootnoteMark(int start, int end, String text) implements Token {
    @Override
    public FootnoteMark movedBy(int characters) {
      return new FootnoteMark(start + characters, end + characters, text);
    }
  }

  /** {@code (Nasdaq: SMPL)}. */
  record Listing(int start, int end, String exchange, String symbol) implements Token {
    @Override
    public Listing movedBy(int characters) {
      return new Listing(start + characters, end + characters, exchange, symbol);
    }
  }
}
