package org.earningsrelease.internal.layout;

import java.util.List;

/**
 * What is printed on one page.
 *
 * @param number 1-based
 * @param width in page units
 * @param height in page units
 * @param lines from top to bottom
 * @param rulings printed lines
 * @param hints tables marked by the document
 */
public record Page(
    int number,
    double width,
    double height,
    List<Line> lines,
    List<Ruling> rulings,
    List<TableHint> hints) {
  public Page {
    lines = List.copyOf(lines);
    rulings = List.copyOf(rulings);
    hints = List.copyOf(hints);
  }
}
