package org.earningsrelease.internal.token;

import java.util.Collection;
import java.util.stream.IntStream;

/** Which separator a document or table prints before decimals. */
public enum DecimalMark {
  /** {@code 1,234.5}. */
  POINT,
  /** {@code 1.234,5} or {@code 1 234,5}. */
  COMMA,
  /** Not known, or a point and no sign that parts thousands: the shape of each number decides. */
  UNKNOWN;

  /**
   * The mark that the numbers of one table agree on, shown by those whose shape leaves no choice.
   */
  public static DecimalMark of(Collection<String> cells) {
    int points = 0;
    int commas = 0;
    boolean groups = false;
    for (String cell : cells) {
      DecimalMark shown = PrintedNumber.shownBy(cell);
      points += shown == POINT ? 1 : 0;
      commas += shown == COMMA ? 1 : 0;
      groups |= isCommaInside(cell);
    }
    if (points == commas) {
      return UNKNOWN;
    }
    if (points > commas) {
      // {@code 18 462} beside {@code 3.88}, and no {@code 1,234}: blanks may part the thousands.
      return groups ? POINT : UNKNOWN;
    }
    return COMMA;
  }

  /** {@code 1,234}, not {@code March 31, 2024}. */
  private static boolean isCommaInside(String cell) {
    return IntStream.range(1, cell.length() - 1)
        .anyMatch(
            i ->
                cell.charAt(i) == ','
                    && Signs.isDigit(cell.charAt(i - 1))
                    && Signs.isDigit(cell.charAt(i + 1)));
  }
}
