package org.earningsrelease.internal.wording;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/** How many columns of a terminal a text takes. */
public final class TextWidth {
  private TextWidth() {}

  public static int of(String text) {
    return text.codePoints().map(TextWidth::of).sum();
  }

  /** A text of at most that width, with an ellipsis where something was cut off. */
  public static String cut(String text, int width) {
    if (of(text) <= width) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    int taken = 1;
    for (int c : text.codePoints().toArray()) {
      taken += of(c);
      if (taken > width) {
        break;
      }
      kept.appendCodePoint(c);
    }
    return kept.toString().stripTrailing() + "\u2026";
  }

  /** The words of a text in lines of at most that width; a longer word has a line of its own. */
  public static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : StringUtils.split(text, ' ')) {
      if (!line.isEmpty() && of(line.toString()) + 1 + of(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** One line of printable characters: a document must not steer the terminal. */
  public static String printable(String text) {
    StringBuilder printable = new StringBuilder();
    text.codePoints().map(c -> isControl(c) ? ' ' : c).forEach(printable::appendCodePoint);
    return printable.toString();
  }

  private static boolean isControl(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.SURROGATE;
  }

  private static int of(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    return isWide(c) ? 2 : 1;
  }

  /** East Asian letters and the full-width forms of Latin ones, as in {@code \uFFE5}. */
  private static boolean isWide(int c) {
    if (c < 0x1100) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || script == UnicodeScript.HANGUL
        || (c >= 0x3000 && c <= 0x303E)
        || (c >= 0xFF01 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6)
        || (c >= 0x1F300 && c <= 0x1FAFF);
  }
}
