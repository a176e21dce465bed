package org.earningsrelease.internal.token;

import java.util.Collection;

/** Which separator a document or table prints before decimals. */
public enum DecimalMark {
  /** {@code 1,234.5}. */
  POINT,
  /** {@code 1.234,5} or {@code 1 234,5}. */
  COMMA,
  /** Not known: the shape of each number decides. */
  UNKNOWN;

  /**
   * The mark that the numbers of one table agree on, shown by those whose shape leaves no choice.
   */
  public static DecimalMark of(Collection<String> cells) {
    int points = 0;
    int commas = 0;
    for (String cell : cells) {
      DecimalMark shown = PrintedNumber.shownBy(cell);
      points += shown == POINT ? 1 : 0;
      commas += shown == COMMA ? 1 : 0;
    }
    if (points == commas) {
      return UNKNOWN;
    }
    return points > commas ? POINT : COMMA;
  }
}
