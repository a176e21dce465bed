package org.earningsrelease.internal.read;

import java.util.List;
import java.util.function.Predicate;
import org.earningsrelease.internal.lexicon.CurrencySigns;

/** What a column of an explicit grid holds, which decides how it is set. */
enum GridColumn {
  WORDS,
  FIGURES,
  /** Nothing but {@code $} and the like under its heading. */
  OPENING_SIGNS,
  /** Nothing but {@code )} and {@code %}. */
  CLOSING_SIGNS;

  private static final String CLOSING = ")%";
  private static final String NIL = "-—.";

  boolean toTheRight() {
    return this == FIGURES;
  }

  static GridColumn of(int column, List<List<List<Letter>>> rows) {
    List<List<Letter>> cells =
        rows.stream()
            .filter(row -> column < row.size() && !row.get(column).isEmpty())
            .map(row -> row.get(column))
            .toList();
    if (column > 0 && endsIn(cells, GridColumn::isCurrency)) {
      return OPENING_SIGNS;
    }
    if (column > 0 && endsIn(cells, GridColumn::isClosing)) {
      return CLOSING_SIGNS;
    }
    long figures = cells.stream().filter(GridColumn::isFigure).count();
    return column > 0 && figures * 2 >= cells.size() ? FIGURES : WORDS;
  }

  /** Whether from the first such cell on there is no other. */
  private static boolean endsIn(List<List<Letter>> cells, Predicate<List<Letter>> kind) {
    List<List<Letter>> rest = cells.stream().dropWhile(kind.negate()).toList();
    return !rest.isEmpty() && rest.stream().allMatch(kind);
  }

  static boolean isClosing(List<Letter> cell) {
    return consistsOf(cell, CLOSING);
  }

  /** {@code (1,204)}, {@code 4Q24}, {@code —}: more digits than letters, or a dash. */
  static boolean isFigure(List<Letter> cell) {
    int digits = 0;
    int letters = 0;
    for (Letter letter : cell) {
      int c = letter.text().codePointAt(0);
      digits += Character.isDigit(c) ? 1 : 0;
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return digits > 0 ? digits >= letters : consistsOf(cell, NIL);
  }

  static boolean isCurrency(List<Letter> cell) {
    return cell.stream().anyMatch(l -> CurrencySigns.is(l.text().codePointAt(0)))
        && cell.stream().noneMatch(l -> Character.isDigit(l.text().codePointAt(0)));
  }

  private static boolean consistsOf(List<Letter> cell, String characters) {
    return !cell.isEmpty() && cell.stream().allMatch(letter -> characters.contains(letter.text()));
  }
}
