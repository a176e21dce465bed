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
    double top = words.get(0).box().y0();
    for (Word word : words) {
      top = Math.min(top, word.box().y0());
    }
    return top;
  }

  public double bottom() {
    double bottom = words.get(0).box().y1();
    for (Word word : words) {
      bottom = Math.max(bottom, word.box().y1());
    }
    return bottom;
  }
}
