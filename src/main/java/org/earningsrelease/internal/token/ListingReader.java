package org.earningsrelease.internal.token;

import java.util.Optional;
import org.earningsrelease.internal.lexicon.PhraseTable;
import org.earningsrelease.internal.lexicon.PhraseTable.Match;

/**
 * Reads {@code Nasdaq: COST}; of {@code NASDAQ: GOOG, GOOGL} the second symbol is a listing of its
 * own at the same exchange.
 */
final class ListingReader {
  private static final PhraseTable<String> EXCHANGES =
      PhraseTable.load("token/exchanges.txt", columns -> columns.get(0));
  private static final int LONGEST_SYMBOL = 6;

  private ListingReader() {}

  static Optional<Found<Token>> at(Lexemes in, int i) {
    return named(in, i).or(() -> further(in, i));
  }

  private static Optional<Found<Token>> named(Lexemes in, int i) {
    return colon(in, i).flatMap(exchange -> symbol(in, i, exchange.value(), exchange.next()));
  }

  /** An exchange's name and the colon behind it. */
  private static Optional<Found<String>> colon(Lexemes in, int i) {
    Optional<Match<String>> exchange = EXCHANGES.longestAt(in.words(), i);
    return exchange
        .filter(match -> in.is(match.to(), ":"))
        .map(match -> new Found<>(match.value(), match.to() + 1));
  }

  /** A symbol behind a comma or slash behind another symbol. */
  private static Optional<Found<Token>> further(Lexemes in, int i) {
    int comma = i - 1;
    if (!in.is(comma, ",") && !in.is(comma, ";") && !in.is(comma, "/")) {
      return Optional.empty();
    }
    for (int back = comma - 1; back >= 0 && back > i - 8; back--) {
      Optional<Found<Token>> first = at(in, back);
      if (first.isPresent()) {
        boolean touches = first.get().next() == comma;
        boolean closed = in.is(endOfSymbol(in, i), ")") || in.is(endOfSymbol(in, i), ",");
        Token.Listing listing = (Token.Listing) first.get().value();
        return touches && closed ? symbol(in, i, listing.exchange(), i) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<Found<Token>> symbol(Lexemes in, int from, String exchange, int at) {
    int start = in.is(at, "\"") || in.is(at, "\u201C") ? at + 1 : at;
    int end = endOfSymbol(in, start);
    if (end == start || !isSymbol(in.printed(start, end))) {
      return Optional.empty();
    }
    return Optional.of(
        new Found<>(
            new Token.Listing(in.start(from), in.end(end), exchange, in.printed(start, end)), end));
  }

  /** {@code COST}, {@code 3774}, {@code BRK.A}, {@code 7974.T}, {@code D05}. */
  private static int endOfSymbol(Lexemes in, int start) {
    int end = start;
    while (in.isWord(end) || in.isNumber(end) || isInner(in, start, end)) {
      if (end > start && !in.isGlued(end)) {
        return end;
      }
      end++;
    }
    return end;
  }

  private static boolean isInner(Lexemes in, int start, int i) {
    boolean sign = in.is(i, ".") || in.isDash(i);
    return sign && i > start && in.isGlued(i) && in.isGlued(i + 1) && in.isWord(i + 1);
  }

  private static boolean isSymbol(String text) {
    boolean capital = text.chars().noneMatch(Character::isLowerCase);
    return capital && text.length() <= LONGEST_SYMBOL + (text.indexOf('.') > 0 ? 2 : 0);
  }
}
