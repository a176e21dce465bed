package org.earningsrelease.internal.read;

import java.nio.charset.Charset;
import java.text.Normalizer;

/**
 * How a single character is written in the text of words, so that a figure or a word looks the same
 * whoever typed it.
 *
 * <ul>
 *   <li>Every Unicode space is a space; format, control and variation characters vanish.
 *   <li>Curly, low and reversed quotes and primes are {@code '} and {@code "}.
 *   <li>Hyphens, the minus sign, the figure dash and the en dash are {@code -}; the em dash and the
 *       horizontal bar are {@code —}. So {@code –5} and {@code −5} read as numbers, {@code 10–12}
 *       as a range, and a cell of nothing but {@code -} or {@code —} is still a dash.
 *   <li>Ligatures, full-width and other compatibility forms are their plain letters (NFKC), but for
 *       fractions, signs such as {@code ™} and accents that stand alone.
 *   <li>Control characters from 80 to 9F are what Windows-1252 means by those bytes.
 * </ul>
 */
final class Folding {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final String[] ASCII = new String[128];

  static {
    for (int c = 0; c < ASCII.length; c++) {
      ASCII[c] = c == ' ' || c > ' ' && c < 127 ? Character.toString(c) : "";
    }
    ASCII['\t'] = "\t";
  }

  private Folding() {}

  /** The plain form; empty for a character that is not printed, a tab for a tab. */
  static String fold(int codePoint) {
    if (codePoint < ASCII.length) {
      return ASCII[codePoint];
    }
    if (codePoint < 0xA0) {
      return windows(codePoint);
    }
    return switch (codePoint) {
      case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x00B4 -> "'";
      case 0x201C, 0x201D, 0x201E, 0x201F, 0x2033 -> "\"";
      case 0x2010, 0x2011, 0x2012, 0x2013, 0x2212, 0xFE58, 0xFE63 -> "-";
      case 0x2014, 0x2015, 0x2E3A, 0x2E3B -> "—";
      // The private codes under which word processors write the bullets of a symbol font.
      case 0xF0B7, 0xF0A7, 0xF06C, 0xF06E, 0xF0D8, 0xF0FC, 0xF076, 0xF071 -> "•";
      case 0xF02D -> "-";
      case 0xF001 -> "fi";
      case 0xF002 -> "fl";
      default -> byKind(codePoint);
    };
  }

  /**
   * Whether the character is a superscript or subscript of its own, such as a footnote's {@code ²}.
   */
  static boolean raised(int codePoint) {
    return codePoint == 0xB2
        || codePoint == 0xB3
        || codePoint == 0xB9
        || codePoint >= 0x2070 && codePoint <= 0x209C
        || codePoint >= 0x1D43 && codePoint <= 0x1D6A
        || codePoint >= 0x02B0 && codePoint <= 0x02B8;
  }

  /** Whether it is drawn over the character before it. */
  static boolean combines(int codePoint) {
    return Character.getType(codePoint) == Character.NON_SPACING_MARK && !selects(codePoint);
  }

  private static boolean selects(int codePoint) {
    return codePoint >= 0xFE00 && codePoint <= 0xFE0F || codePoint == 0x034F;
  }

  private static String windows(int codePoint) {
    String meant = new String(new byte[] {(byte) codePoint}, WINDOWS_1252);
    int character = meant.charAt(0);
    return character < 0xA0 || character == 0xFFFD ? "" : fold(character);
  }

  private static String byKind(int codePoint) {
    if (selects(codePoint)) {
      return "";
    }
    if (codePoint >= 0xF700 && codePoint <= 0xF7FF) {
      return expert(codePoint);
    }
    return switch (Character.getType(codePoint)) {
      case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          " ";
      case Character.FORMAT, Character.CONTROL, Character.SURROGATE -> "";
      default -> compatible(Character.toString(codePoint));
    };
  }

  /**
   * Adobe's private codes for small capitals and for figures with ascenders repeat ASCII behind
   * F700.
   */
  private static String expert(int codePoint) {
    int plain = codePoint - 0xF700;
    return plain > ' ' && plain < 127
        ? fold(Character.toUpperCase(plain))
        : Character.toString(codePoint);
  }

  private static String compatible(String character) {
    if (keepsItsForm(character.charAt(0))) {
      return character;
    }
    String plain = Normalizer.normalize(character, Normalizer.Form.NFKC);
    // {@code ¨} alone would become a space and a mark on it.
    return plain.indexOf(' ') >= 0 ? character : plain;
  }

  /**
   * Vulgar fractions, ordinals and letterlike signs: {@code 13½} is not 131/2, {@code ™} is no
   * word.
   */
  private static boolean keepsItsForm(char c) {
    return c >= 0xBC && c <= 0xBE
        || c >= 0x2150 && c <= 0x215F
        || c == 0xAA
        || c == 0xBA
        || c == 0x2120
        || c == 0x2122
        || c >= 0x2460 && c <= 0x24FF;
  }
}
