package org.earningsrelease.internal.layout;

import java.util.ArrayList;
import java.util.List;

/** Measures the white space between the lines of a page. */
final class Spacing {
  /** Lines this far away still show how the text around is set. */
  private static final int WINDOW = 6;

  /** Single-spaced lines are at most this many font sizes apart. */
  private static final double WIDEST = 1.5;

  /** Double-spaced lines are at most this many font sizes apart. */
  private static final double DOUBLE = 2.5;

  /**
   * Lines of one text are at least this many font sizes apart; nearer ones are set side by side.
   */
  private static final double NARROWEST = 0.9;

  private final Page page;
  private final List<Line> lines;
  private final double[] sizes;
  private final double[] bottoms;

  Spacing(Page page, List<Line> lines) {
    this.page = page;
    this.lines = List.copyOf(lines);
    this.sizes = lines.stream().mapToDouble(Spacing::size).toArray();
    this.bottoms = lines.stream().mapToDouble(Line::bottom).toArray();
  }

  private static double size(Line line) {
    return line.words().stream().mapToDouble(w -> w.style().size()).max().orElse(1);
  }

  /** How many more lines would fit above a line: 0 in running text, 1 under a blank line. */
  double blanks(int index) {
    // Upwards: the next column of text begins.
    if (index == 0 || step(index) < -size(index)) {
      return Strip.NEW_PAGE;
    }
    double distance = step(index) / pitch(index) - 1;
    return Math.max(0, onGrid(index) ? distance - rulingLines(index) : distance);
  }

  /** The distance from the line above in font sizes; on the grid in lines. */
  double leading(int index) {
    return index == 0 ? Strip.NEW_PAGE : step(index) / size(index);
  }

  private boolean onGrid(int index) {
    return lines.get(index).words().get(0).style().onGrid();
  }

  private double step(int index) {
    return bottoms[index] - bottoms[index - 1];
  }

  private double size(int index) {
    return sizes[index];
  }

  /** The least distance between lines of the same size nearby: that of lines that run on. */
  private double pitch(int index) {
    if (onGrid(index)) {
      return 1;
    }
    double size = size(index);
    List<Double> steps = new ArrayList<>();
    int last = Math.min(lines.size() - 1, index + WINDOW);
    for (int i = Math.max(1, index - WINDOW); i <= last; i++) {
      boolean alike = Math.abs(size(i) - size) <= size / 10;
      if (alike && step(i) >= NARROWEST * size) {
        steps.add(step(i));
      }
    }
    double least = steps.stream().min(Double::compare).orElse(WIDEST * size);
    return least <= WIDEST * size || isSpacedOut(steps, least, size) ? least : WIDEST * size;
  }

  /** Text set with more space throughout: most lines are the same distance apart. */
  private static boolean isSpacedOut(List<Double> steps, double least, double size) {
    long alike = steps.stream().filter(step -> step <= least * 1.03).count();
    return least <= DOUBLE * size && alike >= 4 && alike * 2 >= steps.size();
  }

  /** A ruling of a text document takes a line of its own. */
  private long rulingLines(int index) {
    double above = lines.get(index - 1).top();
    double below = lines.get(index).top();
    return page.rulings().stream()
        .mapToDouble(r -> Math.floor(r.box().y0()))
        .filter(y -> y > above && y < below)
        .distinct()
        .count();
  }
}
