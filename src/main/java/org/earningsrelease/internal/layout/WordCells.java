package org.earningsrelease.internal.layout;

import java.util.List;
import org.earningsrelease.internal.layout.ColumnFinder.Edge;

/** Recognises cells that hold words instead of figures, or the second line of a cell. */
final class WordCells {
  /** Longer cells are sentences. */
  private static final int MOST_WORDS = 6;

  private WordCells() {}

  /** A few words that stand in one column's place and reach into no other. */
  static boolean isIn(Item item, List<Edge> columns) {
    if (item.words().size() > MOST_WORDS) {
      return false;
    }
    for (int c = 0; c < columns.size(); c++) {
      if (isIn(item, columns, c)) {
        return true;
      }
    }
    return false;
  }

  /** A few words, no figure, over one column's place. */
  static boolean isWords(Item item, Edge column) {
    return !item.isFigure() && isIn(item, List.of(column));
  }

  private static boolean isIn(Item item, List<Edge> columns, int c) {
    Edge column = columns.get(c);
    boolean over = item.left() < column.right() && item.right() > column.left();
    boolean left =
        c == 0
            ? item.left() >= column.left() - 4 * column.digit()
            : item.left() > columns.get(c - 1).right();
    boolean right = c + 1 == columns.size() || item.right() < columns.get(c + 1).left();
    return over && left && right;
  }

  /**
   * {@code Foreign exchange no impact unchanged}: a label, and words in columns that name no
   * column.
   */
  static boolean isRow(Strip strip, Region region) {
    List<Item> items = strip.items();
    Item label = items.get(0);
    return items.size() > 1
        && items.size() - 1 <= region.columns().size()
        && label.left() <= region.labelLeft() + 2 * label.digit()
        && Character.isUpperCase(label.text().charAt(0))
        && !Look.hasTime(strip.line().words())
        && items.subList(1, items.size()).stream().allMatch(i -> isCell(i, region, figures(items)));
  }

  static boolean hasFigures(Strip strip) {
    return figures(strip.items()) >= 2;
  }

  /** Figures that are no years. */
  private static long figures(List<Item> items) {
    return items.stream().filter(i -> i.isFigure() && !i.isYear()).count();
  }

  /** {@code TB}, {@code Turn to black}: beside figures any words may be a cell. */
  private static boolean isCell(Item item, Region region, long figures) {
    boolean word =
        figures >= 2 || item.isFigure() || Look.startsLower(item.text()) || hasDigit(item);
    return word && isIn(item, region.columns());
  }

  private static boolean hasDigit(Item item) {
    return item.words().stream().anyMatch(w -> FigureLook.of(w.text()) == FigureLook.NUMBER);
  }

  /** {@code $1.20 - $1.25} above {@code Billion}: units alone, each under a cell. */
  static boolean isWrapped(Strip strip, Region region) {
    return !strip.apart()
        && strip.line().words().stream()
            .allMatch(w -> Words.SCALE.has(w.text()) || Words.UNIT.has(w.text()))
        && strip.items().stream().allMatch(i -> isIn(i, region.columns()));
  }
}
