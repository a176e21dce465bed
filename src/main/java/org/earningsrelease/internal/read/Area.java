package org.earningsrelease.internal.read;

import org.earningsrelease.model.Box;

/**
 * A painted part of a page.
 *
 * @param box the rectangle around it, as far as clipping leaves it open
 * @param after how many characters were drawn before it
 * @param coloured in another colour than the paper's
 * @param covering a rectangle that nothing shows through
 */
record Area(Box box, int after, boolean coloured, boolean covering) {
  boolean holds(double x, double y) {
    return x >= box.x0() && x <= box.x1() && y >= box.y0() && y <= box.y1();
  }

  double size() {
    return box.width() * box.height();
  }
}
