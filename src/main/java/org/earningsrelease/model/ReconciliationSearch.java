package org.earningsrelease.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.model.Reconciliation.Adjustment;
import org.earningsrelease.model.Reconciliation.Sign;

/**
 * Finds the runs of a column's rows that lead from one measure to another.
 *
 * <p>Rows are read downwards. Each that may be begun with opens a path for every way of printing
 * what follows; the longest path that arrives at a measure is told and closes all others.
 */
final class ReconciliationSearch {
  private final List<Row> rows;
  private final List<Path> open = new ArrayList<>();

  /**
   * For one column.
   *
   * @param cells its amounts from top to bottom
   */
  ReconciliationSearch(List<Fact> cells) {
    // In a table of nothing but adjusted figures only the words tell.
    boolean basisTells = cells.stream().anyMatch(f -> f.basis() == Basis.REPORTED);
    this.rows = cells.stream().map(f -> Row.of(f, basisTells)).toList();
  }

  /**
   * A figure and what its row's words say.
   *
   * @param named whether the words name a measure
   * @param outside whether it is a measure outside the accounting standards
   */
  private record Row(
      Fact fact, Optional<Quantity> printed, MeasureWords words, boolean named, boolean outside) {

    static Row of(Fact fact, boolean basisTells) {
      MeasureWords words = MeasureWords.of(fact.label());
      boolean adjusted = basisTells && fact.basis() != Basis.REPORTED;
      return new Row(
          fact,
          PrintedSum.quantity(fact),
          words,
          words.areMeasure(),
          adjusted || words.areOutsideStandards());
    }

    boolean isMeasure() {
      return outside || named;
    }

    /** {@code Adjusted cost of sales} names {@code Cost of sales}. */
    boolean names(Row other) {
      return words.name(other.words);
    }

    /** {@code Less: interest income}, {@code - Taxes}, a row under {@code Less:}. */
    boolean isDeducted() {
      List<String> path = fact.path();
      return fact.label().startsWith("- ")
          || fact.label().startsWith("\u2013 ")
          || words.areDeducted()
          || !path.isEmpty() && MeasureWords.of(path.get(path.size() - 1)).areDeducted();
    }
  }

  /** Ways in which releases print what leads from one measure to another. */
  private enum Way {
    /** {@code Restructuring 5}, {@code Tax effect (1)}. */
    AS_PRINTED,
    /** {@code Less: capital expenditure 20}. */
    LESS_DEDUCTED,
    /** {@code of which special items (5)}: what burdened the reported figure. */
    ALL_DEDUCTED;

    Sign of(Row row, Quantity printed) {
      return switch (this) {
        case AS_PRINTED -> Sign.ADDED;
        case LESS_DEDUCTED ->
            printed.value().signum() > 0 && row.isDeducted() ? Sign.DEDUCTED : Sign.ADDED;
        case ALL_DEDUCTED -> Sign.DEDUCTED;
      };
    }
  }

  List<Reconciliation> all() {
    List<Reconciliation> found = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      Optional<Path> arrived = open.stream().filter(path -> path.arrivesAt(row)).findFirst();
      if (arrived.isPresent()) {
        found.add(arrived.get().to(row));
        open.clear();
      }
      open.removeIf(path -> !path.take(row));
      begin(row, rows.subList(i + 1, rows.size()));
    }
    return found;
  }

  /** From a measure, or from a row that a measure further down names. */
  private void begin(Row row, List<Row> below) {
    Optional<Quantity> printed = row.printed.filter(q -> !isNil(q));
    if (printed.isPresent()
        && (row.isMeasure() || below.stream().anyMatch(to -> to.isMeasure() && to.names(row)))) {
      for (Way way : Way.values()) {
        open.add(new Path(row, printed.get(), way));
      }
    }
  }

  private static boolean isNil(Quantity quantity) {
    return quantity.value().signum() == 0;
  }

  /** The rows from a measure on. */
  private static final class Path {
    private final Row from;
    private final Unit unit;
    private final Way way;
    private final List<Adjustment> taken = new ArrayList<>();
    private PrintedSum sum;
    private PrintedSum added = PrintedSum.ZERO;

    Path(Row from, Quantity printed, Way way) {
      this.from = from;
      this.unit = printed.unit();
      this.way = way;
      this.sum = PrintedSum.ZERO.plus(printed, false);
    }

    /** False where the row counts something else. */
    boolean take(Row row) {
      Optional<Quantity> printed = row.printed.filter(q -> isNil(q) || q.unit().equals(unit));
      printed.filter(q -> !isSubtotal(row, q)).ifPresent(q -> add(row, q));
      return printed.isPresent();
    }

    private void add(Row row, Quantity printed) {
      Sign sign = way.of(row, printed);
      taken.add(new Adjustment(row.fact, sign));
      sum = sum.plus(printed, sign == Sign.DEDUCTED);
      added = added.plus(printed, sign == Sign.DEDUCTED);
    }

    /** {@code Total adjustments}, {@code Income before income taxes} on the way. */
    private boolean isSubtotal(Row row, Quantity printed) {
      if (taken.isEmpty()) {
        return false;
      } else if (row.words.areTotal()) {
        return added.meets(printed) || added.negated().meets(printed) || sum.meets(printed);
      }
      return row.named && sum.meets(printed);
    }

    boolean arrivesAt(Row to) {
      return to.isMeasure()
          && (from.isMeasure() || to.names(from))
          && (from.outside || to.outside)
          && !taken.isEmpty()
          && to.printed.filter(q -> q.unit().equals(unit) && sum.meets(q)).isPresent();
    }

    Reconciliation to(Row to) {
      return new Reconciliation(from.fact, taken, to.fact);
    }
  }
}
