package org.earningsrelease.internal.read.pdf;

/** Reads the numbers among instructions. */
final class Numbers {
  private final Decimal decimal = new Decimal();
  private int at;
  private float value;
  private boolean lost;

  /** The number read last. */
  float value() {
    return value;
  }

  /** Whether what was read last is only a sign, which PDFBox takes for nothing. */
  boolean isNothing() {
    return lost;
  }

  /**
   * Reads a number before an operator: {@code --5} is {@code -5}; a minus within a number is passed
   * over.
   *
   * @return behind it
   */
  int loose(byte[] in, int from, int end) throws NotUnderstood {
    lost = false;
    if (isUsual(in, from, end)) {
      return at;
    }
    at = from;
    decimal.start();
    if (in[at] == '-') {
      decimal.negate();
      at += at + 1 < end && in[at + 1] == '-' ? 2 : 1;
    } else if (in[at] == '+') {
      at++;
    }
    digits(in, end, true);
    boolean alone = at == from + 1;
    if (decimal.isEmpty() && !alone) {
      throw new NotUnderstood("an odd number " + Decimal.text(in, from, at));
    }
    lost = decimal.isEmpty() && in[from] == '+';
    value = decimal.isEmpty() ? 0 : decimal.value();
    return at;
  }

  /**
   * Reads a number within an array, where a sign stands only in front.
   *
   * @return behind it
   */
  int strict(byte[] in, int from, int end) throws NotUnderstood {
    if (isUsual(in, from, end)) {
      return at;
    }
    at = from;
    decimal.start();
    if (in[at] == '-') {
      decimal.negate();
      at++;
    } else if (in[at] == '+') {
      at++;
    }
    digits(in, end, false);
    if (decimal.isEmpty() || goesOn(in, at, end)) {
      throw new NotUnderstood("an odd number in an array");
    }
    value = decimal.value();
    return at;
  }

  /** {@code -12.5}: whether it is a usual number, which is read then. */
  private boolean isUsual(byte[] in, int from, int end) {
    int i = from;
    boolean negative = in[i] == '-';
    i += negative ? 1 : 0;
    int start = i;
    long digits = 0;
    while (i < end && Bytes.isDigit(in[i])) {
      digits = 10 * digits + in[i++] - '0';
    }
    int length = i - start;
    int decimals = 0;
    if (i < end && in[i] == '.') {
      int point = i++;
      while (i < end && Bytes.isDigit(in[i])) {
        digits = 10 * digits + in[i++] - '0';
      }
      decimals = i - point - 1;
      length += decimals;
    }
    if (length == 0 || length > Decimal.MOST_DIGITS || goesOn(in, i, end)) {
      return false;
    }
    at = i;
    float size = Decimal.of(digits, decimals);
    value = negative ? 0 - size : size;
    return true;
  }

  private static boolean goesOn(byte[] in, int at, int end) {
    return at < end && (Bytes.kind(in[at]) == Bytes.NUMBER || (in[at] | 0x20) == 'e');
  }

  private void digits(byte[] in, int end, boolean signs) throws NotUnderstood {
    for (; at < end; at++) {
      byte c = in[at];
      if (Bytes.isDigit(c)) {
        decimal.digit(c - '0');
      } else if (c == '.' && !decimal.hasPoint()) {
        decimal.point();
      } else if (c != '-' || !signs) {
        return;
      }
    }
  }
}
