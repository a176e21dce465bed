package org.earningsrelease.internal.layout;

import java.util.ArrayList;
import java.util.List;

/** Puts the lines of all pages in one row and measures the white space between them. */
final class Strips {
  private Strips() {}

  static List<Strip> of(PositionedText text) {
    List<List<Line>> own = Furniture.without(text.pages());
    List<Strip> strips = new ArrayList<>();
    for (int p = 0; p < own.size(); p++) {
      addPage(text.pages().get(p), own.get(p), strips);
    }
    return List.copyOf(strips);
  }

  private static void addPage(Page page, List<Line> lines, List<Strip> strips) {
    double pitch = pitch(lines);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      double blanks = i == 0 ? Strip.NEW_PAGE : blanks(page, lines.get(i - 1), line, pitch);
      strips.add(
          new Strip(strips.size(), line, Items.of(line), blanks, isUnderlined(page, line, pitch)));
    }
  }

  /** A ruling of a text document takes a line of its own. */
  private static double blanks(Page page, Line above, Line line, double pitch) {
    double lines = (line.bottom() - above.bottom()) / pitch - 1;
    if (line.words().get(0).style().onGrid()) {
      lines -=
          page.rulings().stream()
              .mapToDouble(r -> Math.floor(r.box().y0()))
              .filter(y -> y > above.top() && y < line.top())
              .distinct()
              .count();
    }
    return Math.max(0, lines);
  }

  private static boolean isUnderlined(Page page, Line line, double pitch) {
    return page.rulings().stream()
        .anyMatch(
            r ->
                r.horizontal()
                    && r.box().y0() >= line.bottom() - pitch / 4
                    && r.box().y0() < line.bottom() + pitch
                    && r.box().x0() < line.right()
                    && r.box().x1() > line.left());
  }

  /** The usual distance from line to line: the lower quartile, so that blank lines do not count. */
  private static double pitch(List<Line> lines) {
    if (!lines.isEmpty() && lines.get(0).words().get(0).style().onGrid()) {
      return 1;
    }
    List<Double> steps = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      steps.add(lines.get(i).bottom() - lines.get(i - 1).bottom());
    }
    steps.removeIf(step -> step <= 0);
    steps.sort(null);
    return steps.isEmpty() ? 12 : steps.get(steps.size() / 4);
  }
}
