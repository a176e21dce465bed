package org.earningsrelease.internal.token;

import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.earningsrelease.internal.lexicon.CurrencySigns;
import org.earningsrelease.internal.lexicon.PhraseTable;

/**
 * A currency as printed.
 *
 * @param currency empty where the print leaves it open: {@code $}, {@code kr}, {@code cents}
 * @param power power of ten that the word itself adds: -2 for cents, 6 for {@code MEUR}
 */
record Coin(Optional<Currency> currency, int power) {
  private static final PhraseTable<Word> WORDS = PhraseTable.load("token/currencies.txt", Word::of);

  /** Where beside a figure a currency's word stands. */
  enum Place {
    BEFORE,
    AFTER,
    /** Behind a figure with a word of scale: {@code won} alone is a verb. */
    AFTER_SCALE
  }

  /** How a currency's word must be printed to be one. */
  private enum Print {
    ANY,
    /** {@code ALL} is a currency, {@code all} is none. */
    CAPITALS,
    /** {@code Re. 1}. */
    STOP,
    /** {@code HK7.8 cents}. */
    GLUED,
    /** {@code R1.2 billion}: a letter that is a currency beside large figures only. */
    SCALED;

    static Print named(String name) {
      return valueOf(name.toUpperCase(Locale.ROOT));
    }
  }

  private record Word(Coin coin, Set<Place> places, Print print) {
    static Word of(List<String> columns) {
      Optional<Currency> currency =
          columns.get(0).equals("?")
              ? Optional.empty()
              : Optional.of(Currency.getInstance(columns.get(0)));
      return new Word(
          new Coin(currency, Integer.parseInt(columns.get(2))),
          places(columns.get(1)),
          columns.size() > 3 ? Print.named(columns.get(3)) : Print.ANY);
    }

    private static Set<Place> places(String name) {
      return switch (name) {
        case "before" -> EnumSet.of(Place.BEFORE);
        case "after" -> EnumSet.of(Place.AFTER, Place.AFTER_SCALE);
        case "scaled" -> EnumSet.of(Place.AFTER_SCALE);
        case "both" -> EnumSet.allOf(Place.class);
        default -> throw new IllegalArgumentException("\"" + name + "\" is no place");
      };
    }
  }

  /**
   * The currency word that starts at a lexeme, with the full stop of {@code Rs.} before a figure.
   */
  static Optional<Found<Coin>> at(Lexemes in, int from, Place place) {
    return rand(in, from).or(() -> listed(in, from, place));
  }

  private static Optional<Found<Coin>> listed(Lexemes in, int from, Place place) {
    return WORDS
        .longestAt(in.words(), from)
        .filter(match -> match.value().places().contains(place))
        .filter(match -> isPrinted(match.value().print(), in, from, match.to()))
        .filter(match -> !in.is(from, "$") || match.to() == from + 1 || in.isGlued(from + 1))
        .map(match -> new Found<>(match.value().coin(), behindStop(in, match.to(), place)));
  }

  /** {@code Rm} is millions of rand; {@code RM} is ringgit. */
  private static Optional<Found<Coin>> rand(Lexemes in, int from) {
    return in.printed(from).equals("Rm")
        ? Optional.of(new Found<>(new Coin(Optional.of(Currency.getInstance("ZAR")), 6), from + 1))
        : Optional.empty();
  }

  /** The currency of a text that is nothing else. */
  static Optional<Coin> of(String text) {
    return WORDS
        .exact(text)
        .filter(word -> word.print() != Print.CAPITALS || isCapital(text))
        .map(Word::coin);
  }

  private static boolean isPrinted(Print print, Lexemes in, int from, int to) {
    return switch (print) {
      case ANY -> true;
      case CAPITALS -> isCapital(in.printed(from));
      case STOP -> in.is(to, ".") && in.isGlued(to);
      case GLUED -> isUpper(in.printed(from)) && in.isGlued(to) && in.isNumber(to);
      case SCALED ->
          isUpper(in.printed(from)) && in.isGlued(to) && in.isNumber(to) && isScaled(in, to);
    };
  }

  private static boolean isUpper(String text) {
    return text.chars().allMatch(Character::isUpperCase);
  }

  /** {@code R1.2 billion}, {@code R18 402 million}. */
  private static boolean isScaled(Lexemes in, int number) {
    int behind = in.isNumber(number + 1) ? number + 2 : number + 1;
    return Scale.at(in, behind).isPresent();
  }

  private static int behindStop(Lexemes in, int next, Place place) {
    boolean letters =
        !CurrencySigns.is(in.printed(next - 1).charAt(in.printed(next - 1).length() - 1));
    boolean stop = place == Place.BEFORE && letters && in.is(next, ".") && in.isGlued(next);
    return stop ? next + 1 : next;
  }

  /** {@code ALL} is a currency, {@code all} is none; {@code EURm} and {@code kEUR} are. */
  private static boolean isCapital(String text) {
    return text.chars().filter(Character::isUpperCase).count() >= 2;
  }
}
