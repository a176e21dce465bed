package org.earningsrelease.internal.read.pdf;

/** The classes of a content stream's characters (ISO 32000-1, 7.2.2). */
final class Bytes {
  static final byte SPACE = 1;
  static final byte NUMBER = 2;
  static final byte LETTER = 3;
  static final byte DELIMITER = 4;
  static final byte ODD = 0;

  private static final byte[] CLASSES = new byte[256];

  static {
    for (int c : new int[] {0, '\t', '\n', '\f', '\r', ' '}) {
      CLASSES[c] = SPACE;
    }
    for (int c = '0'; c <= '9'; c++) {
      CLASSES[c] = NUMBER;
    }
    for (int c : new int[] {'+', '-', '.'}) {
      CLASSES[c] = NUMBER;
    }
    for (int c = 'A'; c <= 'Z'; c++) {
      CLASSES[c] = LETTER;
      CLASSES[c + 32] = LETTER;
    }
    CLASSES['\''] = LETTER;
    CLASSES['"'] = LETTER;
    CLASSES['*'] = LETTER;
    for (int c : new int[] {'(', ')', '<', '>', '[', ']', '/', '%'}) {
      CLASSES[c] = DELIMITER;
    }
  }

  private Bytes() {}

  static byte kind(byte b) {
    return CLASSES[b & 0xFF];
  }

  static boolean isSpace(byte b) {
    return CLASSES[b & 0xFF] == SPACE;
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLineEnd(int c) {
    return c == '\n' || c == '\r';
  }

  /** The value of a hexadecimal digit; -1 for any other character. */
  static int hex(int c) {
    if (isDigit(c)) {
      return c - '0';
    }
    int small = c | 0x20;
    return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
  }

  /** Whether a name ends before it. */
  static boolean endsName(byte b) {
    byte kind = CLASSES[b & 0xFF];
    return kind == SPACE || kind == DELIMITER;
  }
}
