package org.earningsrelease.internal.layout;

import java.util.List;

/**
 * Upright rulings of a page: words on both sides of one stand in two cells, however near.
 *
 * @param upright from any place of the page
 */
record Walls(List<Ruling> upright) {
  static final Walls NONE = new Walls(List.of());

  /** A wall may touch the letters beside it: a tenth of a space. */
  private static final double TOUCH = 0.4;

  Walls {
    upright = List.copyOf(upright);
  }

  /** Those of a page. */
  static Walls of(Page page) {
    return new Walls(page.rulings().stream().filter(r -> !r.horizontal()).toList());
  }

  /** Those that a line runs through. */
  Walls through(Line line) {
    if (upright.isEmpty()) {
      return NONE;
    }
    double y = (line.top() + line.bottom()) / 2;
    return new Walls(upright.stream().filter(r -> r.box().y0() <= y && r.box().y1() >= y).toList());
  }

  /** Whether one stands between two words of the line. */
  boolean part(Word left, Word right) {
    double from = left.box().x1() - TOUCH;
    double to = right.box().x0() + TOUCH;
    return upright.stream().anyMatch(r -> r.box().x0() >= from && r.box().x1() <= to);
  }
}
