package org.earningsrelease.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The columns a header cell stands over.
 *
 * @param first 0-based
 * @param last inclusive
 */
record HeaderSpan(int first, int last) {

  /** One column each. */
  static List<HeaderSpan> each(int columns) {
    List<HeaderSpan> each = new ArrayList<>();
    for (int c = 0; c < columns; c++) {
      each.add(new HeaderSpan(c, c));
    }
    return each;
  }

  /** Its columns one by one. */
  List<Integer> each() {
    return IntStream.rangeClosed(first, last).boxed().toList();
  }

  int columns() {
    return last - first + 1;
  }

  /** Whether it cuts a group of columns in two. */
  boolean crosses(HeaderSpan other) {
    boolean apart = last < other.first || first > other.last;
    boolean within = first >= other.first && last <= other.last;
    boolean around = first <= other.first && last >= other.last;
    return !apart && !within && !around;
  }
}
