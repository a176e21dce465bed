package org.earningsrelease.internal.extract.statement;

import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.extract.sentence.Cue;
import org.earningsrelease.internal.extract.sentence.OutlookBands;
import org.earningsrelease.internal.extract.sentence.ProseWordings;
import org.earningsrelease.internal.token.Lexer;
import org.earningsrelease.internal.token.Token;
import org.earningsrelease.model.Figure;
import org.earningsrelease.model.Quantity;

/**
 * Reads cells of guidance tables, which print words around their figures, or words only.
 *
 * @param cells reads plain cells
 */
record GuidanceCells(CellFigures cells) {
  private static final Lexer LEXER = Lexer.standard();

  /** The figure; empty where the cell says nothing that can be told. */
  Optional<Figure> read(String cell, RowUnit unit) {
    return cells.read(cell, unit).or(() -> among(cell, unit)).or(() -> words(cell));
  }

  // {@code 4% to 6% growth}, {@code Down 1% to 3%}: one figure among words.
  private static Optional<Figure> among(String cell, RowUnit unit) {
    List<Token> tokens = LEXER.tokens(cell);
    List<Token> figures = tokens.stream().filter(GuidanceCells::isFigure).toList();
    if (figures.size() != 1) {
      return Optional.empty();
    }
    Token figure = figures.get(0);
    boolean down = tokens.stream().anyMatch(t -> t instanceof Token.Word w && isDown(w));
    return figure instanceof Token.Numeric number
        ? Optional.of(new Figure.Exact(signed(CellFigures.quantity(number, unit), down)))
        : CellFigures.figure(figure, unit).map(f -> signed(f, down));
  }

  private static boolean isFigure(Token token) {
    return token instanceof Token.Numeric
        || token instanceof Token.Range
        || token instanceof Token.PlusMinus
        || token instanceof Token.Bounded;
  }

  private static boolean isDown(Token.Word word) {
    return ProseWordings.cue(word.text()).filter(c -> c.cue() == Cue.DOWN).isPresent();
  }

  private static Figure signed(Figure figure, boolean down) {
    if (figure instanceof Figure.Range range && down) {
      return new Figure.Range(signed(range.high(), true), signed(range.low(), true));
    }
    return figure instanceof Figure.About about
        ? new Figure.About(signed(about.quantity(), down))
        : figure;
  }

  private static Quantity signed(Quantity quantity, boolean down) {
    return down && quantity.value().signum() > 0
        ? new Quantity(quantity.value().negate(), quantity.decimals(), quantity.unit())
        : quantity;
  }

  // {@code Low single digits}, {@code Flat to slightly up}.
  private static Optional<Figure> words(String cell) {
    return OutlookBands.isBand(cell)
        ? Optional.of(new Figure.Qualitative(cell.strip()))
        : Optional.empty();
  }
}
