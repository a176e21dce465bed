package org.earningsrelease.validate;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.LineItem;
import org.earningsrelease.model.Measure;
import org.earningsrelease.model.Quantity;
import org.earningsrelease.model.Source;
import org.earningsrelease.model.Statement;
import org.earningsrelease.model.StatementColumn;
import org.earningsrelease.model.Unit;

/**
 * A table as checks ask for it: rows and columns of single figures with their intervals, and its
 * totals. Both are worked out when they are first asked for; for one thread.
 */
final class Table {
  private final Statement statement;
  private final Rounding rounding;
  private final IdentityHashMap<Fact, Optional<Cell>> cells = new IdentityHashMap<>();
  private final Map<TableRows.Sort, Optional<Totals>> totals = new EnumMap<>(TableRows.Sort.class);

  Table(Statement statement, Rounding rounding) {
    this.statement = statement;
    this.rounding = rounding;
  }

  Statement statement() {
    return statement;
  }

  Rounding rounding() {
    return rounding;
  }

  /** The sums of the rows with figures of a sort; empty where they cannot be added. */
  Optional<Totals> totals(TableRows.Sort sort) {
    return totals.computeIfAbsent(sort, s -> Totals.of(TableRows.of(statement, s), rounding));
  }

  /** A single printed figure and what it may stand for. */
  record Cell(Fact fact, Quantity quantity, Interval interval) {
    static Optional<Cell> of(Fact fact, Rounding rounding) {
      return Figures.quantity(fact).map(q -> new Cell(fact, q, Interval.of(q, rounding)));
    }

    /** Whether it is off by less than one more of its last digits. */
    boolean isNear(Interval computed) {
      BigDecimal unit = Interval.unit(quantity);
      return new Interval(interval.low().subtract(unit), interval.high().add(unit)).meets(computed);
    }

    boolean isPure() {
      return quantity.unit() == Unit.PURE;
    }

    boolean isMoney() {
      return quantity.unit() instanceof Unit.Money;
    }

    boolean isPerShare() {
      return quantity.unit() instanceof Unit.PerShare;
    }

    boolean isShares() {
      return quantity.unit() == Unit.SHARES;
    }

    boolean isAmount() {
      return fact.measure() == Measure.AMOUNT;
    }
  }

  /** Where it was printed: no other table stands there. */
  Source place() {
    return statement.source();
  }

  /** Columns whose heading makes their figures that. */
  List<StatementColumn> columns(Measure measure) {
    return statement.columns().stream().filter(c -> c.measure() == measure).toList();
  }

  /** Rows whose figures are all of that sort and which print one at least. */
  List<LineItem> rows(Predicate<Cell> sort) {
    return statement.lineItems().stream().filter(row -> areAll(cells(row).toList(), sort)).toList();
  }

  private static boolean areAll(List<Cell> cells, Predicate<Cell> sort) {
    return !cells.isEmpty() && cells.stream().allMatch(sort);
  }

  /** The single figures of a row in columns of amounts. */
  Stream<Cell> cells(LineItem row) {
    return row.facts().stream().flatMap(f -> cell(f).stream()).filter(Cell::isAmount);
  }

  private Optional<Cell> cell(Fact fact) {
    return cells.computeIfAbsent(fact, f -> Cell.of(f, rounding));
  }

  /** What a row prints in a column, if it is a single figure. */
  Optional<Cell> cell(LineItem row, StatementColumn column) {
    return cell(row, column.number());
  }

  /** What a row prints in a column, 1-based. */
  Optional<Cell> cell(LineItem row, int column) {
    return fact(row, column).flatMap(this::cell);
  }

  /** The same, whatever shape its figure has. */
  Optional<Fact> fact(LineItem row, int column) {
    for (Fact fact : row.facts()) {
      if (fact.position().isPresent() && fact.position().get().column() == column) {
        return Optional.of(fact);
      }
    }
    return Optional.empty();
  }

  /** The column of that number. */
  Optional<StatementColumn> column(int number) {
    return statement.columns().stream().filter(c -> c.number() == number).findFirst();
  }
}
