package org.earningsrelease.internal.token;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earningsrelease.internal.lexicon.TableRows;
import org.earningsrelease.internal.lexicon.Wording;

/** Tells the lexemes with which a figure, time, listing or mark may begin from plain words. */
final class Openers {
  private static final Set<String> TIMES =
      firstWords(
          "time-openers",
          "months",
          "numbers",
          "ordinals",
          "parts",
          "relatives",
          "span-words",
          "year-words");
  private static final Set<String> FIGURES =
      firstWords(
          "figure-openers",
          "bounds",
          "currencies",
          "directions",
          "exchanges",
          "numbers",
          "not-meaningful");
  private static final Set<String> ALL = union(TIMES, FIGURES);

  /** Digits of a year: no number of a time is longer. */
  private static final int LONGEST_TIME = 4;

  private static final String PLAIN_SIGNS = ",;:!?)]}\"/\\|=_@";

  private Openers() {}

  private static Set<String> firstWords(String... tables) {
    return Stream.of(tables)
        .flatMap(table -> TableRows.load("token/" + table + ".txt").stream())
        .map(row -> Wording.words(row.columns().get(0)).get(0))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> union = new HashSet<>(one);
    union.addAll(other);
    return union;
  }

  /** Whether a time may begin here: a word, a number, or the apostrophe of {@code '24}. */
  static boolean ofTime(Lexemes in, int i) {
    if (in.isWord(i)) {
      return isAmong(TIMES, in.word(i));
    }
    return in.isNumber(i) ? isNumberOfTime(in.word(i)) : in.isApostrophe(i);
  }

  /** {@code 13}, {@code 2024}, {@code 31.12.2024}: no separators but the two of a date. */
  private static boolean isNumberOfTime(String number) {
    return NumberReader.isWhole(number)
        ? number.length() <= LONGEST_TIME
        : number.indexOf('.') != number.lastIndexOf('.');
  }

  /** Whether a figure, listing or mark may begin here. */
  static boolean ofFigure(Lexemes in, int i) {
    return in.isWord(i)
        ? isAmong(FIGURES, in.word(i))
        : in.isNumber(i) || PLAIN_SIGNS.indexOf(in.sign(i)) < 0;
  }

  /** A quick yes for most of a text: a word apart, with which nothing else may begin. */
  static boolean isPlainWord(Lexemes in, int i) {
    return in.isWord(i) && !in.isGlued(i + 1) && !in.isSign(i - 1) && !isAmong(ALL, in.word(i));
  }

  private static boolean isAmong(Set<String> openers, String word) {
    String plain = Wording.plainWord(word);
    if (plain != null) {
      return openers.contains(plain);
    }
    List<String> words = Wording.words(word);
    return words.isEmpty() || openers.contains(words.get(0));
  }
}
