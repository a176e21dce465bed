package org.earningsrelease.validate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Rows tried as the parts of one total, the best of them kept.
 *
 * <p>How good a sum is: the probability that the columns in which it holds would come so close by
 * accident, times the number of sums tried so far. In a column that probability is the width of the
 * residual against the size of the two largest parts (their geometric mean): the largest alone may
 * follow the total for reasons of its own. Runs that begin where a block of rows begins are what a
 * total is expected to be made of: they need only compete with each other.
 */
final class SumTrial {
  /** Millions may make a total in thousands, but no exchange rate. */
  private static final long COARSER = 1000;

  private final Grid grid;
  private final int total;
  private final int[] columns;
  private double tried;
  private double natural;
  private Optional<Found> whole = Optional.empty();
  private Optional<Found> broken = Optional.empty();

  /** A sum and its chance before the number of trials counts. */
  private record Found(List<Sum.Part> parts, boolean plain, double chance, double tried) {
    double inAll() {
      return Math.min(1, chance * tried);
    }
  }

  SumTrial(Grid grid, int total, int[] columns) {
    this.grid = grid;
    this.total = total;
    this.columns = columns;
  }

  /** The best sum that holds in every column, if its chance is small enough. */
  Optional<Sum> whole(double limit) {
    return sum(whole, limit);
  }

  /** The best sum that holds in every column but one, if its chance is small enough. */
  Optional<Sum> broken(double limitAdded, double limitTurned) {
    return sum(broken, broken.filter(Found::plain).isPresent() ? limitAdded : limitTurned);
  }

  private Optional<Sum> sum(Optional<Found> found, double limit) {
    return found.filter(f -> f.inAll() <= limit).map(f -> new Sum(total, f.parts, f.inAll()));
  }

  /** Tries the parts of a run with some signs turned and perhaps one row left out. */
  void consider(Run run, Signs signs) {
    tried++;
    natural += run.isNatural() ? 1 : 0;
    double chance = 1;
    int breaks = 0;
    int holds = 0;
    for (int i = 0; i < columns.length; i++) {
      if (!run.isPrinted(i)) {
        continue;
      } else if (run.tolerance(i) / run.length() > COARSER * grid.unit(total, columns[i])) {
        return;
      }
      long left = Math.abs(grid.value(total, columns[i]) - run.sum(i, signs));
      if (left > run.tolerance(i) + grid.tolerance(total, columns[i])) {
        breaks++;
        if (breaks > 1) {
          return;
        }
      } else {
        holds++;
        chance *= run.chance(i, left, grid.unit(total, columns[i]));
      }
    }
    if (holds > 0) {
      keep(run, signs, chance, breaks == 0);
    }
  }

  private void keep(Run run, Signs signs, double chance, boolean inAll) {
    Optional<Found> before = inAll ? whole : broken;
    double trials = run.isNatural() ? natural : tried;
    // Of equals the longer run: rows of zeros belong to the total too.
    if (before.isPresent() && before.get().inAll() < chance * trials) {
      return;
    }
    if (inAll && !holdsExactly(run, signs)) {
      return;
    }
    Found found = new Found(parts(run, signs), signs.isPlain(), chance, trials);
    if (inAll) {
      whole = Optional.of(found);
    } else {
      broken = Optional.of(found);
    }
  }

  /** What cutting off allows is less on one side than was asked so far. */
  private boolean holdsExactly(Run run, Signs signs) {
    if (!grid.isCut()) {
      return true;
    }
    Sum sum = new Sum(total, parts(run, signs), 1);
    return Arrays.stream(columns).allMatch(c -> grid.holds(sum, c));
  }

  private static List<Sum.Part> parts(Run run, Signs signs) {
    List<Sum.Part> parts = new ArrayList<>();
    for (int i = 0; i < run.length(); i++) {
      if (signs.of(i) != 0) {
        parts.add(new Sum.Part(run.row(i), signs.of(i)));
      }
    }
    return parts;
  }
}
