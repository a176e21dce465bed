package org.earningsrelease.internal.token;

import java.util.Optional;
import org.earningsrelease.internal.lexicon.PhraseTable;

/**
 * A year behind or before the words that name it.
 *
 * @param year as printed, in four digits
 * @param fiscal whether {@code FY}, {@code fiscal} or {@code financial} stands with it
 */
record FiscalYear(int year, boolean fiscal) {
  private static final PhraseTable<Boolean> WORDS =
      PhraseTable.load(
          "token/year-words.txt",
          columns ->
              switch (columns.get(0)) {
                case "fiscal" -> true;
                case "calendar" -> false;
                default -> throw new IllegalArgumentException(columns.get(0) + " is no year");
              });

  /**
   * {@code fiscal 2023}, {@code FY24}, {@code fiscal year '24}, {@code year 2023}, {@code 2023}.
   */
  static Optional<Found<FiscalYear>> at(Lexemes in, int i) {
    return worded(in, i)
        .or(() -> YearReader.fourDigits(in, i).map(y -> y.map(n -> new FiscalYear(n, false))))
        .or(() -> apostrophe(in, i));
  }

  /** The same, with a word before the digits. */
  static Optional<Found<FiscalYear>> worded(Lexemes in, int i) {
    return WORDS
        .longestAt(in.words(), i)
        .flatMap(
            word -> {
              int at = in.isDash(word.to()) && in.isGlued(word.to()) ? word.to() + 1 : word.to();
              return digits(in, at).map(y -> y.map(n -> new FiscalYear(n, word.value())));
            });
  }

  /** Two digits count only where they touch the word, as in {@code FY24}, or have an apostrophe. */
  private static Optional<Found<Integer>> digits(Lexemes in, int at) {
    boolean shortForm = in.isGlued(at) || in.isApostrophe(at) || in.is(at - 1, "fy");
    return shortForm ? YearReader.anyDigits(in, at) : YearReader.fourDigits(in, at);
  }

  private static Optional<Found<FiscalYear>> apostrophe(Lexemes in, int i) {
    return in.isApostrophe(i) && in.isGlued(i + 1)
        ? YearReader.anyDigits(in, i).map(y -> y.map(n -> new FiscalYear(n, false)))
        : Optional.empty();
  }
}
