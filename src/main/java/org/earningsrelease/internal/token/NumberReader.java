package org.earningsrelease.internal.token;

import java.math.BigDecimal;
import java.util.Optional;
import org.earningsrelease.internal.lexicon.PhraseTable;

/** Reads a number without sign in running text. */
final class NumberReader {
  private static final PhraseTable<Integer> WORDS =
      PhraseTable.load("token/numbers.txt", columns -> Integer.valueOf(columns.get(0)));

  private NumberReader() {}

  /** Digits: {@code 1,234.5}, {@code .15}, {@code 1 234,5} beside a currency or scale. */
  static Optional<Found<PrintedNumber>> digitsAt(Lexemes in, int i, boolean money) {
    if (in.is(i, ".") && in.isNumber(i + 1) && in.isGlued(i + 1)) {
      return PrintedNumber.read("." + in.word(i + 1)).map(n -> new Found<>(n, i + 2));
    }
    if (!in.isNumber(i)) {
      return Optional.empty();
    }
    return torn(in, i, money).or(() -> in.get(i).number().map(n -> new Found<>(n, i + 1)));
  }

  /** A number in words: {@code two}, {@code fifty-two}. */
  static Optional<Found<Integer>> wordAt(Lexemes in, int i) {
    return WORDS.longestAt(in.words(), i).map(match -> new Found<>(match.value(), match.to()));
  }

  /** A whole number of at most three digits, in digits or words. */
  static Optional<Found<Integer>> countAt(Lexemes in, int i) {
    if (in.isNumber(i) && in.word(i).length() <= 3 && isWhole(in.word(i))) {
      return Optional.of(new Found<>(Integer.valueOf(in.word(i)), i + 1));
    }
    return wordAt(in, i);
  }

  static boolean isWhole(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      if (!Signs.isDigit(digits.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Groups torn apart by blanks: {@code 1 234 567,8}; in money also {@code 1, 465,000}. */
  private static Optional<Found<PrintedNumber>> torn(Lexemes in, int i, boolean money) {
    StringBuilder digits = new StringBuilder(in.word(i));
    if (digits.length() > 3 || !isWhole(in.word(i)) || in.word(i).startsWith("0")) {
      return Optional.empty();
    }
    int next = i + 1;
    boolean comma = money && in.is(next, ",") && in.isGlued(next);
    if (comma && isGroup(in.word(next + 1)) && in.word(next + 1).length() > 3) {
      return PrintedNumber.read(digits + "," + in.word(next + 1)).map(n -> new Found<>(n, i + 3));
    }
    while (in.isNumber(next) && isGroup(in.word(next))) {
      digits.append(' ').append(in.word(next));
      next++;
    }
    int end = next;
    boolean named = money && in.isWord(i - 1) && in.word(i - 1).length() > 2;
    return end > i + 1 && (named || isOneNumber(in, end))
        ? PrintedNumber.read(digits.toString()).map(n -> new Found<>(n, end))
        : Optional.empty();
  }

  /** Blanks group digits only where what follows cannot stand behind one of the groups alone. */
  private static boolean isOneNumber(Lexemes in, int end) {
    return Scale.at(in, end).isPresent()
        || Coin.at(in, end, Coin.Place.AFTER).isPresent()
        || in.is(end, "%")
        || PrintedNumber.shownBy(in.word(end - 1)) == DecimalMark.COMMA;
  }

  /** Three digits, then perhaps a separator and more. */
  private static boolean isGroup(String digits) {
    return digits.length() >= 3
        && isWhole(digits.substring(0, 3))
        && (digits.length() == 3 || !Signs.isDigit(digits.charAt(3)));
  }

  static PrintedNumber whole(int value) {
    return new PrintedNumber(BigDecimal.valueOf(value), 0);
  }
}
