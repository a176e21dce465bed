package org.earningsrelease.internal.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.earningsrelease.internal.layout.Ruling;
import org.earningsrelease.model.Box;

/** Joins strokes that a page draws in pieces, and pairs close under each other to double lines. */
final class Rulings {
  /** Pieces of one line lie within this many points. */
  private static final double SAME = 0.7;

  private static final double GAP = 1.5;

  /** Two lines that are closer than this, in points, are a double line. */
  private static final double DOUBLE = 3.5;

  private Rulings() {}

  static List<Ruling> of(List<Box> strokes) {
    List<Box> across = new ArrayList<>();
    List<Ruling> rulings = new ArrayList<>();
    List<Box> turned = new ArrayList<>();
    for (Box stroke : strokes) {
      if (stroke.width() >= stroke.height()) {
        across.add(stroke);
      } else {
        turned.add(turned(stroke));
      }
    }
    rulings.addAll(doubled(joined(across)));
    joined(turned).forEach(box -> rulings.add(new Ruling(turned(box), false)));
    return rulings;
  }

  private static Box turned(Box box) {
    return new Box(box.y0(), box.x0(), box.y1(), box.x1());
  }

  private static List<Box> joined(List<Box> strokes) {
    List<Box> sorted = new ArrayList<>(strokes);
    sorted.sort(Comparator.comparingDouble(Box::y0).thenComparingDouble(Box::x0));
    List<Box> joined = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i).y0() - sorted.get(start).y0() > SAME) {
        joinLevel(sorted.subList(start, i), joined);
        start = i;
      }
    }
    return joined;
  }

  private static void joinLevel(List<Box> level, List<Box> joined) {
    List<Box> sorted = new ArrayList<>(level);
    sorted.sort(Comparator.comparingDouble(Box::x0));
    Box open = sorted.get(0);
    for (Box next : sorted.subList(1, sorted.size())) {
      if (next.x0() - open.x1() <= GAP) {
        open = open.union(next);
      } else {
        joined.add(open);
        open = next;
      }
    }
    joined.add(open);
  }

  /** Boxes come ordered from top to bottom. */
  private static List<Ruling> doubled(List<Box> boxes) {
    List<Ruling> rulings = new ArrayList<>();
    boolean[] used = new boolean[boxes.size()];
    for (int i = 0; i < boxes.size(); i++) {
      if (used[i]) {
        continue;
      }
      Box box = boxes.get(i);
      boolean twice = false;
      for (int j = i + 1; j < boxes.size() && boxes.get(j).y0() - box.y0() < DOUBLE; j++) {
        if (!used[j]
            && Math.abs(boxes.get(j).x0() - box.x0()) < GAP
            && Math.abs(boxes.get(j).x1() - box.x1()) < GAP) {
          used[j] = true;
          twice = true;
          box = box.union(boxes.get(j));
        }
      }
      rulings.add(new Ruling(box, twice));
    }
    return rulings;
  }
}
