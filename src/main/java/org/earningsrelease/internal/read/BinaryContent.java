package org.earningsrelease.internal.read;

/** Tells binary content from text of an 8-bit encoding. */
final class BinaryContent {
  private static final int SAMPLE = 64 * 1024;

  /** Text holds hardly any control characters; compressed data holds one in ten. */
  private static final double LARGEST_SHARE = 0.01;

  private static final int FEW = 4;

  private BinaryContent() {}

  /** Whether bytes without a byte order mark hold a NUL or many control characters. */
  static boolean isIn(byte[] bytes) {
    int size = Math.min(bytes.length, SAMPLE);
    int controls = 0;
    for (int i = 0; i < size; i++) {
      if (bytes[i] == 0) {
        return true;
      }
      controls += isControl(bytes[i]) ? 1 : 0;
    }
    return controls > FEW && controls > size * LARGEST_SHARE;
  }

  private static boolean isControl(byte b) {
    return b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1A
        || b == 0x7F;
  }
}
