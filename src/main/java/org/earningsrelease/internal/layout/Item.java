package org.earningsrelease.internal.layout;

import java.util.List;

/**
 * Words of a line that belong together: one figure with its signs, or a run of text up to a wide
 * gap.
 *
 * @param words at least one
 * @param kind what it is
 * @param edge the last digit's right edge, where a closing parenthesis or percent sign hangs out;
 *     of text its right end
 */
record Item(List<Word> words, Kind kind, double edge) {
  /** How sure an item's place in a column is. */
  enum Kind {
    TEXT,
    /** Set off from text by a gap, or behind another figure. */
    FIGURE,
    /** One space behind text: a cell only if it stands in a column. */
    ATTACHED
  }

  Item {
    words = List.copyOf(words);
  }

  boolean isFigure() {
    return kind != Kind.TEXT;
  }

  double left() {
    return words.get(0).box().x0();
  }

  double right() {
    return words.get(words.size() - 1).box().x1();
  }

  double centre() {
    return (left() + right()) / 2;
  }

  /** The width of a digit: the unit in which columns are compared. */
  double digit() {
    Word word = words.get(0);
    // A digit is half as wide as the font is high in nearly every text face.
    return word.style().onGrid() ? 1 : word.style().size() / 2;
  }

  boolean isYear() {
    return words.size() == 1 && FigureLook.isYear(words.get(0).text());
  }

  String text() {
    return Passage.of(words).text();
  }
}
