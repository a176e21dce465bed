package org.earningsrelease.internal.layout;

/**
 * How words are set.
 *
 * @param size font size in page units
 * @param space width of a space in page units
 * @param bold bold or black weight
 * @param italic slanted
 * @param raised above or below the line's baseline: a footnote mark
 */
public record Style(double size, double space, boolean bold, boolean italic, boolean raised) {
  /** Text documents: every character one unit wide; boxes are grid places and not reported. */
  public static final Style GRID = new Style(1, 1, false, false, false);

  /** The same on bold words of a text document: {@code **Revenues:**}. */
  public static final Style GRID_BOLD = new Style(1, 1, true, false, false);

  /** Whether this is the style of a text document's words. */
  public boolean onGrid() {
    return size == 1 && space == 1;
  }
}
