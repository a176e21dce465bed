package org.earningsrelease.internal.read.pdf;

/** Reads strings (ISO 32000-1, 7.3.4) into the operands' bytes. */
final class Strings {
  private final Operands out;

  Strings(Operands out) {
    this.out = out;
  }

  /**
   * A string in parentheses.
   *
   * @param from behind the opening one
   * @return behind the closing one
   */
  int literal(byte[] in, int from, int end) throws NotUnderstood {
    int open = 1;
    int at = plain(in, from, end);
    while (at < end) {
      byte c = in[at++];
      switch (c) {
        case ')' -> {
          open--;
          if (open == 0 || endsHere(in, at, end)) {
            return at;
          }
          out.put(c);
        }
        case '(' -> {
          open++;
          out.put(c);
        }
        case '\\' -> {
          if (at < end && in[at] == ')' && endsHere(in, at + 1, end)) {
            throw new NotUnderstood("a string that ends in a backslash");
          }
          at = escaped(in, at, end);
        }
        default -> out.put(c);
      }
      at = plain(in, at, end);
    }
    throw new NotUnderstood("a string without an end");
  }

  /** Takes the bytes that stand for themselves; behind them. */
  private int plain(byte[] in, int from, int end) {
    int at = from;
    while (at < end && in[at] != ')' && in[at] != '(' && in[at] != '\\') {
      at++;
    }
    out.put(in, from, at);
    return at;
  }

  /** An object on the next line: some producers forget to balance or to escape a parenthesis. */
  private static boolean endsHere(byte[] in, int at, int end) {
    if (at + 2 >= end || !Bytes.isLineEnd(in[at])) {
      return false;
    }
    return beginsObject(in[at + 1])
        || in[at] == '\r' && in[at + 1] == '\n' && beginsObject(in[at + 2]);
  }

  private static boolean beginsObject(byte c) {
    return c == '/' || c == '>';
  }

  private int escaped(byte[] in, int from, int end) throws NotUnderstood {
    if (from >= end) {
      throw new NotUnderstood("a string without an end");
    }
    byte c = in[from];
    if (c >= '0' && c <= '7') {
      return octal(in, from, end);
    }
    if (Bytes.isLineEnd(c)) {
      int at = from + 1;
      while (at < end && Bytes.isLineEnd(in[at])) {
        at++;
      }
      return at;
    }
    switch (c) {
      case 'n' -> out.put('\n');
      case 'r' -> out.put('\r');
      case 't' -> out.put('\t');
      case 'b' -> out.put('\b');
      case 'f' -> out.put('\f');
      default -> out.put(c);
    }
    return from + 1;
  }

  private int octal(byte[] in, int from, int end) {
    int value = 0;
    int at = from;
    while (at < end && at < from + 3 && in[at] >= '0' && in[at] <= '7') {
      value = 8 * value + in[at] - '0';
      at++;
    }
    out.put(value);
    return at;
  }

  /**
   * A string in hexadecimal digits.
   *
   * @param from behind the opening bracket
   * @return behind the closing one
   */
  int hexadecimal(byte[] in, int from, int end) throws NotUnderstood {
    int high = -1;
    for (int at = from; at < end; at++) {
      byte c = in[at];
      int digit = Bytes.hex(c);
      if (digit >= 0 && high < 0) {
        high = digit;
      } else if (digit >= 0) {
        out.put(high << 4 | digit);
        high = -1;
      } else if (c == '>') {
        if (high >= 0) {
          out.put(high << 4);
        }
        return at + 1;
      } else if (c == 0 || !Bytes.isSpace(c)) {
        throw new NotUnderstood("an odd character in a hexadecimal string");
      }
    }
    throw new NotUnderstood("a string without an end");
  }
}
