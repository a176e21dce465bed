package org.earningsrelease.internal.extract.concept;

import java.util.Locale;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/** The text of labels. */
public final class Labels {
  private Labels() {}

  /**
   * {@code (a) Revenue from operations}, {@code 3 Profit before tax (1-2)}, {@code IX. Profit}
   * without the number in front, as statements of results in India and Europe print it.
   */
  public static String withoutNumber(String label) {
    int space = label.indexOf(' ');
    boolean named = space > 0 && space + 1 < label.length();
    return named && isNumber(label.substring(0, space), label.charAt(space + 1))
        ? withoutNumber(label.substring(space + 1).strip())
        : label;
  }

  /** A bare number counts only in front of a capital: {@code 12 months} is a time. */
  private static boolean isNumber(String word, char next) {
    String inner = Strings.CS.removeStart(word, "(");
    String plain = inner.endsWith(")") || inner.endsWith(".") ? StringUtils.chop(inner) : inner;
    boolean bare = plain.equals(word);
    boolean digits = StringUtils.isNumeric(plain) && plain.length() <= 2;
    boolean letters =
        plain.length() == 1 && Character.isLetter(plain.charAt(0))
            || StringUtils.containsOnly(plain.toLowerCase(Locale.ROOT), "ivx");
    return !plain.isEmpty()
        && (bare ? digits && (Character.isUpperCase(next) || next == '(') : digits || letters);
  }

  /** {@code Other income, net (a)} and {@code Total equity (deficit)} without their brackets. */
  public static String withoutBrackets(String label) {
    StringBuilder text = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0) {
        text.append(c);
      }
    }
    return text.toString().strip();
  }
}
