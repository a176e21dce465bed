package org.earningsrelease.internal.read;

/** Columns that a character takes where all characters are set in the same width. */
final class CharacterWidth {
  private CharacterWidth() {}

  /** 2 for the wide characters of East Asian scripts (Unicode Standard Annex 11), else 1. */
  static int of(int codePoint) {
    return codePoint >= 0x1100 && isWide(codePoint) ? 2 : 1;
  }

  private static boolean isWide(int c) {
    return c <= 0x115F
        || c >= 0x2E80 && c <= 0x303E
        || c >= 0x3041 && c <= 0xA4CF
        || c >= 0xAC00 && c <= 0xD7A3
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0xFE30 && c <= 0xFE6F
        || c >= 0xFF00 && c <= 0xFF60
        || c >= 0xFFE0 && c <= 0xFFE6
        || c >= 0x20000 && c <= 0x3FFFD
        || c == 0x3000;
  }
}
