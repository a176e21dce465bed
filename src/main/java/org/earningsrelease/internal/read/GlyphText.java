package org.earningsrelease.internal.read;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The characters that a glyph stands for. */
final class GlyphText {
  private GlyphText() {}

  /**
   * Folded as in a text document; empty for what is not printed.
   *
   * @param unicode what the font says; null where it does not tell
   */
  static String of(@Nullable String unicode, String fontName) {
    if (unicode == null || unicode.isEmpty() || meansNothing(unicode)) {
      return Glyph.UNKNOWN;
    }
    String name = fontName.toLowerCase(Locale.ROOT);
    if (isAscii(unicode)) {
      // Fonts of pictures hide behind letters: {@code §} and {@code n} are bullets of Wingdings,
      // {@code `} is the sign of a rupee font.
      if (name.contains("wingdings") || name.contains("webdings")) {
        return unicode.isBlank() ? " " : "•";
      }
      if (name.contains("rupee")) {
        return unicode.isBlank() ? " " : "₹";
      }
    }
    StringBuilder folded = new StringBuilder(unicode.length());
    unicode.codePoints().forEach(c -> folded.append(plain(c)));
    String text = folded.toString();
    return !text.isEmpty() && text.isBlank() ? " " : text;
  }

  /** A soft hyphen that is drawn is a hyphen. */
  private static String plain(int codePoint) {
    return codePoint == 0xAD ? "-" : Folding.fold(codePoint);
  }

  private static boolean isAscii(String unicode) {
    return unicode.length() == 1 && unicode.charAt(0) < 0x100;
  }

  /** Some producers map what they cannot name to a control or to the replacement character. */
  private static boolean meansNothing(String unicode) {
    char c = unicode.charAt(0);
    return (c < ' ' && c != '\t' && c != '\n' && c != '\r')
        || c == 0x7F
        || c == 0xFFFD
        || c == 0xFFFF;
  }

  /** Whether it stands for a superscript or subscript of its own, such as {@code ²}. */
  static boolean isRaised(@Nullable String unicode) {
    return unicode != null && !unicode.isEmpty() && Folding.raised(unicode.codePointAt(0));
  }
}
