package org.earningsrelease.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins lines side by side whose baselines differ a little: a label and its figures. */
final class Levelling {
  private Levelling() {}

  static List<Line> join(List<Line> lines) {
    List<Line> level = new ArrayList<>();
    for (Line line : lines) {
      Line above = level.isEmpty() ? null : level.get(level.size() - 1);
      if (above != null && isBeside(above, line)) {
        level.set(level.size() - 1, joined(above, line));
      } else {
        level.add(line);
      }
    }
    return level;
  }

  private static Line joined(Line above, Line line) {
    List<Word> words = new ArrayList<>(above.words());
    words.addAll(line.words());
    words.sort(Comparator.comparingDouble(w -> w.box().x0()));
    return new Line(words);
  }

  /** Half of the lower line's height is shared, and no word stands over another. */
  private static boolean isBeside(Line above, Line line) {
    double shared = above.bottom() - line.top();
    return shared > 0.5 * Math.min(height(above), height(line))
        && above.words().stream()
            .noneMatch(a -> line.words().stream().anyMatch(w -> overlaps(a, w)));
  }

  private static double height(Line line) {
    return line.bottom() - line.top();
  }

  private static boolean overlaps(Word a, Word b) {
    return a.box().x0() < b.box().x1() && b.box().x0() < a.box().x1();
  }
}
