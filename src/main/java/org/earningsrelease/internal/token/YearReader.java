package org.earningsrelease.internal.token;

import java.util.Optional;

/** Reads a calendar or fiscal year's number. */
final class YearReader {
  private YearReader() {}

  /** {@code 1980} to {@code 2079} without separators. */
  static boolean isYear(String digits) {
    return digits.length() == 4
        && NumberReader.isWhole(digits)
        && digits.compareTo("1980") >= 0
        && digits.compareTo("2080") < 0;
  }

  /** Two digits made four: {@code 03} is 2003, {@code 98} is 1998. */
  static int full(int twoDigits) {
    return twoDigits < 70 ? 2000 + twoDigits : 1900 + twoDigits;
  }

  /** {@code 2003}; {@code 2023/24} and {@code 2023-24} are named by the later year. */
  static Optional<Found<Integer>> fourDigits(Lexemes in, int i) {
    if (!in.isNumber(i) || !isYear(in.word(i)) || isCounted(in, i + 1)) {
      return Optional.empty();
    }
    int year = Integer.parseInt(in.word(i));
    return split(in, i, year).or(() -> Optional.of(new Found<>(year, i + 1)));
  }

  /** {@code 03}, {@code '03}, {@code 2003}, behind {@code FY} or {@code 4Q}. */
  static Optional<Found<Integer>> anyDigits(Lexemes in, int i) {
    int at = in.isApostrophe(i) && in.isGlued(i + 1) ? i + 1 : i;
    if (in.isNumber(at) && in.word(at).length() == 2 && NumberReader.isWhole(in.word(at))) {
      int year = full(Integer.parseInt(in.word(at)));
      return split(in, at, year).or(() -> Optional.of(new Found<>(year, at + 1)));
    }
    return fourDigits(in, at);
  }

  private static Optional<Found<Integer>> split(Lexemes in, int i, int year) {
    boolean joined = in.is(i + 1, "/") || in.isDash(i + 1);
    if (!joined || !in.isGlued(i + 1) || !in.isGlued(i + 2) || !in.isNumber(i + 2)) {
      return Optional.empty();
    }
    String second = in.word(i + 2);
    boolean next =
        second.equals(String.format("%02d", (year + 1) % 100))
            || in.is(i + 1, "/") && second.equals(String.valueOf(year + 1));
    boolean last = !in.isDash(i + 3) || !in.isGlued(i + 3);
    return next && last ? Optional.of(new Found<>(year + 1, i + 3)) : Optional.empty();
  }

  /** {@code 2000%}, {@code 2010s}: a figure or a decade. */
  private static boolean isCounted(Lexemes in, int next) {
    boolean glued = in.isGlued(next) && (in.isWord(next) || in.is(next, "%"));
    return glued || Scale.at(in, next).filter(s -> s.value().use() == Scale.Use.ANY).isPresent();
  }
}
