package org.earningsrelease.internal.token;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.earningsrelease.internal.lexicon.PhraseTable;

/**
 * Reads a range whose ends have their signs in words: {@code down 1% to up 3%}, {@code flat to up
 * 2%}, {@code a loss of $0.02 to a profit of $0.03}; the words are part of the token.
 */
final class DirectedRangeReader {
  private static final PhraseTable<Integer> DIRECTIONS =
      PhraseTable.load("token/directions.txt", columns -> Integer.valueOf(columns.get(0)));

  private DirectedRangeReader() {}

  static Optional<Found<Token>> at(Lexemes in, int i) {
    return directed(in, i, false)
        .filter(first -> in.is(first.next(), "to"))
        .flatMap(first -> second(in, i, first));
  }

  private static Optional<Found<Token>> second(Lexemes in, int i, Found<Figure> first) {
    return directed(in, first.next() + 1, !isFlat(first.value()))
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

  /**
   * A figure with the sign of the words before it.
   *
   * @param needsWord whether a figure without such a word does not count
   */
  private static Optional<Found<Figure>> directed(Lexemes in, int i, boolean needsWord) {
    Optional<Found<Integer>> word =
        DIRECTIONS.longestAt(in.words(), i).map(m -> new Found<>(m.value(), m.to()));
    if (word.isEmpty()) {
      return needsWord ? Optional.empty() : FigureReader.at(in, i);
    }
    if (word.get().value() == 0) {
      return Optional.of(flat(in, i, word.get().next()));
    }
    return FigureReader.at(in, word.get().next())
        .map(f -> word.get().value() < 0 ? f.map(Figure::negated) : f);
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
