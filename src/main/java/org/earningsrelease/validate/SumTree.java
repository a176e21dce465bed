package org.earningsrelease.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * The totals of a table, found by arithmetic over its rows in all columns at once.
 *
 * <p>Rows are read downwards. A row that is the sum of open rows before it takes their place, so
 * that totals of totals are found too. A row whose parts follow it ({@code of which}) takes them in
 * once they add up to it.
 */
final class SumTree {
  /** Accidents a table may be expected to have, by what a row's words say of it. */
  private static final SumSearch.Limits NAMED = new SumSearch.Limits(5e-3, 2e-4);

  private static final SumSearch.Limits UNNAMED = new SumSearch.Limits(2e-4, 1e-6);
  private static final int LONGEST_BREAKDOWN = 30;

  private final Grid grid;
  private final IntPredicate isNamedTotal;
  private final List<Integer> open = new ArrayList<>();
  private final List<Sum> sums = new ArrayList<>();

  private SumTree(Grid grid, IntPredicate isNamedTotal) {
    this.grid = grid;
    this.isNamedTotal = isNamedTotal;
  }

  /**
   * The sums of a grid, each total's row once as a total of what stands before it.
   *
   * @param isNamedTotal whether a row's words call it a total
   */
  static List<Sum> find(Grid grid, IntPredicate isNamedTotal) {
    SumTree tree = new SumTree(grid, isNamedTotal);
    for (int row = 0; row < grid.rows(); row++) {
      tree.read(row);
    }
    return List.copyOf(tree.sums);
  }

  private void read(int row) {
    Optional<Sum> sum = new SumSearch(grid, row, open, limits(row)).find();
    sum.ifPresent(this::absorb);
    open.add(row);
    if (sum.isEmpty()) {
      breakdown();
    }
  }

  private SumSearch.Limits limits(int row) {
    return isNamedTotal.test(row) ? NAMED : UNNAMED;
  }

  private void absorb(Sum sum) {
    sums.add(sum);
    int first = open.indexOf(sum.parts().get(0).row());
    open.subList(first, open.size()).clear();
  }

  /** {@code Sales 100, of which Europe 60, Asia 40}: the total stands above its parts. */
  private void breakdown() {
    for (int i = open.size() - 3; i >= Math.max(0, open.size() - LONGEST_BREAKDOWN); i--) {
      List<Integer> parts = open.subList(i + 1, open.size());
      Optional<Sum> sum = new SumSearch(grid, open.get(i), parts, UNNAMED).findWhole();
      if (sum.isPresent()) {
        sums.add(sum.get());
        open.subList(i + 1, open.size()).clear();
        return;
      }
    }
  }
}
