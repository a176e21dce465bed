package org.earningsrelease.internal.layout;

import java.util.List;
import java.util.Set;

/** Finds which words of a line make one figure: signs, digits the producer split, units, marks. */
final class FigureWords {
  /** A closing sign or unit stands at most this many spaces behind its number. */
  private static final double CLOSE_BY = 4;

  /** Between the two figures of a range, beside a dash. */
  private static final Set<String> RANGES = Set.of("to", "+/-", "+/–", "±", "plus/minus");

  private final List<Word> words;
  private final FigureLook[] looks;
  private final boolean commas;

  FigureWords(List<Word> words) {
    this.words = words;
    this.looks = words.stream().map(w -> FigureLook.of(w.text())).toArray(FigureLook[]::new);
    this.commas = words.stream().anyMatch(w -> NumberScanner.hasThousands(w.text()));
  }

  /** Index behind the figure that begins at a word; the word's own index if none does. */
  int end(int from) {
    int at = isDirection(from) ? from + 1 : boundEnd(from);
    while (at < words.size() && isPrefix(at) && at - from < 3) {
      at++;
    }
    if (at == words.size()) {
      return from;
    }
    int spaced = isBroken(at) ? at + 2 : spacedEnd(at);
    if (spaced > at) {
      return tail(spaced);
    }
    if (looks[at] == FigureLook.NUMBER) {
      return rangeEnd(tail(at + 1));
    }
    boolean word = looks[at] == FigureLook.NIL || looks[at] == FigureLook.NOT_MEANINGFUL;
    return word ? tail(at + 1) : noteListEnd(from);
  }

  /** Whether a currency sign or parenthesis by itself opens a figure here. */
  boolean isPrefix(int at) {
    // {@code EPS, EUR     1.23}: a code stands right before its number, a sign may stand far off.
    boolean code =
        Character.isLetter(words.get(at).text().charAt(words.get(at).text().length() - 1));
    boolean close = !(code || isNamed(at)) || (at + 1 < words.size() && isNear(at + 1));
    return (looks[at] == FigureLook.CURRENCY && close) || looks[at] == FigureLook.OPEN;
  }

  /** {@code Earnings per share in € 3.48}: the sign ends the label. */
  private boolean isNamed(int at) {
    return at > 0 && isNear(at) && Words.OPEN.has(words.get(at - 1).text().replace("(", ""));
  }

  /** Whether a currency sign, apart or not, opens the figure at a word. */
  boolean hasCurrency(int at) {
    return looks[at] == FigureLook.CURRENCY;
  }

  /**
   * {@code +1 469 996 3516}: index behind groups of digits after a plus sign, else the word's own.
   */
  int phoneEnd(int from) {
    String first = words.get(from).text();
    if (!first.startsWith("+") || first.length() > 4 || !isDigits(first.substring(1))) {
      return from;
    }
    int at = from + 1;
    while (at < words.size() && isDigits(words.get(at).text()) && isNear(at)) {
      at++;
    }
    return at - from >= 3 ? at : from;
  }

  /** {@code June 30} and {@code 30, 2004}: a day or year that belongs to the words before it. */
  boolean isDatePart(int at) {
    if (PeriodCode.isPart(words, at)) {
      return true;
    }
    if (at == 0 || !isNear(at)) {
      return false;
    }
    String before = words.get(at - 1).text();
    String text = words.get(at).text();
    boolean day = text.length() <= 2 && isDigits(text) && Look.isMonth(before);
    boolean year =
        FigureLook.isYear(text)
            && (Look.isMonth(before)
                || (before.endsWith(",") && Character.isDigit(before.charAt(0))));
    return day || year;
  }

  /** {@code down 32%}, {@code up $0.4}: one space between. */
  private boolean isDirection(int at) {
    return looks[at] == FigureLook.DIRECTION
        && at + 1 < words.size()
        && isNear(at + 1)
        && (looks[at + 1] == FigureLook.NUMBER || isPrefix(at + 1));
  }

  /**
   * {@code approximately $300 million}, {@code at least 15%}: index behind words that bound a
   * figure and begin a cell with it, else the word's own.
   */
  private int boundEnd(int from) {
    if (from == 0 || isNear(from)) {
      return from;
    }
    int at = from;
    while (at < words.size()
        && (at == from || isNear(at))
        && Words.BOUND.has(words.get(at).text())) {
      at++;
    }
    boolean figure = at > from && at < words.size() && isNear(at);
    return figure && (looks[at] == FigureLook.NUMBER || isPrefix(at)) ? at : from;
  }

  /** {@code 1, 465} and {@code 2 ,703}: a stray space beside a separator. */
  private boolean isBroken(int at) {
    if (at + 1 >= words.size() || !isNear(at + 1)) {
      return false;
    }
    String first = words.get(at).text();
    String second = words.get(at + 1).text();
    boolean before = first.endsWith(",") && first.length() <= 6;
    boolean behind = second.startsWith(",");
    String group = behind ? second.substring(1) : second;
    return before != behind && isGroup(group) && FigureLook.of(first + second) == FigureLook.NUMBER;
  }

  /**
   * {@code 1 234,5}, {@code 1 204 551}: index behind groups with a space between thousands, where
   * no comma does that; else the word's own.
   */
  private int spacedEnd(int at) {
    String first = words.get(at).text();
    String digits = first.substring(openings(first));
    if (commas || (at > 0 && isNear(at)) || !isDigits(digits) || digits.length() > 3) {
      return at;
    }
    int end = at + 1;
    while (end < words.size()
        && isNear(end)
        && isGroup(words.get(end).text())
        && (end == at + 1 || isDigits(words.get(end - 1).text()))) {
      end++;
    }
    return end == at + 1 ? at : end;
  }

  private static int openings(String text) {
    int at = 0;
    while (at < text.length()
        && ("([".indexOf(text.charAt(at)) >= 0
            || FigureLook.isDash(text.charAt(at))
            || FigureLook.isCurrencySign(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  /** Three digits, perhaps with decimals or closing signs, and no fourth. */
  private static boolean isGroup(String text) {
    return text.length() >= 3
        && isDigits(text.substring(0, 3))
        && (text.length() == 3 || !Character.isDigit(text.charAt(3)))
        && FigureLook.of(text) == FigureLook.NUMBER;
  }

  /** {@code 5, 7}: numbers of notes in a column of their own. */
  private int noteListEnd(int from) {
    int at = from;
    boolean more = from == 0 || !isNear(from);
    while (more && at < words.size()) {
      String text = words.get(at).text();
      more = text.endsWith(",");
      String number = more ? text.substring(0, text.length() - 1) : text;
      if (number.length() > 2 || !isDigits(number) || (at > from && !isNear(at))) {
        return from;
      }
      at++;
    }
    return more || at - from < 2 ? from : at;
  }

  /**
   * {@code $8.51 - $8.53 billion}, {@code 2% to 4%}, {@code $0.60 +/- $0.02}: two figures one space
   * around a sign.
   */
  private int rangeEnd(int end) {
    if (end + 1 >= words.size() || !isNear(end) || !isNear(end + 1)) {
      return end;
    }
    String sign = words.get(end).text();
    boolean dash = sign.length() == 1 && FigureLook.isDash(sign.charAt(0));
    if (!dash && !RANGES.contains(sign)) {
      return end;
    }
    int at = end + 1;
    while (at < words.size() && isPrefix(at)) {
      at++;
    }
    return at < words.size() && looks[at] == FigureLook.NUMBER ? tail(at + 1) : end;
  }

  /** Closing signs, units and marks behind a figure belong to it. */
  private int tail(int from) {
    int at = from;
    while (at < words.size() && belongs(at)) {
      at++;
    }
    return at;
  }

  private boolean belongs(int at) {
    double gap = Items.gap(words.get(at - 1), words.get(at));
    boolean sign = looks[at] == FigureLook.CLOSE || looks[at] == FigureLook.UNIT;
    return words.get(at).style().raised()
        || (sign && gap <= CLOSE_BY)
        || (Marks.isSigns(words.get(at).text()) && gap < Items.WIDE);
  }

  /** No wide gap before a word. */
  private boolean isNear(int at) {
    return Items.isNear(words.get(at - 1), words.get(at));
  }

  private static boolean isDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
