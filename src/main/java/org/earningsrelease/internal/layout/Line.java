package org.earningsrelease.internal.layout;

import java.util.List;

/**
 * Words on one baseline, from left to right.
 *
 * @param words at least one
 */
public record Line(List<Word> words) {
  public Line {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a line without words");
    }
  }

  public int page() {
    return words.get(0).page();
  }

  public double left() {
    return words.get(0).box().x0();
  }

  public double right() {
    return words.get(words.size() - 1).box().x1();
  }

  public double top() {
    return words.stream().mapToDouble(w -> w.box().y0()).min().orElseThrow();
  }

  public double bottom() {
    return words.stream().mapToDouble(w -> w.box().y1()).max().orElseThrow();
  }
}
