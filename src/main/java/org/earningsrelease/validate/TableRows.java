package org.earningsrelease.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.LineItem;
import org.earningsrelease.model.Measure;
import org.earningsrelease.model.Quantity;
import org.earningsrelease.model.Statement;
import org.earningsrelease.model.StatementColumn;
import org.earningsrelease.model.TablePosition;
import org.earningsrelease.model.Unit;

/**
 * Rows of a table that may be added up, with the amounts they print.
 *
 * @param table what they are rows of
 * @param items the rows
 * @param columns the columns of amounts
 * @param cells for each row its facts by column; empty where nothing is printed
 */
record TableRows(
    Statement table,
    List<LineItem> items,
    List<StatementColumn> columns,
    List<List<Optional<Fact>>> cells) {

  /** What may be added to what. */
  enum Sort {
    MONEY_AND_COUNTS,
    SHARES,
    PER_SHARE,
    PURE;

    /** Shares of a total add up as the amounts do. */
    boolean adds(Measure measure) {
      return measure == Measure.AMOUNT || (this == PURE && measure == Measure.PERCENT_OF_TOTAL);
    }

    boolean has(Unit unit) {
      return switch (this) {
        case PURE -> unit == Unit.PURE;
        case SHARES -> unit == Unit.SHARES;
        case PER_SHARE -> unit instanceof Unit.PerShare;
        case MONEY_AND_COUNTS ->
            unit instanceof Unit.Money || unit == Unit.COUNT || unit instanceof Unit.Named;
      };
    }
  }

  /** The rows of a table with figures of that sort, in the columns of amounts. */
  static TableRows of(Statement table, Sort sort) {
    List<StatementColumn> columns =
        table.columns().stream().filter(c -> sort.adds(c.measure())).toList();
    Predicate<Fact> counts =
        fact ->
            sort.adds(fact.measure())
                && Figures.quantity(fact).map(Quantity::unit).filter(sort::has).isPresent();
    List<LineItem> items =
        table.lineItems().stream().filter(i -> i.facts().stream().anyMatch(counts)).toList();
    List<List<Optional<Fact>>> cells = new ArrayList<>();
    for (LineItem item : items) {
      cells.add(
          columns.stream()
              .map(c -> item.facts().stream().filter(counts).filter(isIn(c)).findFirst())
              .toList());
    }
    return new TableRows(table, items, columns, cells);
  }

  /** Whether a heading stands above a row, or other headings than above the row before. */
  boolean opensBlock(int row) {
    if (row == 0) {
      return true;
    }
    LineItem item = items.get(row);
    boolean heading =
        table.lineItems().stream()
            .anyMatch(other -> other.row() == item.row() - 1 && other.facts().isEmpty());
    return heading || !item.path().equals(items.get(row - 1).path());
  }

  /** The number of columns of amounts. */
  int width() {
    return columns.size();
  }

  /** What stands over the column that a fact is in. */
  String heading(Fact fact) {
    int number = fact.position().map(TablePosition::column).orElse(0);
    return columns.stream()
        .filter(c -> c.number() == number)
        .map(c -> c.segment().orElse(c.heading()))
        .findFirst()
        .orElse("");
  }

  private static Predicate<Fact> isIn(StatementColumn column) {
    return fact -> fact.position().map(TablePosition::column).equals(Optional.of(column.number()));
  }
}
