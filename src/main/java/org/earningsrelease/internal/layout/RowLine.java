package org.earningsrelease.internal.layout;

import java.util.List;

/**
 * One printed line of a table: words of a label and figures in columns.
 *
 * @param strip the line
 * @param label words left of the figures; empty for figures alone
 * @param cells figures in their columns, left to right
 */
record RowLine(Strip strip, List<Word> label, List<PlacedFigure> cells) {
  RowLine {
    label = List.copyOf(label);
    cells = List.copyOf(cells);
  }

  boolean hasFigures() {
    return !cells.isEmpty();
  }

  boolean hasLabel() {
    return !label.isEmpty();
  }

  double left() {
    return strip.left();
  }

  /** The label's right end. */
  double labelRight() {
    return label.get(label.size() - 1).box().x1();
  }

  String labelText() {
    return Passage.of(label).text();
  }

  /** {@code Operating expenses: (1)}: footnote marks may stand behind the colon. */
  boolean endsInColon() {
    List<Word> plain = Marks.takenFrom(label).words();
    return plain.get(plain.size() - 1).text().endsWith(":");
  }

  /**
   * A figure in a column.
   *
   * @param column 0-based
   */
  record PlacedFigure(int column, List<Word> words) {
    PlacedFigure {
      words = List.copyOf(words);
    }
  }
}
