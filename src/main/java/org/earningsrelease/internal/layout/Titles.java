package org.earningsrelease.internal.layout;

import java.util.List;

/** Tells lines that name a table from sentences above it and from headings of its columns. */
final class Titles {
  /** Centred lines agree to this many digits. */
  private static final double CENTRED = 1.6;

  /** Sentences fill this much of the page's width. */
  private static final double WIDE = 0.55;

  /** An introducing sentence has at most this many lines. */
  private static final int MOST_LINES = 4;

  /** A title has at most this many words where nothing else shows that it is one. */
  private static final int FEW_WORDS = 10;

  private final List<Strip> strips;
  private final Region region;
  private final double middle;

  /**
   * Titles of one table.
   *
   * @param middle half of the page's width; NaN where pages have none
   */
  Titles(List<Strip> strips, Region region, double middle) {
    this.strips = strips;
    this.region = region;
    this.middle = middle;
  }

  /**
   * Whether a line may belong to a caption or header: no sentence and no list item.
   *
   * @param floor first line that may be looked at
   */
  boolean mayName(int index, int floor) {
    Strip strip = strips.get(index);
    if (isRemarkWithFigures(strip)) {
      return false;
    }
    if (Bullet.begins(strip)) {
      return !endsSentence(strip) && (isByItself(index) || isNumberedTitle(index));
    }
    return !isProse(index, floor);
  }

  /**
   * {@code (Note) Comprehensive income: First quarter of 2024: 3,012 million yen}: figures behind a
   * colon say something by themselves and name nothing.
   */
  private static boolean isRemarkWithFigures(Strip strip) {
    boolean colon = false;
    for (Word word : strip.line().words()) {
      boolean grouped =
          word.text().indexOf(',') > 0 && word.text().indexOf(',') < word.text().length() - 1;
      if (colon && grouped && FigureLook.of(word.text()) == FigureLook.NUMBER) {
        return true;
      }
      colon |= word.text().endsWith(":");
    }
    return false;
  }

  /**
   * {@code (2) Consolidated Financial Position}: a number, a capital, and no second line; what
   * stands above it belongs to something else.
   */
  boolean isNumberedTitle(int index) {
    Strip strip = strips.get(index);
    List<Word> words = strip.line().words();
    return Bullet.isNumbered(words.get(0).text())
        && words.size() > 1
        && Character.isUpperCase(words.get(1).text().charAt(0))
        && !endsSentence(strip)
        && !strip.text().endsWith(":")
        && (!Prose.isTabular(strip) || Scales.isBehindTitle(strip))
        && !Look.startsLower(strips.get(index + 1).text());
  }

  /** {@code The following table presents …:} directly above belongs to the caption. */
  int introduction(int top, int floor) {
    if (top == floor || strips.get(top).newPage() || !strips.get(top - 1).text().endsWith(":")) {
      return top;
    }
    int first = top - 1;
    while (first > floor && !strips.get(first).apart() && !begins(first)) {
      first--;
    }
    return top - first <= MOST_LINES && !Bullet.begins(strips.get(first)) ? first : top;
  }

  /** A list item begins, or the line above ends a sentence. */
  private boolean begins(int index) {
    return Bullet.begins(strips.get(index)) || strips.get(index - 1).text().endsWith(".");
  }

  /** A line by itself over the figures that names the table, not a column. */
  boolean isTitle(int index, int top) {
    return Scales.isRemark(strips.get(index))
        || isStacked(index, top)
        || isCentredOnPage(index, top)
        || isSetOff(index)
        || isAboveTitle(index);
  }

  /** Words without a time, and another title under them before the columns' headings begin. */
  private boolean isAboveTitle(int index) {
    Strip strip = strips.get(index);
    if (strip.runs().size() > 1 || Look.hasTime(strip.line().words())) {
      return false;
    }
    int next = index + 1;
    return next + 1 < region.first()
        && strips.get(next).runs().size() == 1
        && TableFinder.over(strips.get(next), region).isEmpty()
        && !Look.isParenthesised(strips.get(next).text());
  }

  private boolean isProse(int index, int floor) {
    for (int i = index; i >= floor; i--) {
      Strip strip = strips.get(i);
      if (Prose.isTabular(strip) || TableFinder.isRow(strip)) {
        return false;
      }
      if (isSentence(strip) && !(isByItself(i) && !endsSentence(strip))) {
        return true;
      }
      if (i == floor || !runsOn(i)) {
        return i == index && endsSentence(strip) && strip.text().endsWith(".");
      }
    }
    return false;
  }

  /** Whether the sentence above goes on in a line. */
  private boolean runsOn(int index) {
    Strip above = strips.get(index - 1);
    Strip strip = strips.get(index);
    boolean aligned = Math.abs(strip.left() - above.left()) <= 9 * strip.digit();
    return !strip.apart()
        && !isTitleUnderSentence(above, strip)
        && aligned
        && !Prose.isShort(above, strip, measure(index));
  }

  /** The sentence has ended, and a few words that begin with a capital and end none follow. */
  private static boolean isTitleUnderSentence(Strip above, Strip strip) {
    return endsSentence(above)
        && above.text().endsWith(".")
        && !endsSentence(strip)
        && strip.line().words().size() <= FEW_WORDS
        && !Look.startsLower(strip.text());
  }

  private boolean isSentence(Strip strip) {
    return Look.isProse(Look.outsideParentheses(strip.line().words()))
        && strip.line().words().size() >= 8
        && strip.right() - strip.left() >= WIDE * bodyWidth(strip)
        && !Look.isParenthesised(strip.text())
        && !TableFinder.isHeading(strip, region);
  }

  /** White space above and below, and no longer than a line. */
  private boolean isByItself(int index) {
    return strips.get(index).line().words().size() <= 14
        && strips.get(index).apart()
        && strips.get(index + 1).apart();
  }

  private static boolean endsSentence(Strip strip) {
    List<Word> words = strip.line().words();
    String last = words.get(words.size() - 1).text();
    return ".,;".indexOf(last.charAt(last.length() - 1)) >= 0 && !Words.ABBREVIATION.has(last);
  }

  /** How far the lines of text just above reach. */
  private double measure(int index) {
    double right = 0;
    for (int i = index; i >= Math.max(0, index - 8); i--) {
      Strip strip = strips.get(i);
      if (!TableFinder.isRow(strip) && !Prose.isTabular(strip)) {
        right = Math.max(right, strip.right());
      }
    }
    return right;
  }

  /** Among single lines without a date that white space sets off from what is below. */
  private boolean isSetOff(int index) {
    for (int i = index; i < region.first(); i++) {
      Strip strip = strips.get(i);
      if (i > index && strip.apart()) {
        return true;
      }
      if (strip.runs().size() > 1 || Look.hasTime(strip.line().words())) {
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
          && isCentred(strip, above.centre())) {
        return true;
      }
    }
    return false;
  }

  /** Centred on the page or the table, and not on the figures. */
  private boolean isCentredOnPage(int index, int top) {
    Strip strip = strips.get(index);
    double table = (region.labelLeft() + region.zoneRight()) / 2;
    double zone = (region.zoneLeft() + region.zoneRight()) / 2;
    double page = body(index).centre();
    double nearest = Math.min(Math.abs(strip.centre() - table), Math.abs(strip.centre() - page));
    if (!Double.isNaN(middle) && !Look.hasTime(strip.line().words())) {
      nearest = Math.min(nearest, Math.abs(strip.centre() - middle));
    }
    return nearest <= CENTRED * strip.digit()
        && nearest < Math.abs(strip.centre() - zone)
        && isAboveHeadings(index, top);
  }

  /** Nothing but lines by themselves above it. */
  private boolean isAboveHeadings(int index, int top) {
    for (int i = index - 1; i >= top && strips.get(i + 1).blanks() < 1; i--) {
      if (strips.get(i).runs().size() > 1) {
        return false;
      }
    }
    return true;
  }

  /** How wide the lines of a line's page are together. */
  private double bodyWidth(Strip strip) {
    int first = strip.index();
    while (first > 0 && strips.get(first - 1).page() == strip.page()) {
      first--;
    }
    return body(first).width();
  }

  /** From where to where the lines of a page reach, from one on. */
  private Body body(int first) {
    double left = Double.MAX_VALUE;
    double right = 0;
    int page = strips.get(first).page();
    for (int i = first; i < strips.size() && strips.get(i).page() == page; i++) {
      left = Math.min(left, strips.get(i).left());
      right = Math.max(right, strips.get(i).right());
    }
    return new Body(left, right);
  }

  private record Body(double left, double right) {
    double centre() {
      return (left + right) / 2;
    }

    double width() {
      return right - left;
    }
  }

  private static boolean isCentred(Strip strip, double centre) {
    return Math.abs(strip.centre() - centre) <= CENTRED * strip.digit();
  }
}
