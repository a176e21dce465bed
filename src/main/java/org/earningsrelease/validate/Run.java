package org.earningsrelease.validate;

import java.util.function.IntPredicate;

/** Consecutive open rows, grown upwards row by row, with what their sums need in each column. */
final class Run {
  private final Grid grid;
  private final int[] columns;
  private final int[] open;
  private final IntPredicate begins;
  private final long[] added;
  private final long[] tolerance;
  private final long[] largest;
  private final long[] second;
  private int from;
  private boolean natural;

  /**
   * An empty run that ends with the last of the open rows.
   *
   * @param begins whether a block of rows begins with an open row
   */
  Run(Grid grid, int[] columns, int[] open, IntPredicate begins) {
    this.begins = begins;
    this.grid = grid;
    this.columns = columns;
    this.open = open;
    this.from = open.length;
    this.added = new long[columns.length];
    this.tolerance = new long[columns.length];
    this.largest = new long[columns.length];
    this.second = new long[columns.length];
  }

  /** Takes in the row before; false if there is none. */
  boolean grow() {
    if (from == 0) {
      return false;
    }
    from--;
    natural = from == 0 || begins.test(open[from]);
    for (int i = 0; i < columns.length; i++) {
      add(i, grid.value(open[from], columns[i]), grid.tolerance(open[from], columns[i]));
    }
    return true;
  }

  private void add(int i, long value, long within) {
    added[i] += value;
    tolerance[i] += within;
    long magnitude = Math.abs(value);
    if (magnitude > largest[i]) {
      second[i] = largest[i];
      largest[i] = magnitude;
    } else if (magnitude > second[i]) {
      second[i] = magnitude;
    }
  }

  int length() {
    return open.length - from;
  }

  /** Whether it begins where a block of rows does. */
  boolean isNatural() {
    return natural;
  }

  /** The grid's row at an index of the run. */
  int row(int index) {
    return open[from + index];
  }

  /** Whether any of its rows is printed in the column. */
  boolean isPrinted(int i) {
    return tolerance[i] > 0;
  }

  long sum(int i, Signs signs) {
    return signs.sum(added[i], this, i);
  }

  /** What a row prints in a column. */
  long value(int index, int i) {
    return grid.value(row(index), columns[i]);
  }

  /** How far rounding of all rows may move their sum. */
  long tolerance(int i) {
    return tolerance[i];
  }

  /**
   * The probability that a sum of rows as large as these comes so close to a total by accident.
   *
   * @param left between total and sum
   * @param unit one of the total's last digits
   */
  double chance(int i, long left, long unit) {
    // Where all parts but one are next to nothing, the total equals a row digit by digit.
    double width =
        second[i] > tolerance[i] ? Math.sqrt((double) second[i] * largest[i]) : largest[i];
    return Math.min(1, (2.0 * left + unit) / (width + unit));
  }
}
