package org.earningsrelease.internal.extract;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.model.Concept;
import org.earningsrelease.model.Measure;
import org.earningsrelease.model.Unit;

/** Finds unit and scale of each cell from what its row counts and from the table's scale. */
final class UnitResolver {
  /** ISO 4217 for "no currency". */
  private static final Currency NONE = Currency.getInstance("XXX");

  private final Optional<Currency> reporting;

  UnitResolver(Optional<Currency> reporting) {
    this.reporting = reporting;
  }

  ForPart forPart(
      PartReading reading,
      List<Table.Row> rows,
      List<RowKind> kinds,
      List<Optional<Concept>> concepts) {
    Currency currency = reading.scale().currency().or(() -> reporting).orElse(NONE);
    int money = reading.scale().money().orElse(0);
    int shares =
        reading.scale().shares().orElseGet(() -> ShareScale.of(rows, kinds, concepts, money));
    return new ForPart(currency, money, shares);
  }

  /** For the cells of one statement. */
  record ForPart(Currency currency, int money, int shares) {

    /** The unit of a cell; a percent sign in the cell itself is seen by the cell's reader. */
    RowUnit unit(RowKind kind, String label, List<String> path, Table.Cell cell, Measure measure) {
      if (measure == Measure.PERCENT_CHANGE || measure == Measure.PERCENT_OF_TOTAL) {
        return RowUnit.PERCENT;
      }
      TableScale own = ScaleResolver.read(label);
      return switch (kind) {
        case MONEY ->
            new RowUnit(new Unit.Money(own.currency().orElse(currency)), own.money().orElse(money));
        case PER_SHARE -> new RowUnit(new Unit.PerShare(own.currency().orElse(currency)), 0);
        case SHARES -> new RowUnit(Unit.SHARES, own.money().orElse(shares));
        case PERCENT -> RowUnit.PERCENT;
        case RATE, RATIO -> new RowUnit(Unit.PURE, 0);
        case COUNT, THINGS -> new RowUnit(Unit.COUNT, own.money().orElse(0));
      };
    }
  }
}
