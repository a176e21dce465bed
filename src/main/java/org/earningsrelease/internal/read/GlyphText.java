package org.earningsrelease.internal.read;

import org.apache.pdfbox.pdmodel.font.PDFont;

/** The characters that a glyph stands for. */
final class GlyphText {
  private GlyphText() {}

  /** Folded as in a text document; empty for what is not printed. */
  static String of(PDFont font, int code) {
    String unicode = font.toUnicode(code);
    if (unicode == null || unicode.isEmpty() || meansNothing(unicode)) {
      return Glyph.UNKNOWN;
    }
    if (unicode.length() == 1) {
      return blankAsSpace(Folding.fold(unicode.charAt(0)));
    }
    StringBuilder folded = new StringBuilder(unicode.length());
    unicode.codePoints().forEach(c -> folded.append(Folding.fold(c)));
    return blankAsSpace(folded.toString());
  }

  /** Some producers map what they cannot name to a control or to the replacement character. */
  private static boolean meansNothing(String unicode) {
    char c = unicode.charAt(0);
    return c < ' ' && c != '\t' && c != '\n' && c != '\r'
        || c == 0x7F
        || c == 0xFFFD
        || c == 0xFFFF;
  }

  private static String blankAsSpace(String text) {
    return !text.isEmpty() && text.isBlank() ? " " : text;
  }
}
