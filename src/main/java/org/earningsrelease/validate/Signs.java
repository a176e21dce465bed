package org.earningsrelease.validate;

/**
 * How the rows of a run are added up.
 *
 * @param opposed the first row less all others (revenue less costs printed positive), else all rows
 *     added
 * @param turned index of a row whose sign is turned, -1 for none
 * @param turnedToo index of another such row, -1 for none
 * @param left index of a row that does not count, -1 for none
 */
record Signs(boolean opposed, int turned, int turnedToo, int left) {
  private static final int NONE = -1;

  static final Signs ADDED = new Signs(false, NONE, NONE, NONE);
  static final Signs OPPOSED = new Signs(true, NONE, NONE, NONE);

  Signs turning(int row) {
    return new Signs(opposed, row, turnedToo, left);
  }

  Signs turningToo(int row) {
    return new Signs(opposed, turned, row, left);
  }

  Signs leaving(int row) {
    return new Signs(opposed, turned, turnedToo, row);
  }

  /** Whether no row is an exception: all are added, or all but the first taken off. */
  boolean isPlain() {
    return turned == NONE && turnedToo == NONE && left == NONE;
  }

  /** 1, -1, or 0 for a row that does not count. */
  int of(int row) {
    if (row == left) {
      return 0;
    }
    return row == turned || row == turnedToo ? -base(row) : base(row);
  }

  private int base(int row) {
    return opposed && row > 0 ? -1 : 1;
  }

  /** What these signs make of the sum of all rows of a run in a column. */
  long sum(long added, Run run, int column) {
    long sum = opposed ? 2 * run.value(0, column) - added : added;
    if (turned >= 0) {
      sum -= 2L * base(turned) * run.value(turned, column);
    }
    if (turnedToo >= 0) {
      sum -= 2L * base(turnedToo) * run.value(turnedToo, column);
    }
    return left >= 0 ? sum - base(left) * run.value(left, column) : sum;
  }
}
