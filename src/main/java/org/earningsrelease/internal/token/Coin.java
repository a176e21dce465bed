package org.earningsrelease.internal.token;

import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  private record Word(Coin coin, Set<Place> places, boolean capitals) {
    static Word of(List<String> columns) {
      Optional<Currency> currency =
          columns.get(0).equals("?")
              ? Optional.empty()
              : Optional.of(Currency.getInstance(columns.get(0)));
      return new Word(
          new Coin(currency, Integer.parseInt(columns.get(2))),
          places(columns.get(1)),
          columns.size() > 3);
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
    return WORDS
        .longestAt(in.words(), from)
        .filter(match -> match.value().places().contains(place))
        .filter(match -> !match.value().capitals() || isCapital(in.printed(from)))
        .filter(match -> !in.is(from, "$") || match.to() == from + 1 || in.isGlued(from + 1))
        .map(match -> new Found<>(match.value().coin(), behindStop(in, match.to(), place)));
  }

  /** The currency of a text that is nothing else. */
  static Optional<Coin> of(String text) {
    return WORDS.exact(text).filter(word -> !word.capitals() || isCapital(text)).map(Word::coin);
  }

  private static int behindStop(Lexemes in, int next, Place place) {
    boolean letters =
        !Signs.isCurrency(in.printed(next - 1).charAt(in.printed(next - 1).length() - 1));
    boolean stop = place == Place.BEFORE && letters && in.is(next, ".") && in.isGlued(next);
    return stop ? next + 1 : next;
  }

  /** {@code ALL} is a currency, {@code all} is none; {@code EURm} and {@code kEUR} are. */
  private static boolean isCapital(String text) {
    return text.chars().filter(Character::isUpperCase).count() >= 2;
  }
}
