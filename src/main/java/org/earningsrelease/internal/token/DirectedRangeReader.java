package org.earningsrelease.internal.token;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.earningsrelease.internal.lexicon.PhraseTable;
import org.earningsrelease.internal.lexicon.PhraseTable.Match;

/**
 * Reads a range whose ends have their signs in words: {@code down 1% to up 3%}, {@code flat to up
 * 2%}, {@code a loss of $0.02 to a profit of $0.03}; the words are part of the token.
 */
final class DirectedRangeReader {
  private static final PhraseTable<Integer> DIRECTIONS =
      PhraseTable.load("token/directions.txt", columns -> Integer.valueOf(columns.get(0)));

  private DirectedRangeReader() {}

  /**
   * The range that starts at {@code i}.
   *
   * @param figure what is printed there if no such word is
   */
  static Optional<Found<Token>> at(Lexemes in, int i, Optional<Found<Figure>> figure) {
    return directed(in, i)
        .or(() -> figure)
        .filter(first -> in.is(first.next(), "to"))
        .flatMap(first -> second(in, i, first));
  }

  private static Optional<Found<Token>> second(Lexemes in, int i, Found<Figure> first) {
    int next = first.next() + 1;
    Optional<Found<Figure>> undirected =
        isFlat(first.value()) ? FigureReader.at(in, next) : Optional.empty();
    return directed(in, next)
        .or(() -> undirected)
        .flatMap(
            second ->
                Ends.of(first.value(), second.value(), false)
                    .map(
                        ends -> {
                          Token range =
                              new Token.Range(
                                  in.start(i),
                                  ends.to().end(),
                                  ends.from().token(),
                                  ends.to().token());
                          return new Found<>(range, second.next());
                        }));
  }

  /** A figure with the sign of the words before it. */
  private static Optional<Found<Figure>> directed(Lexemes in, int i) {
    Optional<Match<Integer>> word = DIRECTIONS.longestAt(in.words(), i);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    int sign = word.get().value();
    return sign == 0
        ? Optional.of(flat(in, i, word.get().to()))
        : FigureReader.at(in, word.get().to()).map(f -> sign < 0 ? f.map(Figure::negated) : f);
  }

  private static Found<Figure> flat(Lexemes in, int from, int next) {
    Figure zero =
        new Figure(
            in.start(from),
            in.end(next),
            BigDecimal.ZERO,
            0,
            OptionalInt.empty(),
            Optional.empty(),
            Measure.NONE);
    return new Found<>(zero, next);
  }

  private static boolean isFlat(Figure figure) {
    return figure.number().signum() == 0 && figure.isPlain();
  }
}
