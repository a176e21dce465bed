package org.earningsrelease.validate;

import java.util.List;

/**
 * Rows of a grid that make a total.
 *
 * @param total the row of the total
 * @param parts the rows it is made of, in their order
 * @param chance the probability that unrelated figures would agree so well
 */
record Sum(int total, List<Part> parts, double chance) {
  Sum {
    parts = List.copyOf(parts);
  }

  /** A row and whether it is added (1) or taken off (-1). */
  record Part(int row, int sign) {}
}
