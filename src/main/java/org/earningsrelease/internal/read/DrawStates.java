package org.earningsrelease.internal.read;

import java.util.ArrayList;
import java.util.List;

/** The states that were saved, and the one that counts; all are used again. */
final class DrawStates {
  private final List<DrawState> states = new ArrayList<>(List.of(new DrawState()));
  private int top;
  private int bottom;

  DrawState now() {
    return states.get(top);
  }

  void save() {
    DrawState from = now();
    top++;
    if (top == states.size()) {
      states.add(new DrawState());
    }
    now().copy(from);
  }

  /** Goes back to the state saved last; nothing where none was. */
  void restore() {
    if (top > bottom) {
      top--;
    }
  }

  /** A drawing within the page begins; it cannot restore what it did not save. */
  int enter() {
    int outer = bottom;
    save();
    bottom = top;
    return outer;
  }

  /**
   * The drawing ends.
   *
   * @param outer what {@link #enter} said
   */
  void leave(int outer) {
    top = bottom - 1;
    bottom = outer;
  }

  /** How many states the drawing holds. */
  int depth() {
    return top - bottom + 1;
  }
}
