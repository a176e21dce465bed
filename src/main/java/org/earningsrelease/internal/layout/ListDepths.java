package org.earningsrelease.internal.layout;

import java.util.ArrayDeque;
import java.util.Deque;

/** Nesting of list items by where their markers stand. */
final class ListDepths {
  private final Deque<Double> lefts = new ArrayDeque<>();

  int of(Strip first) {
    double left = first.left();
    while (!lefts.isEmpty() && lefts.peek() > left + 0.1 * first.digit()) {
      lefts.pop();
    }
    if (lefts.isEmpty() || left > lefts.peek() + 0.5 * first.digit()) {
      lefts.push(left);
    }
    return lefts.size() - 1;
  }

  void clear() {
    lefts.clear();
  }
}
