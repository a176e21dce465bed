package org.earningsrelease.internal.token;

import java.util.Optional;
import org.earningsrelease.internal.lexicon.PhraseTable;

/**
 * Reads {@code 37.5%, plus or minus 100 basis points}, {@code $1.0 billion ± 2%}, {@code 10% +/-
 * 1%}.
 */
final class PlusMinusReader {
  private static final PhraseTable<Boolean> WORDS =
      PhraseTable.load("token/plus-minus.txt", columns -> true);

  private PlusMinusReader() {}

  static Optional<Found<Token>> behind(Lexemes in, Found<Figure> centre) {
    return sign(in, centre.next()).flatMap(at -> spread(in, centre, at));
  }

  private static Optional<Found<Token>> spread(Lexemes in, Found<Figure> centre, int at) {
    return FigureReader.at(in, at)
        .map(
            spread -> {
              Figure width = complete(centre.value(), spread.value());
              boolean closed = in.is(spread.next(), ")") && in.is(centre.next(), "(");
              int next = closed ? spread.next() + 1 : spread.next();
              return new Found<>(
                  new Token.PlusMinus(
                      centre.value().start(), in.end(next), centre.value().token(), width.token()),
                  next);
            });
  }

  /** {@code 10% plus or minus 1}: the spread has the centre's unit unless it prints one. */
  private static Figure complete(Figure centre, Figure spread) {
    if (!spread.isPlain()) {
      return spread;
    }
    Figure alike = spread.withCoin(centre.coin()).withMeasure(centre.measure());
    return spread.isScaled() ? alike : alike.withScale(centre.scale());
  }

  /** Index behind the sign, past "range" and a comma or bracket before it. */
  private static Optional<Integer> sign(Lexemes in, int i) {
    int range = in.is(i, "range") ? i + 1 : i;
    int at = in.is(range, ",") || in.is(range, "(") ? range + 1 : range;
    if (in.is(at, "\u00B1")) {
      return Optional.of(at + 1);
    }
    if (in.is(at, "+") && in.is(at + 1, "/") && in.isDash(at + 2)) {
      return Optional.of(at + 3);
    }
    return WORDS.longestAt(in.words(), at).map(match -> match.to());
  }
}
