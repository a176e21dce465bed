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
 * @param items the rows
 * @param cells for each row its facts by column; empty where nothing is printed
 */
record TableRows(List<LineItem> items, List<List<Optional<Fact>>> cells) {

  /** What may be added to what. */
  enum Sort {
    MONEY_AND_COUNTS,
    SHARES,
    PER_SHARE;

    boolean has(Unit unit) {
      return switch (this) {
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
        table.columns().stream().filter(c -> c.measure() == Measure.AMOUNT).toList();
    Predicate<Fact> counts =
        fact ->
            fact.measure() == Measure.AMOUNT
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
    return new TableRows(items, cells);
  }

  private static Predicate<Fact> isIn(StatementColumn column) {
    return fact -> fact.position().map(TablePosition::column).equals(Optional.of(column.number()));
  }
}
