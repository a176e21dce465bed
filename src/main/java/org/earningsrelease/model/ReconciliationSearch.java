package org.earningsrelease.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.earningsrelease.model.Reconciliation.Adjustment;
import org.earningsrelease.model.Reconciliation.Sign;

/** Finds the runs of a column's rows that lead from one measure to another. */
final class ReconciliationSearch {
  /** The rows between two measures are at least one. */
  private static final int NEAREST = 2;

  private final List<Fact> cells;
  private final boolean basisTells;

  /**
   * For one column.
   *
   * @param cells its amounts from top to bottom
   */
  ReconciliationSearch(List<Fact> cells) {
    this.cells = List.copyOf(cells);
    this.basisTells = cells.stream().anyMatch(f -> f.basis() == Basis.REPORTED);
  }

  /** Ways in which releases print what leads from one measure to another. */
  private enum Way {
    /** {@code Restructuring 5}, {@code Tax effect (1)}. */
    AS_PRINTED,
    /** {@code Less: capital expenditure 20}. */
    LESS_DEDUCTED,
    /** {@code of which special items (5)}: what burdened the reported figure. */
    ALL_DEDUCTED;

    Sign of(Fact fact, Quantity printed) {
      return switch (this) {
        case AS_PRINTED -> Sign.ADDED;
        case LESS_DEDUCTED ->
            printed.value().signum() > 0 && MeasureWords.isDeducted(fact)
                ? Sign.DEDUCTED
                : Sign.ADDED;
        case ALL_DEDUCTED -> Sign.DEDUCTED;
      };
    }
  }

  List<Reconciliation> all() {
    List<Reconciliation> found = new ArrayList<>();
    int open = 0;
    for (int to = NEAREST; to < cells.size(); to++) {
      Optional<Reconciliation> next = isMeasure(to) ? upTo(to, open) : Optional.empty();
      if (next.isPresent()) {
        found.add(next.get());
        open = to;
      }
    }
    return found;
  }

  /** The longest run that ends there and begins with a measure. */
  private Optional<Reconciliation> upTo(int to, int open) {
    return IntStream.rangeClosed(open, to - NEAREST)
        .filter(from -> isMeasure(from) || isNamedBy(to, from))
        .filter(from -> isOutside(from) || isOutside(to))
        .boxed()
        .flatMap(from -> between(from, to).stream())
        .findFirst();
  }

  private Optional<Reconciliation> between(int from, int to) {
    for (Way way : Way.values()) {
      Optional<Reconciliation> led = between(from, to, way);
      if (led.isPresent()) {
        return led;
      }
    }
    return Optional.empty();
  }

  private Optional<Reconciliation> between(int from, int to, Way way) {
    Optional<Quantity> first = PrintedSum.quantity(cells.get(from)).filter(q -> !isNil(q));
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Steps steps = new Steps(first.get());
    for (int row = from + 1; row < to; row++) {
      if (!steps.take(cells.get(row), way)) {
        return Optional.empty();
      }
    }
    return PrintedSum.quantity(cells.get(to))
        .filter(steps::arriveAt)
        .map(q -> new Reconciliation(cells.get(from), steps.taken, cells.get(to)));
  }

  private boolean isMeasure(int row) {
    return isOutside(row) || MeasureWords.isMeasure(cells.get(row).label());
  }

  /** {@code Adjusted cost of sales} names {@code Cost of sales}. */
  private boolean isNamedBy(int to, int from) {
    return MeasureWords.names(cells.get(to).label(), cells.get(from).label());
  }

  /** In a table of nothing but adjusted figures only the words tell. */
  private boolean isOutside(int row) {
    Fact fact = cells.get(row);
    return MeasureWords.isOutsideStandards(fact.label())
        || basisTells && fact.basis() != Basis.REPORTED;
  }

  private static boolean isNil(Quantity quantity) {
    return quantity.value().signum() == 0;
  }

  /** The rows from a measure on. */
  private static final class Steps {
    private final Unit unit;
    private final List<Adjustment> taken = new ArrayList<>();
    private PrintedSum sum;
    private PrintedSum added = PrintedSum.ZERO;

    Steps(Quantity from) {
      this.unit = from.unit();
      this.sum = PrintedSum.ZERO.plus(from, false);
    }

    /** False where the row counts something else. */
    boolean take(Fact fact, Way way) {
      Optional<Quantity> printed =
          PrintedSum.quantity(fact).filter(q -> isNil(q) || q.unit().equals(unit));
      printed.filter(q -> !isSubtotal(fact, q)).ifPresent(q -> add(fact, q, way.of(fact, q)));
      return printed.isPresent();
    }

    private void add(Fact fact, Quantity printed, Sign sign) {
      taken.add(new Adjustment(fact, sign));
      sum = sum.plus(printed, sign == Sign.DEDUCTED);
      added = added.plus(printed, sign == Sign.DEDUCTED);
    }

    /** {@code Total adjustments}, {@code Income before income taxes} on the way. */
    private boolean isSubtotal(Fact fact, Quantity printed) {
      if (taken.isEmpty()) {
        return false;
      } else if (MeasureWords.isTotal(fact.label())) {
        return added.meets(printed) || added.negated().meets(printed) || sum.meets(printed);
      }
      return MeasureWords.isMeasure(fact.label()) && sum.meets(printed);
    }

    boolean arriveAt(Quantity to) {
      return !taken.isEmpty() && to.unit().equals(unit) && sum.meets(to);
    }
  }
}
