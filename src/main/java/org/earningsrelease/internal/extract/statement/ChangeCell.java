package org.earningsrelease.internal.extract.statement;

import java.util.Optional;
import org.earningsrelease.internal.token.Lexer;
import org.earningsrelease.internal.token.Token;
import org.earningsrelease.model.Comparison;
import org.earningsrelease.model.Measure;

/**
 * Whether a cell holds an amount or a change, by its column, its row and its own words.
 *
 * @param comparison of a change: against which period
 */
record ChangeCell(Measure measure, Optional<Comparison> comparison) {
  private static final Lexer LEXER = Lexer.standard();

  /** A cell of a column of changes; {@code down 14.5 ppts} is no change in percent. */
  static ChangeCell ofColumn(Measure measure, Optional<Comparison> comparison, String cell) {
    boolean points = measure == Measure.PERCENT_CHANGE && isPoints(cell);
    return new ChangeCell(points ? Measure.CHANGE : measure, comparison);
  }

  /** A cell of a column of amounts; percentages of {@code Revenue growth} are changes. */
  static ChangeCell ofRow(String label, String cell, RowUnit unit) {
    boolean percent = unit.equals(RowUnit.PERCENT) || isPercent(cell);
    Optional<Comparison> growth = percent ? GrowthRows.comparison(label) : Optional.empty();
    return new ChangeCell(growth.isPresent() ? Measure.PERCENT_CHANGE : Measure.AMOUNT, growth);
  }

  private static boolean isPercent(String cell) {
    return isMore(cell)
        && LEXER.tokens(cell).stream()
            .anyMatch(
                t ->
                    t instanceof Token.Percent
                        || t instanceof Token.Bounded bounded
                            && bounded.figure() instanceof Token.Percent
                        || t instanceof Token.Range range && range.from() instanceof Token.Percent);
  }

  /** Most cells are a number and its brackets only. */
  private static boolean isMore(String cell) {
    return cell.chars().anyMatch(c -> c == '%' || Character.isLetter(c));
  }

  private static boolean isPoints(String cell) {
    return LEXER.tokens(cell).stream().anyMatch(t -> t instanceof Token.Points);
  }
}
