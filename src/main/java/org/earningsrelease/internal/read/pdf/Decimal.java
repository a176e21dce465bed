package org.earningsrelease.internal.read.pdf;

import java.nio.charset.StandardCharsets;

/** A number's digits to the nearest float, as {@link Float#parseFloat} tells it. */
final class Decimal {
  static final int MOST_DIGITS = 18;

  /**
   * Whole numbers below this, and these powers of ten, are exact as a float: so is one division.
   */
  private static final long EXACT_FLOAT = 1L << 24;

  private static final float[] FLOAT_POWERS = {
    1f, 1e1f, 1e2f, 1e3f, 1e4f, 1e5f, 1e6f, 1e7f, 1e8f, 1e9f, 1e10f
  };

  private static final long EXACT_DOUBLE = 1L << 53;
  private static final double[] DOUBLE_POWERS = {
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    1e18
  };

  /** The bits of a double that a float has not; half of their range is the middle of two floats. */
  private static final long LOST_BITS = (1L << 29) - 1;

  private static final long MIDDLE = 1L << 28;

  private boolean negative;
  private boolean fraction;
  private long digits;
  private int count;
  private int decimals;

  /**
   * A number.
   *
   * @param digits all of them, no more than 18
   * @param decimals how many stand behind the point
   */
  static float of(long digits, int decimals) {
    if (decimals == 0) {
      return (float) digits;
    }
    if (digits < EXACT_FLOAT && decimals < FLOAT_POWERS.length) {
      return (float) digits / FLOAT_POWERS[decimals];
    }
    double near = (double) digits / DOUBLE_POWERS[decimals];
    long lost = Double.doubleToRawLongBits(near) & LOST_BITS;
    if (digits < EXACT_DOUBLE && Math.abs(lost - MIDDLE) > 1) {
      return (float) near;
    }
    return Float.parseFloat(digits + "e-" + decimals);
  }

  /** Forgets the number before. */
  void start() {
    negative = false;
    fraction = false;
    digits = 0;
    count = 0;
    decimals = 0;
  }

  void negate() {
    negative = true;
  }

  void point() {
    fraction = true;
  }

  /** Whether a decimal point was read. */
  boolean hasPoint() {
    return fraction;
  }

  void digit(int value) throws NotUnderstood {
    if (++count > MOST_DIGITS) {
      throw new NotUnderstood("a number of more than " + MOST_DIGITS + " digits");
    }
    digits = 10 * digits + value;
    decimals += fraction ? 1 : 0;
  }

  boolean isEmpty() {
    return count == 0;
  }

  float value() {
    float size = of(digits, decimals);
    return negative ? 0 - size : size;
  }

  /** For messages. */
  static String text(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }
}
