package org.earningsrelease.write.html;

import java.util.List;
import org.earningsrelease.model.Box;

/** What a release's document looks like. */
public sealed interface Facsimile {

  /**
   * A text document.
   *
   * @param text to which the offsets of the release point
   */
  record Text(String text) implements Facsimile {}

  /** A document of pages with geometry. */
  record Pages(List<Page> pages) implements Facsimile {
    public Pages {
      pages = List.copyOf(pages);
    }
  }

  /**
   * A page.
   *
   * @param number 1-based
   * @param width in points
   * @param height in points
   * @param picture in PNG or JPEG; empty where it could not be drawn
   * @param lines its words with their places
   */
  @SuppressWarnings("ArrayRecordComponent") // a picture is passed on, never compared
  record Page(int number, double width, double height, byte[] picture, List<Line> lines) {
    public Page {
      lines = List.copyOf(lines);
    }
  }

  /**
   * Words that stand beside each other.
   *
   * @param box in points from the top left corner of the page
   */
  record Line(Box box, String text) {}
}
