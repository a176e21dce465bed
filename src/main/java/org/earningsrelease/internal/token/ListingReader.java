package org.earningsrelease.internal.token;

import java.util.Optional;
import java.util.stream.IntStream;
import org.earningsrelease.internal.lexicon.PhraseTable;
import org.earningsrelease.internal.lexicon.PhraseTable.Match;

/**
 * Reads {@code Nasdaq: SMPL}; of {@code NASDAQ: SMPL, SMPLA} the second symbol is a listing of its
 * own at the same exchange.
 */
final class ListingReader {
  private static final PhraseTable<String> EXCHANGES =
      PhraseTable.load("token/exchanges.txt", columns -> columns.get(0));
  private static final int LONGEST_SYMBOL = 10;
  private static final int LONGEST_LIST = 6;

  private ListingReader() {}

  static Optional<Found<Token>> at(Lexemes in, int i) {
    return named(in, i).or(() -> further(in, i));
  }

  /** {@code Nasdaq: SMPL}; of {@code NSE, BSE: SMPL} the first has the symbol of the last. */
  private static Optional<Found<Token>> named(Lexemes in, int i) {
    Optional<Match<String>> exchange = EXCHANGES.longestAt(in.words(), i);
    if (exchange.isEmpty()) {
      return Optional.empty();
    }
    String name = exchange.get().value();
    int next = exchange.get().to();
    return in.is(next, ":")
        ? symbol(in, i, name, next + 1)
        : lastOf(in, next, LONGEST_LIST)
            .map(last -> new Found<>(token(in, i, next, name, last), next));
  }

  /** The symbol behind further exchanges. */
  private static Optional<String> lastOf(Lexemes in, int i, int left) {
    boolean joint = in.is(i, ",") || in.isAny(i, "and", "&") || in.is(i, "/");
    if (!joint || left == 0) {
      return Optional.empty();
    }
    return EXCHANGES
        .longestAt(in.words(), i + 1)
        .flatMap(
            other ->
                in.is(other.to(), ":")
                    ? symbol(in, i, "", other.to() + 1).map(ListingReader::symbolOf)
                    : lastOf(in, other.to(), left - 1));
  }

  private static String symbolOf(Found<Token> found) {
    return ((Token.Listing) found.value()).symbol();
  }

  /** A symbol behind a comma or slash behind another symbol. */
  static Optional<Found<Token>> further(Lexemes in, int i) {
    if (!isSeparator(in, i - 1)) {
      return Optional.empty();
    }
    int end = endOfSymbol(in, i);
    boolean closed = in.is(end, ")") || in.is(end, ",") || in.is(end, ";");
    if (end == i || !closed) {
      return Optional.empty();
    }
    return listingBefore(in, i - 1).flatMap(exchange -> symbol(in, i, exchange, i));
  }

  /** The exchange of the symbols that end at a separator. */
  private static Optional<String> listingBefore(Lexemes in, int end) {
    for (int back = end - 1; back >= 0 && back >= end - LONGEST_LIST * 2; back--) {
      Optional<Found<Token>> first = in.is(back + 1, ":") ? named(in, back) : Optional.empty();
      if (first.isPresent()) {
        boolean symbols = isSymbols(in, first.get().next(), end);
        return symbols
            ? Optional.of(((Token.Listing) first.get().value()).exchange())
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isSymbols(Lexemes in, int from, int to) {
    return from <= to
        && IntStream.range(from, to).allMatch(i -> isSeparator(in, i) || isSymbol(in.printed(i)));
  }

  private static boolean isSeparator(Lexemes in, int i) {
    return in.is(i, ",") || in.is(i, ";") || in.is(i, "/");
  }

  private static Optional<Found<Token>> symbol(Lexemes in, int from, String exchange, int at) {
    int start = in.is(at, "\"") || in.is(at, "\u201C") ? at + 1 : at;
    int end = endOfSymbol(in, start);
    if (end == start || !isSymbol(in.printed(start, end))) {
      return Optional.empty();
    }
    return Optional.of(new Found<>(token(in, from, end, exchange, in.printed(start, end)), end));
  }

  private static Token token(Lexemes in, int from, int to, String exchange, String symbol) {
    return new Token.Listing(in.start(from), in.end(to), exchange, symbol);
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
