package org.earningsrelease.internal.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts running text into tokens; immutable, for any number of threads.
 *
 * <p>Tokens stand in order and do not overlap, only blanks lie between them, and each digit is
 * inside one of them. At each place the first that fits is taken: address, listing, time, figure
 * with its words of bound, range or spread, mark, word.
 *
 * <p>{@code (1)} behind a word is a footnote mark here; in a table's cell it is minus one, see
 * {@link CellReader}.
 */
public final class Lexer {
  private static final Lexer STANDARD = new Lexer();

  /** In this order; what none of them finds is a word. */
  private static final List<Grammar<Token>> GRAMMARS =
      List.of(WordReader::addressAt, ListingReader::at, Lexer::time, Lexer::figureOrMark);

  private Lexer() {}

  /** The lexer for English releases. */
  public static Lexer standard() {
    return STANDARD;
  }

  /**
   * The tokens of a sentence, paragraph or heading.
   *
   * @param sentence normalised text; spans are offsets in it
   */
  public List<Token> tokens(String sentence) {
    Lexemes in = Scanner.scan(sentence);
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < in.size()) {
      Found<Token> found = next(in, at);
      tokens.add(found.value());
      at = found.next();
    }
    return YearLists.complete(tokens);
  }

  /** Whether a text begins with a plain word: a quick no to who looks for times or figures. */
  public boolean beginsWithWord(String text) {
    Lexemes in = Scanner.scan(text);
    return in.size() > 0 && next(in, 0).value() instanceof Token.Word;
  }

  private static Found<Token> next(Lexemes in, int i) {
    if (Openers.isPlainWord(in, i)) {
      return WordReader.at(in, i);
    }
    Optional<Found<Token>> found = Grammar.first(GRAMMARS, in, i);
    return found.isPresent() ? found.get() : WordReader.at(in, i);
  }

  private static Optional<Found<Token>> time(Lexemes in, int i) {
    return Openers.ofTime(in, i) ? PeriodReader.at(in, i) : Optional.empty();
  }

  private static Optional<Found<Token>> figureOrMark(Lexemes in, int i) {
    if (!Openers.ofFigure(in, i)) {
      return Optional.empty();
    }
    Optional<Found<Token>> figure = figure(in, i);
    return figure.isPresent() ? figure : MarkReader.at(in, i);
  }

  private static Optional<Found<Token>> figure(Lexemes in, int i) {
    Optional<Found<Figure>> figure = FigureReader.at(in, i);
    return DirectedRangeReader.at(in, i, figure)
        .or(() -> figure.flatMap(found -> compound(in, i, found)))
        .or(() -> BoundReader.before(in, i))
        .or(() -> figure.map(found -> found.map(Figure::token)));
  }

  private static Optional<Found<Token>> compound(Lexemes in, int i, Found<Figure> figure) {
    return PlusMinusReader.behind(in, figure)
        .or(() -> RangeReader.behind(in, i, figure))
        .or(() -> BoundReader.behind(in, i, figure));
  }
}
