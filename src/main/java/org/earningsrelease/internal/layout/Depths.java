package org.earningsrelease.internal.layout;

import java.util.ArrayList;
import java.util.List;

/** Levels of indentation among a table's rows. */
final class Depths {
  private final List<Double> lefts = new ArrayList<>();

  Depths(List<RowLine> firstLines) {
    List<RowLine> sorted = new ArrayList<>(firstLines);
    sorted.sort((a, b) -> Double.compare(a.left(), b.left()));
    for (RowLine line : sorted) {
      // Indents are a character or more; less is a font's side bearing.
      if (lefts.isEmpty()
          || line.left() - lefts.get(lefts.size() - 1) > 0.6 * line.strip().digit()) {
        lefts.add(line.left());
      }
    }
  }

  int of(RowLine line) {
    int depth = 0;
    while (depth + 1 < lefts.size() && line.left() >= lefts.get(depth + 1) - 0.01) {
      depth++;
    }
    return depth;
  }
}
