package org.earningsrelease.internal.render;

import java.util.List;
import org.earningsrelease.model.Box;

/**
 * A place on a page that is marked, with what the mark says when it is opened.
 *
 * @param page 1-based
 * @param boxes one in each line, in points from the top left corner of the page as it is shown
 * @param colour red, green, blue: {@code 0xRRGGBB}
 * @param title in a few words
 * @param words lines apart by line feeds
 */
public record PageMark(int page, List<Box> boxes, int colour, String title, String words) {
  public PageMark {
    boxes = List.copyOf(boxes);
  }
}
