package org.earningsrelease.internal.layout;

import java.util.List;

/** Divides the lines above a table's first row into caption, header and heading rows. */
final class HeadFinder {
  /** A caption and its header have at most this many lines. */
  private static final int MOST_LINES = 16;

  /** Titles stand at most this many blank lines above what they name. */
  private static final double MOST_BLANKS = 4.2;

  private final List<Strip> strips;
  private final Region region;
  private final int floor;
  private final int columnsAbove;
  private final Titles titles;

  /**
   * A finder for one table.
   *
   * @param middle half of its page's width; NaN where pages have none
   * @param floor first line that may belong to it
   * @param columnsAbove how many columns the table has whose rows end above that line
   */
  HeadFinder(List<Strip> strips, Region region, double middle, int floor, int columnsAbove) {
    this.strips = strips;
    this.region = region;
    this.floor = floor;
    this.columnsAbove = columnsAbove;
    this.titles = new Titles(strips, region, middle);
  }

  /**
   * What stands above a table's first row.
   *
   * @param caption index of the first caption line
   * @param header index of the first header line
   * @param rows index of the first row, a heading row perhaps
   */
  record Head(int caption, int header, int rows) {
    boolean hasHeader() {
      return header < rows;
    }
  }

  Head find() {
    int top = top();
    int header = top;
    while (header < region.first() && !isHeader(header, top)) {
      header++;
    }
    if (header == region.first()) {
      return withoutHeader(top);
    }
    int rows = region.first();
    while (rows > header && !isHeader(rows - 1, top) && !isScale(rows - 1)) {
      rows--;
    }
    return new Head(top, header, rows);
  }

  /** Without column headings only lines set off from the rows are the caption. */
  private Head withoutHeader(int top) {
    if (continuesAbove(top)) {
      return new Head(top, top, top);
    }
    int rows = region.first();
    while (rows > top && !strips.get(rows).apart()) {
      rows--;
    }
    return new Head(top, rows, rows);
  }

  /** A page break and nothing else between the rows of the table above and these. */
  private boolean continuesAbove(int top) {
    return top == floor && strips.get(top).newPage() && columnsAbove == region.columns().size();
  }

  private int top() {
    int top = region.first();
    while (top > floor
        && region.first() - top < MOST_LINES
        && strips.get(top).blanks() <= MOST_BLANKS
        && titles.mayName(top - 1, floor)) {
      top--;
      if (titles.isNumberedTitle(top)) {
        return top;
      }
    }
    return titles.introduction(top, floor);
  }

  private boolean isHeader(int index, int top) {
    Strip strip = strips.get(index);
    List<Item> over = TableFinder.over(strip, region);
    if (index == top && (titles.isNumberedTitle(index) || Scales.isBehindTitle(strip))) {
      return false;
    }
    if (strip.endsInYears() || over.size() >= 2) {
      return true;
    }
    return over.size() == 1 && (strip.runs().size() > 1 || !titles.isTitle(index, top));
  }

  /** {@code (in thousands)} alone above the first row says how to read the figures. */
  private boolean isScale(int index) {
    String text = strips.get(index).text();
    return (Look.isParenthesised(text) && !Marks.isMark(text))
        || Scales.isRemark(strips.get(index));
  }
}
