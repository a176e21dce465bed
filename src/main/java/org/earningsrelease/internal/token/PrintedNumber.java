package org.earningsrelease.internal.token;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/**
 * Digits with separators, without sign.
 *
 * @param decimals how many digits stand behind the decimal mark
 */
record PrintedNumber(BigDecimal value, int decimals) {

  /** A number whose shape decides what its separators mean: {@code 1,234} is in the thousands. */
  static Optional<PrintedNumber> read(String digits) {
    return read(digits, DecimalMark.UNKNOWN);
  }

  /**
   * Reads {@code 1,234.5}, {@code 1.234,5}, {@code 1 234,5}, {@code 1'234.5}, {@code 12,34,567}.
   *
   * @param digits begins with a digit or a decimal point
   */
  static Optional<PrintedNumber> read(String digits, DecimalMark hint) {
    if (isDigits(digits)) {
      return Optional.of(new PrintedNumber(new BigDecimal(digits), 0));
    }
    DecimalMark mark = markOf(digits, hint);
    char decimalSign = mark == DecimalMark.COMMA ? ',' : '.';
    int split = mark == DecimalMark.UNKNOWN ? -1 : digits.lastIndexOf(decimalSign);
    String whole = split < 0 ? digits : digits.substring(0, split);
    String fraction = split < 0 ? "" : digits.substring(split + 1);
    if (!isGrouped(whole) || !isDigits(fraction) || split >= 0 && fraction.isEmpty()) {
      return Optional.empty();
    }
    String plain = withoutSeparators(whole) + (fraction.isEmpty() ? "" : "." + fraction);
    return Optional.of(new PrintedNumber(new BigDecimal(plain), fraction.length()));
  }

  /** The mark that a number's shape proves. */
  static DecimalMark shownBy(String cell) {
    int points = count(cell, '.');
    int commas = count(cell, ',');
    if (points > 0 && commas > 0) {
      return cell.lastIndexOf('.') > cell.lastIndexOf(',') ? DecimalMark.POINT : DecimalMark.COMMA;
    }
    if (points + commas == 0) {
      return DecimalMark.UNKNOWN;
    }
    char sign = points > 0 ? '.' : ',';
    boolean decimal = points + commas == 1 && digitsBehind(cell, cell.indexOf(sign)) != 3;
    boolean thousands = points + commas > 1;
    if (sign == '.') {
      return decimal ? DecimalMark.POINT : thousands ? DecimalMark.COMMA : DecimalMark.UNKNOWN;
    }
    return decimal ? DecimalMark.COMMA : thousands ? DecimalMark.POINT : DecimalMark.UNKNOWN;
  }

  /** The decimal mark of this number; unknown where it prints none. */
  private static DecimalMark markOf(String digits, DecimalMark hint) {
    int points = count(digits, '.');
    int commas = count(digits, ',');
    if (points > 0 && commas > 0) {
      return digits.lastIndexOf('.') > digits.lastIndexOf(',')
          ? DecimalMark.POINT
          : DecimalMark.COMMA;
    }
    if (points == 1) {
      return hint == DecimalMark.COMMA && isThousands(digits, '.')
          ? DecimalMark.UNKNOWN
          : DecimalMark.POINT;
    }
    if (commas == 1) {
      return commaMark(digits, hint);
    }
    return DecimalMark.UNKNOWN;
  }

  /** {@code 3,5} has decimals, {@code 3,500} has thousands unless the table is known better. */
  private static DecimalMark commaMark(String digits, DecimalMark hint) {
    boolean decimal =
        switch (hint) {
          case POINT -> false;
          case COMMA -> true;
          case UNKNOWN -> !isThousands(digits, ',');
        };
    return decimal && digitsBehind(digits, digits.indexOf(',')) <= 3
        ? DecimalMark.COMMA
        : DecimalMark.UNKNOWN;
  }

  /** {@code 1,234}: one to three digits, not 0, and three behind. */
  private static boolean isThousands(String digits, char sign) {
    int at = digits.indexOf(sign);
    return at >= 1 && at <= 3 && !digits.startsWith("0") && digitsBehind(digits, at) == 3;
  }

  private static int digitsBehind(String text, int at) {
    int end = at + 1;
    while (end < text.length() && Signs.isDigit(text.charAt(end))) {
      end++;
    }
    return end - at - 1;
  }

  /** Signs before a digit: the stops of {@code n.m.} part nothing. */
  private static int count(String text, char sign) {
    int count = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      count += text.charAt(i) == sign && Signs.isDigit(text.charAt(i + 1)) ? 1 : 0;
    }
    return count;
  }

  private static boolean isDigits(String text) {
    return NumberReader.isWhole(text);
  }

  /** Whole digits with one kind of separator, three digits behind each, or two as in lakhs. */
  private static boolean isGrouped(String whole) {
    if (isDigits(whole)) {
      return true;
    }
    char separator = separatorOf(whole);
    String[] groups = StringUtils.splitPreserveAllTokens(whole, separator);
    int last = groups.length - 1;
    boolean indian = separator == ',' && last > 1 && groups[1].length() == 2;
    if (groups[0].isEmpty()
        || groups[0].length() > (indian ? 2 : 3)
        || groups[last].length() != 3) {
      return false;
    }
    for (int i = 1; i < last; i++) {
      if (groups[i].length() != (indian ? 2 : 3)) {
        return false;
      }
    }
    return isDigits(String.join("", groups));
  }

  private static char separatorOf(String whole) {
    int i = 0;
    while (Signs.isDigit(whole.charAt(i))) {
      i++;
    }
    return whole.charAt(i);
  }

  private static String withoutSeparators(String whole) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < whole.length(); i++) {
      if (Signs.isDigit(whole.charAt(i))) {
        digits.append(whole.charAt(i));
      }
    }
    return digits.length() == 0 ? "0" : digits.toString();
  }
}
