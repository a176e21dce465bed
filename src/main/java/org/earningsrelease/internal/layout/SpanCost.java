package org.earningsrelease.internal.layout;

import java.util.List;
import org.earningsrelease.internal.layout.ColumnFinder.Edge;
import org.earningsrelease.internal.layout.Table.Column;

/** How badly a heading fits over a group of columns, in page units. */
final class SpanCost {
  /** Centred lines agree to this many digits. */
  private static final double CENTRED = 1.6;

  private final Region region;
  private final List<Column> reach;
  private final List<HeaderSpan> above;
  private final boolean belowFull;
  private final boolean shared;

  /**
   * The cost within one header.
   *
   * @param reach where each column's figures and headings stand
   * @param above groups that lines above stand over
   * @param belowFull whether a line above has a cell for every column
   * @param shared whether the line has at most half as many headings as there are columns
   */
  SpanCost(
      Region region,
      List<Column> reach,
      List<HeaderSpan> above,
      boolean belowFull,
      boolean shared) {
    this.region = region;
    this.reach = reach;
    this.above = above;
    this.belowFull = belowFull;
    this.shared = shared;
  }

  /** Of a column without heading: over symmetrical groups the wider one is meant. */
  double uncovered() {
    return 0.3 * digit();
  }

  /** Of a column without heading beside headings that all measure time: they share the columns. */
  double untimed() {
    return region.pitch() / 4;
  }

  /** Of a column without heading in any line: rather a heading off its middle than that. */
  double bare() {
    return region.pitch() / 4 + uncovered();
  }

  /** Whether a group is cut by one that a line above stands over. */
  boolean isCrossing(HeaderSpan span) {
    return above.stream().anyMatch(span::crosses);
  }

  /** Whether a heading stands in the middle over a group. */
  boolean isCentred(Item cell, HeaderSpan span) {
    return centre(cell, span.first(), span.last()) <= CENTRED * digit();
  }

  /**
   * Whether a heading may span whatever its width: it measures time or is too wide for a column.
   */
  boolean maySpan(Item cell) {
    return !belowFull && (Look.hasTime(cell.words()) || !isNarrow(cell));
  }

  boolean isBelowFull() {
    return belowFull;
  }

  double of(Item cell, int first, int last) {
    HeaderSpan span = new HeaderSpan(first, last);
    double crossing = isCrossing(span) ? region.pitch() : 0;
    return overhang(cell, first, last)
        + crossing
        + (first == last ? single(cell, first) : group(cell, first, last));
  }

  /** Headings of single columns are centred or set flush with the figures' right edge. */
  private double single(Item cell, int column) {
    Edge edge = region.columns().get(column);
    double flush =
        Math.min(Math.abs(cell.edge() - edge.at()), Math.abs(cell.right() - edge.right()));
    return Math.min(centre(cell, column, column), flush);
  }

  /** Headings of several columns are centred over them and wider than one, or narrow and alone. */
  private double group(Item cell, int first, int last) {
    double cost = centre(cell, first, last);
    if (!belowFull && above.contains(new HeaderSpan(first, last))) {
      return cost;
    }
    double width = cell.right() - cell.left();
    double group = reach.get(last).right() - reach.get(first).left();
    if (belowFull) {
      cost += region.pitch() / 2;
    }
    // {@code Quarter ended} over three dates is as narrow as one of them.
    boolean time = cell.words().stream().anyMatch(w -> Words.TIME.has(w.text()));
    if (time && shared && !belowFull) {
      return cost;
    }
    if (isNarrow(cell)) {
      cost += region.pitch() / 4;
    }
    return width < group * 0.3 ? cost + region.pitch() / 4 : cost;
  }

  private double centre(Item cell, int first, int last) {
    return Math.abs(cell.centre() - (reach.get(first).left() + reach.get(last).right()) / 2);
  }

  /** Whether the column under its centre has room for it. */
  private boolean isNarrow(Item cell) {
    for (int c = 0; c < reach.size(); c++) {
      if (cell.centre() >= slotLeft(c) && cell.centre() <= slotRight(c)) {
        return cell.right() - cell.left() <= slotRight(c) - slotLeft(c);
      }
    }
    return false;
  }

  /** How far it sticks out into the next columns. */
  private double overhang(Item cell, int first, int last) {
    return Math.max(0, slotLeft(first) - cell.left()) + Math.max(0, cell.right() - slotRight(last));
  }

  private double slotLeft(int column) {
    return column == 0
        ? reach.get(0).left() - region.pitch() / 2
        : (reach.get(column - 1).right() + reach.get(column).left()) / 2;
  }

  private double slotRight(int column) {
    return column == reach.size() - 1
        ? reach.get(column).right() + region.pitch() / 2
        : slotLeft(column + 1);
  }

  private double digit() {
    return region.columns().get(0).digit();
  }
}
