package org.earningsrelease.internal.layout;

import java.util.List;

/** Divides the lines above a table's first row into caption, header and heading rows. */
final class HeadFinder {
  /** A caption and its header have at most this many lines. */
  private static final int MOST_LINES = 14;

  /** Titles stand at most this many blank lines above what they name. */
  private static final double MOST_BLANKS = 2.2;

  private final List<Strip> strips;
  private final Region region;
  private final int floor;

  /**
   * A finder for one table.
   *
   * @param floor first line that may belong to it
   */
  HeadFinder(List<Strip> strips, Region region, int floor) {
    this.strips = strips;
    this.region = region;
    this.floor = floor;
  }

  /**
   * What stands above a table's first row.
   *
   * @param caption index of the first caption line
   * @param header index of the first header line
   * @param rows index of the first row, a heading row perhaps
   */
  record Head(int caption, int header, int rows) {}

  Head find() {
    int top = top();
    int header = top;
    while (header < region.first() && !isHeader(header, top)) {
      header++;
    }
    int rows = region.first();
    while (rows > header && !isHeader(rows - 1, top) && !isScale(rows - 1)) {
      rows--;
    }
    if (header == region.first()) {
      return withoutHeader(top);
    }
    return new Head(top, header, rows);
  }

  /** Without column headings only lines set off from the rows are the caption. */
  private Head withoutHeader(int top) {
    int rows = region.first();
    while (rows > top && !strips.get(rows).apart()) {
      rows--;
    }
    return new Head(top, rows, rows);
  }

  private int top() {
    int top = region.first();
    while (top > floor
        && region.first() - top < MOST_LINES
        && strips.get(top).blanks() <= MOST_BLANKS
        && belongs(top - 1)) {
      top--;
    }
    return top;
  }

  private boolean belongs(int index) {
    Strip strip = strips.get(index);
    return !isProse(index) && (!Bullet.begins(strip) || isMarkedTitle(index));
  }

  /** {@code * Domestic detail}: a line by itself that repeats a footnote mark, no sentence. */
  private boolean isMarkedTitle(int index) {
    Strip strip = strips.get(index);
    return Marks.isSigns(strip.line().words().get(0).text())
        && !strip.text().endsWith(".")
        && strip.apart()
        && strips.get(index + 1).apart();
  }

  /** A sentence, or the end of one: a line into which the sentence line above runs over. */
  private boolean isProse(int index) {
    for (int i = index; i >= floor; i--) {
      Strip strip = strips.get(i);
      if (strip.runs().size() > 2 || TableFinder.isRow(strip)) {
        return false;
      }
      if (isSentence(strip) && !isTitleLine(i)) {
        return true;
      }
      if (i == floor || strip.apart() || Prose.isShort(strips.get(i - 1), strip, measure(i))) {
        return false;
      }
    }
    return false;
  }

  /** A line by itself without a full stop: {@code Detail for the year ended June 30}. */
  private boolean isTitleLine(int index) {
    Strip strip = strips.get(index);
    return strip.line().words().size() <= 14
        && strip.apart()
        && strips.get(index + 1).apart()
        && ".,;:".indexOf(strip.text().charAt(strip.text().length() - 1)) < 0;
  }

  private boolean isSentence(Strip strip) {
    return Look.isProse(strip.line().words())
        && strip.line().words().size() >= 8
        && !TableFinder.isHeading(strip, region);
  }

  /** How far the lines just above reach. */
  private double measure(int index) {
    double right = 0;
    for (int i = index; i >= Math.max(floor, index - 8); i--) {
      right = Math.max(right, strips.get(i).right());
    }
    return right;
  }

  private boolean isHeader(int index, int top) {
    Strip strip = strips.get(index);
    List<Item> over = strip.runs().stream().filter(r -> TableFinder.isOver(r, region)).toList();
    if (strip.endsInYears() || over.size() >= 2) {
      return true;
    }
    return over.size() == 1
        && (strip.runs().size() > 1 || !(isStacked(index, top) || isTitle(index)));
  }

  /** Among single lines without a date that a blank line sets off from what is below. */
  private boolean isTitle(int index) {
    for (int i = index; i < region.first(); i++) {
      if (i > index && strips.get(i).apart()) {
        return true;
      }
      if (strips.get(i).runs().size() > 1 || Look.hasTime(strips.get(i).line().words())) {
        return false;
      }
    }
    return false;
  }

  /** Centred under a title line above it: {@code (unaudited)} is no column heading. */
  private boolean isStacked(int index, int top) {
    Strip strip = strips.get(index);
    for (int i = top; i < index; i++) {
      Strip above = strips.get(i);
      if (above.runs().size() == 1
          && above.left() < region.zoneLeft() - region.pitch() / 2
          && Math.abs(above.centre() - strip.centre()) <= 1.6 * strip.digit()) {
        return true;
      }
    }
    return false;
  }

  /** {@code (in thousands)} alone above the first row says how to read the figures. */
  private boolean isScale(int index) {
    return Look.isParenthesised(strips.get(index).text());
  }
}
