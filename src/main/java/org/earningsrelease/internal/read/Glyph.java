package org.earningsrelease.internal.read;

import org.earningsrelease.model.Box;

/**
 * A drawn character of a page; lengths in points, places from the page's top left corner.
 *
 * @param text the characters it stands for; {@link #UNKNOWN} where its font does not tell, a space
 *     for white space
 * @param left where it starts on its baseline
 * @param right where its advance ends
 * @param tracking what its text adds between all characters; the next one would start behind it
 * @param baseline distance of its baseline from the top
 * @param size height of its font
 * @param face its font
 * @param turn clockwise quarter turns of its direction against reading direction; -1 for any other
 *     slant
 * @param ink how it can be seen
 * @param code its number in the font
 */
record Glyph(
    String text,
    double left,
    double right,
    double tracking,
    double baseline,
    double size,
    Face face,
    int turn,
    Ink ink,
    int code) {
  /** A character whose font does not say what it is. */
  static final String UNKNOWN = "\uFFFD";

  /** Capitals of most fonts reach up so far from the baseline, as a part of the size. */
  private static final double ASCENT = 0.74;

  private static final double DESCENT = 0.22;

  /** Whether and how a glyph can be seen. */
  enum Ink {
    DARK,
    /** In the colour of paper. */
    WHITE,
    /** Not painted at all. */
    NONE,
    /** Outside of the page or of what clipping leaves open, for a good part at least. */
    CLIPPED
  }

  /**
   * Whether a glyph between two points of its baseline can be read.
   *
   * @param open what clipping leaves open of the page as it is shown
   */
  static boolean isOpen(
      Box open, double fromX, double fromY, double toX, double toY, double size, int turn) {
    double x0 = Math.min(fromX, toX);
    double x1 = Math.max(fromX, toX);
    double y0 = Math.min(fromY, toY);
    double y1 = Math.max(fromY, toY);
    double up = ASCENT * size;
    double down = DESCENT * size;
    return switch (turn) {
      case 1 -> ClipWindow.shows(open, x0 - down, y0, x1 + up, y1);
      case 2 -> ClipWindow.shows(open, x0, y0 - down, x1, y1 + up);
      case 3 -> ClipWindow.shows(open, x0 - up, y0, x1 + down, y1);
      default -> ClipWindow.shows(open, x0, y0 - up, x1, y1 + down);
    };
  }

  boolean isUnknown() {
    return text.equals(UNKNOWN);
  }

  Glyph withText(String other) {
    return new Glyph(other, left, right, tracking, baseline, size, face, turn, ink, code);
  }

  boolean isBlank() {
    return text.equals(" ");
  }

  double top() {
    return baseline - ASCENT * size;
  }

  double bottom() {
    return baseline + DESCENT * size;
  }

  /** Half way along its advance. */
  double middle() {
    return (left + right) / 2;
  }

  /** Half way up its small letters. */
  double waist() {
    return baseline - size / 4;
  }

  double width() {
    return right - left;
  }

  double space() {
    return face.space() * size;
  }
}
