package org.earningsrelease.internal.token;

import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.lexicon.PhraseTable;
import org.earningsrelease.internal.lexicon.PhraseTable.Match;

/**
 * Reads a figure with words of bound or approximation, before it or behind: {@code at least 100},
 * {@code ~5%}, {@code 5.5x or less}, {@code 100+}, {@code in the 30% range}.
 */
final class BoundReader {
  private static final PhraseTable<Word> WORDS = PhraseTable.load("token/bounds.txt", Word::of);

  private record Word(Token.Bound bound, boolean before) {
    static Word of(List<String> columns) {
      return new Word(
          Token.Bound.valueOf(columns.get(0)),
          switch (columns.get(1)) {
            case "before" -> true;
            case "behind" -> false;
            default -> throw new IllegalArgumentException(columns.get(1) + " is no place");
          });
    }
  }

  private BoundReader() {}

  /** {@code at least 100}; a range with such words is a range. */
  static Optional<Found<Token>> before(Lexemes in, int i) {
    return boundBefore(in, i)
        .flatMap(
            bound ->
                FigureReader.at(in, bound.next())
                    .filter(f -> RangeReader.behind(in, bound.next(), f).isEmpty())
                    .map(f -> bounded(in, i, bound.value(), f)));
  }

  /** {@code 100 or more}. */
  static Optional<Found<Token>> behind(Lexemes in, int i, Found<Figure> figure) {
    return boundBehind(in, figure).map(b -> bounded(in, i, b.value(), figure.to(b.next())));
  }

  /** Whether a word of bound before a figure starts here. */
  static boolean isBound(Lexemes in, int i) {
    return boundBefore(in, i).isPresent();
  }

  private static Found<Token> bounded(
      Lexemes in, int from, Token.Bound bound, Found<Figure> figure) {
    return new Found<>(
        new Token.Bounded(in.start(from), in.end(figure.next()), bound, figure.value().token()),
        figure.next());
  }

  private static Optional<Found<Token.Bound>> boundBefore(Lexemes in, int i) {
    boolean markup = in.isGlued(i) && in.isWord(i - 1);
    return switch (markup ? ' ' : in.sign(i)) {
      case '~', '\u2248', '\u223C' -> Optional.of(new Found<>(Token.Bound.ABOUT, i + 1));
      case '>' -> Optional.of(new Found<>(Token.Bound.AT_LEAST, behindEquals(in, i)));
      case '<' -> Optional.of(new Found<>(Token.Bound.AT_MOST, behindEquals(in, i)));
      case '\u2265' -> Optional.of(new Found<>(Token.Bound.AT_LEAST, i + 1));
      case '\u2264' -> Optional.of(new Found<>(Token.Bound.AT_MOST, i + 1));
      default -> worded(in, i, true);
    };
  }

  private static int behindEquals(Lexemes in, int i) {
    return in.is(i + 1, "=") ? i + 2 : i + 1;
  }

  /** {@code approx. 5}: the full stop of an abbreviation is passed over. */
  private static Optional<Found<Token.Bound>> worded(Lexemes in, int i, boolean before) {
    Optional<Match<Word>> match =
        WORDS.longestAt(in.words(), i).filter(m -> m.value().before() == before);
    return match.map(
        m -> {
          boolean stop = before && in.is(m.to(), ".") && in.isGlued(m.to());
          return new Found<>(m.value().bound(), stop ? m.to() + 1 : m.to());
        });
  }

  private static Optional<Found<Token.Bound>> boundBehind(Lexemes in, Found<Figure> figure) {
    int at = figure.next();
    if (in.is(at, "+")) {
      return in.isGlued(at) && !in.isGlued(at + 1) || in.is(at + 1, ",")
          ? worded(in, at, false)
          : Optional.empty();
    }
    if (in.is(at, "range") && figure.value().measure() != Measure.NONE) {
      return Optional.of(new Found<>(Token.Bound.ABOUT, at + 1));
    }
    return worded(in, in.is(at, ",") ? at + 1 : at, false);
  }
}
