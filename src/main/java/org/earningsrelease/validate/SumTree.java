package org.earningsrelease.validate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/**
 * The totals of a table, found by arithmetic over its rows in all columns at once.
 *
 * <p>Rows are read downwards. A row that is the sum of open rows before it takes their place, so
 * that totals of totals are found too. A row whose parts follow it ({@code of which}) takes them in
 * once they add up to it. A row that calls itself a total and was not made so may be made of two
 * rows anywhere before it ({@code Free cash flow}).
 */
final class SumTree {
  private static final int LONGEST_BREAKDOWN = 30;

  private final Grid grid;
  private final IntFunction<Evidence> evidence;
  private final IntPredicate opensBlock;
  private final List<Integer> open = new ArrayList<>();
  private final List<Sum> sums = new ArrayList<>();
  private final Set<Integer> settled = new HashSet<>();
  private final Set<Integer> totals = new HashSet<>();

  /**
   * What a row's words say of its being a total, and how small the chance of an accident must be.
   */
  enum Evidence {
    /** A total by its words, in a statement that is made of sums. */
    STATED(5e-3, 6e-3, 1e-3),
    /** The same where every row is printed with its sign. */
    SIGNED(5e-3, 6e-3, 1e-3),
    NAMED(5e-3, 5e-4, 2e-4),
    NONE(2e-4, 1e-7, 0),
    /** As none, and parts are not taken off. */
    ADDED_ONLY(2e-4, 1e-6, 0);

    private final double whole;
    private final double broken;
    private final double turned;

    Evidence(double whole, double broken, double turned) {
      this.whole = whole;
      this.broken = broken;
      this.turned = turned;
    }

    SumSearch.Limits limits() {
      return new SumSearch.Limits(whole, broken, turned);
    }

    boolean isNamed() {
      return this == STATED || this == SIGNED || this == NAMED;
    }
  }

  private SumTree(Grid grid, IntFunction<Evidence> evidence, IntPredicate opensBlock) {
    this.grid = grid;
    this.evidence = evidence;
    this.opensBlock = opensBlock;
  }

  /**
   * The sums of a grid, each in the order of the row that completes it.
   *
   * @param opensBlock whether a heading or a change of headings stands above a row
   */
  static List<Sum> find(Grid grid, IntFunction<Evidence> evidence, IntPredicate opensBlock) {
    SumTree tree = new SumTree(grid, evidence, opensBlock);
    for (int row = 0; row < grid.rows(); row++) {
      tree.read(row);
    }
    for (int row = 0; row < grid.rows(); row++) {
      tree.relate(row);
    }
    return List.copyOf(tree.sums);
  }

  private void read(int row) {
    Evidence of = evidence.apply(row);
    SumSearch search = new SumSearch(grid, row, open, this::begins, of.limits());
    Optional<Sum> sum =
        switch (of) {
          case SIGNED -> search.findSigned().or(search::findSingle);
          case STATED, NAMED -> search.find().or(search::findSingle);
          case NONE -> search.find();
          case ADDED_ONLY -> search.findAdded();
        };
    sum.ifPresent(this::absorb);
    open.add(row);
    if (sum.isEmpty()) {
      breakdown();
    }
  }

  /** A block begins below a heading, with a total and below a total. */
  private boolean begins(int row) {
    int before = open.indexOf(row) - 1;
    return opensBlock.test(row)
        || totals.contains(row)
        || (before >= 0 && totals.contains(open.get(before)));
  }

  private void absorb(Sum sum) {
    keep(sum);
    int first = open.indexOf(sum.parts().get(0).row());
    open.subList(first, open.size()).clear();
  }

  private void keep(Sum sum) {
    sums.add(sum);
    totals.add(sum.total());
    settled.add(sum.total());
    sum.parts().forEach(p -> settled.add(p.row()));
  }

  /** {@code Sales 100, of which Europe 60, Asia 40}: the total stands above its parts. */
  private void breakdown() {
    for (int i = open.size() - 3; i >= Math.max(0, open.size() - LONGEST_BREAKDOWN); i--) {
      if (totals.contains(open.get(i))) {
        continue;
      }
      List<Integer> parts = open.subList(i + 1, open.size());
      Optional<Sum> sum =
          new SumSearch(grid, open.get(i), parts, r -> false, Evidence.NONE.limits()).findWhole();
      if (sum.isPresent()) {
        keep(sum.get());
        open.subList(i + 1, open.size()).clear();
        return;
      }
    }
  }

  /** {@code Free cash flow}: operating cash flow less a row further up. */
  private void relate(int row) {
    if (!settled.contains(row) && evidence.apply(row).isNamed()) {
      List<Integer> before = new ArrayList<>();
      for (int other = 0; other < row; other++) {
        before.add(other);
      }
      new SumSearch(grid, row, before, r -> false, Evidence.NAMED.limits())
          .findPair()
          .ifPresent(this::keep);
    }
  }
}
