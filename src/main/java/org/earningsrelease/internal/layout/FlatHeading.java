package org.earningsrelease.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Parts the headings of a table whose words are all one space apart. */
final class FlatHeading {
  /** Words that count the months, weeks and quarters of a period at its beginning. */
  private static final Set<String> OPENERS =
      Set.of(
          "three",
          "six",
          "nine",
          "twelve",
          "quarter",
          "quarters",
          "year",
          "years",
          "as",
          "first",
          "second",
          "third",
          "fourth",
          "half",
          "full",
          "fiscal");

  private FlatHeading() {}

  /** The headings of one line; empty for a line that heads no columns. */
  static List<List<Word>> of(Line line, int columns) {
    List<Word> words = line.words();
    if (!FlatRow.isSingleSpaced(line) || !Look.hasTime(words) && !isCodes(words)) {
      return List.of();
    }
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (begins(words, i)) {
        starts.add(i);
      }
    }
    boolean divides = !starts.isEmpty() && starts.get(0) == 0 && columns % starts.size() == 0;
    return divides ? parts(words, starts) : List.of();
  }

  private static boolean isCodes(List<Word> words) {
    return PeriodCode.end(words, 0) > 0;
  }

  private static boolean begins(List<Word> words, int at) {
    String word = words.get(at).text();
    String before = at == 0 ? "" : words.get(at - 1).text();
    if (FigureLook.isYear(Look.strip(word))) {
      return at == 0 || FigureLook.isYear(Look.strip(before));
    }
    if (PeriodCode.end(words, at) > at || OPENERS.contains(word.toLowerCase(Locale.ROOT))) {
      return at == 0 || !OPENERS.contains(before.toLowerCase(Locale.ROOT));
    }
    // {@code June 30, December 31,}: a month that no ended or and precedes.
    return Look.isMonth(word)
        && (at == 0 || before.endsWith(",") || Character.isDigit(before.charAt(0)));
  }

  private static List<List<Word>> parts(List<Word> words, List<Integer> starts) {
    List<List<Word>> parts = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : words.size();
      parts.add(words.subList(starts.get(i), end));
    }
    return parts;
  }
}
