package org.earningsrelease.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the lines of all pages in one row and measures the white space between them. */
final class Strips {
  private Strips() {}

  static List<Strip> of(PositionedText text) {
    List<List<Line>> own = Furniture.without(text.pages());
    List<Strip> strips = new ArrayList<>();
    for (int p = 0; p < own.size(); p++) {
      addPage(text.pages().get(p), levelled(own.get(p)), strips);
    }
    return List.copyOf(strips);
  }

  /**
   * Joins lines side by side whose baselines differ a little: a label and its figures set in
   * another size.
   */
  private static List<Line> levelled(List<Line> lines) {
    List<Line> levelled = new ArrayList<>();
    for (Line line : lines) {
      Line above = levelled.isEmpty() ? null : levelled.get(levelled.size() - 1);
      if (above != null && isBeside(above, line)) {
        List<Word> words = new ArrayList<>(above.words());
        words.addAll(line.words());
        words.sort(Comparator.comparingDouble(w -> w.box().x0()));
        levelled.set(levelled.size() - 1, new Line(words));
      } else {
        levelled.add(line);
      }
    }
    return levelled;
  }

  /** Half of the lower line's height is shared, and no word stands over another. */
  private static boolean isBeside(Line above, Line line) {
    double shared = above.bottom() - line.top();
    boolean level = shared > 0.5 * Math.min(height(above), height(line));
    return level
        && above.words().stream()
            .noneMatch(a -> line.words().stream().anyMatch(w -> overlaps(a, w)));
  }

  private static double height(Line line) {
    return line.bottom() - line.top();
  }

  private static boolean overlaps(Word a, Word b) {
    return a.box().x0() < b.box().x1() && b.box().x0() < a.box().x1();
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
