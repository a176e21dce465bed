package org.earningsrelease.validate;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Looks for the rows that make a total among those before it which belong to no total yet.
 *
 * <p>Tried are runs that end with the last of these rows, first added up, then the first less the
 * others, then both with one or two signs turned, then with a row left out. What is plain is tried
 * first, so that it needs the least evidence.
 */
final class SumSearch {
  private static final int LONGEST = 60;
  private static final int LONGEST_TURNED_TWICE = 14;
  private static final int LONGEST_LEFT_OUT = 30;

  private final Grid grid;
  private final Limits limits;
  private final SumTrial trial;
  private final int[] columns;
  private final int[] open;
  private final IntPredicate begins;

  /**
   * How small the chance of an accident must be.
   *
   * @param whole of a sum that holds in all columns
   * @param broken of one that breaks in a column
   * @param turned of one that breaks in a column and has signs turned or a row left out
   */
  record Limits(double whole, double broken, double turned) {}

  /**
   * @param open the rows that belong to no total yet
   * @param begins whether a block of rows begins with a row
   */
  SumSearch(Grid grid, int total, List<Integer> open, IntPredicate begins, Limits limits) {
    this.grid = grid;
    this.begins = begins;
    this.limits = limits;
    this.open = open.stream().mapToInt(Integer::intValue).toArray();
    this.columns = columns(grid, total);
    this.trial = new SumTrial(grid, total, columns);
  }

  /** Where the total is printed; of columns that repeat each other only the first. */
  static int[] columns(Grid grid, int total) {
    return IntStream.range(0, grid.columns())
        .filter(c -> grid.isPrinted(total, c))
        .filter(c -> !grid.isRepeated(c))
        .toArray();
  }

  /** The rows that make the total: in all columns or, with better evidence, in all but one. */
  Optional<Sum> find() {
    return added()
        .or(this::opposed)
        .or(this::turned)
        .or(this::turnedTwice)
        .or(this::leavingOneOut)
        .or(() -> trial.broken(limits.broken, limits.turned));
  }

  /** Only rows added up. */
  Optional<Sum> findAdded() {
    return added().or(() -> trial.broken(limits.broken, 0));
  }

  /** Rows added up, in all columns or all but one, before any are taken off. */
  Optional<Sum> findSigned() {
    return findAdded().or(this::find);
  }

  /** The row before alone: a total of one part. */
  Optional<Sum> findSingle() {
    Run run = new Run(grid, columns, open, begins);
    if (run.grow()) {
      trial.consider(run, Signs.ADDED);
    }
    return trial.whole(limits.whole);
  }

  /** All rows added up. */
  Optional<Sum> findWhole() {
    Run run = new Run(grid, columns, open, begins);
    while (run.grow()) {
      // Only the longest run counts: the parts are all that follows the total.
    }
    trial.consider(run, Signs.ADDED);
    return trial.whole(limits.whole);
  }

  /** Two rows anywhere among them. */
  Optional<Sum> findPair() {
    for (int i = Math.max(0, open.length - LONGEST); i < open.length; i++) {
      for (int j = i + 1; j < open.length; j++) {
        Run run = new Run(grid, columns, new int[] {open[i], open[j]}, row -> false);
        run.grow();
        run.grow();
        trial.consider(run, Signs.ADDED);
        trial.consider(run, Signs.OPPOSED);
        trial.consider(run, Signs.OPPOSED.turning(0).turningToo(1));
      }
    }
    return trial.whole(limits.whole);
  }

  private Optional<Sum> added() {
    return each(LONGEST, run -> trial.consider(run, Signs.ADDED));
  }

  private Optional<Sum> opposed() {
    return each(LONGEST, run -> trial.consider(run, Signs.OPPOSED));
  }

  private Optional<Sum> turned() {
    return each(
        LONGEST,
        run -> {
          for (int i = 0; i < run.length(); i++) {
            trial.consider(run, Signs.ADDED.turning(i));
            trial.consider(run, Signs.OPPOSED.turning(i));
          }
        });
  }

  private Optional<Sum> turnedTwice() {
    return each(
        LONGEST_TURNED_TWICE,
        run -> {
          for (int i = 0; i < run.length(); i++) {
            for (int j = i + 1; j < run.length(); j++) {
              trial.consider(run, Signs.ADDED.turning(i).turningToo(j));
              trial.consider(run, Signs.OPPOSED.turning(i).turningToo(j));
            }
          }
        });
  }

  private Optional<Sum> leavingOneOut() {
    return each(
        LONGEST_LEFT_OUT,
        run -> {
          for (int i = 1; i < run.length() && run.length() > 2; i++) {
            trial.consider(run, Signs.ADDED.leaving(i));
            trial.consider(run, Signs.OPPOSED.leaving(i));
          }
        });
  }

  private interface Trying {
    void of(Run run);
  }

  private Optional<Sum> each(int longest, Trying trying) {
    Run run = new Run(grid, columns, open, begins);
    while (run.length() < longest && run.grow()) {
      if (run.length() > 1) {
        trying.of(run);
      }
    }
    return trial.whole(limits.whole);
  }
}
