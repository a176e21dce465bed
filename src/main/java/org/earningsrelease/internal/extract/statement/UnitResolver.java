package org.earningsrelease.internal.extract.statement;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.internal.lexicon.Wording;
import org.earningsrelease.model.Concept;
import org.earningsrelease.model.Measure;
import org.earningsrelease.model.Unit;

/** Finds unit and scale of each cell from what its row counts, its column and the table's scale. */
final class UnitResolver {
  /** ISO 4217 for "no currency". */
  private static final Currency NONE = Currency.getInstance("XXX");

  private static final Set<String> HUNDREDTHS =
      Set.of("cents", "cent", "usc", "¢", "us¢", "pence", "sen", "paise");

  private final Currency currency;
  private final int money;
  private final int shares;
  private final List<TableScale> columns;
  private final Set<Integer> percentColumns;

  private UnitResolver(
      Currency currency,
      int money,
      int shares,
      List<TableScale> columns,
      Set<Integer> percentColumns) {
    this.currency = currency;
    this.money = money;
    this.shares = shares;
    this.columns = columns;
    this.percentColumns = percentColumns;
  }

  /**
   * For the cells of one statement.
   *
   * @param reporting the issuer's currency, where the table prints none
   */
  static UnitResolver of(
      PartReading reading,
      Optional<Currency> reporting,
      List<RowKind> kinds,
      List<Optional<Concept>> concepts,
      CellFigures cells) {
    TableScale scale = reading.scale();
    int money = scale.money().orElse(0);
    List<Table.Row> rows = reading.part().rows();
    return new UnitResolver(
        scale.currency().or(() -> reporting).orElse(NONE),
        money,
        scale.shares().orElseGet(() -> ShareScale.of(rows, kinds, concepts, money, cells)),
        reading.columns().stream().map(c -> ScaleResolver.line(c.heading())).toList(),
        PercentColumns.of(rows));
  }

  /** The unit of a row's cell, unless the cell itself prints another. */
  RowUnit unit(RowKind kind, String label, List<String> path, int column, Measure measure) {
    if (measure == Measure.PERCENT_CHANGE
        || measure == Measure.PERCENT_OF_TOTAL
        || percentColumns.contains(column)) {
      return RowUnit.PERCENT;
    }
    TableScale own = own(label, path).or(columns.get(column));
    Currency coin = own.currency().orElse(currency);
    return switch (kind) {
      case MONEY -> new RowUnit(new Unit.Money(coin), own.money().orElse(money));
      case PER_SHARE -> new RowUnit(new Unit.PerShare(coin), isHundredth(label, path) ? -2 : 0);
      case SHARES -> new RowUnit(Unit.SHARES, counts(own, shares));
      case PERCENT -> RowUnit.PERCENT;
      case RATE, RATIO -> new RowUnit(Unit.PURE, 0);
      case COUNT, THINGS -> new RowUnit(Unit.COUNT, counts(own, 0));
      case MEASURED -> new RowUnit(measured(label, path), counted(label, path, own));
      case PRICED -> new RowUnit(priced(label, path, coin), priced(label, path, own));
    };
  }

  private static Unit measured(String label, List<String> path) {
    return RowUnits.of(label, path).<Unit>map(u -> new Unit.Named(u.name())).orElse(Unit.COUNT);
  }

  private static Unit priced(String label, List<String> path, Currency coin) {
    return RowUnits.of(label, path)
        .<Unit>map(u -> new Unit.Named(coin.getCurrencyCode() + "/" + u.name()))
        .orElse(new Unit.Money(coin));
  }

  private static int priced(String label, List<String> path, TableScale own) {
    return isHundredth(label, path) ? -2 : own.money().orElse(0);
  }

  /** {@code (thousand boe/d)}: the word of scale before the unit. */
  private static int counted(String label, List<String> path, TableScale own) {
    OptionalInt scale = ScaleResolver.things(label);
    for (int i = path.size() - 1; i >= 0 && scale.isEmpty(); i--) {
      scale = ScaleResolver.things(path.get(i));
    }
    return scale.orElse(counts(own, 0));
  }

  private static int counts(TableScale own, int otherwise) {
    return own.shares().orElse(own.money().orElse(otherwise));
  }

  private static TableScale own(String label, List<String> path) {
    TableScale own = ScaleResolver.label(label);
    for (int i = path.size() - 1; i >= 0; i--) {
      own = own.or(ScaleResolver.label(path.get(i)));
    }
    return own;
  }

  /** {@code Earnings per share (cents)}. */
  private static boolean isHundredth(String label, List<String> path) {
    return Wording.words(label + " " + String.join(" ", path)).stream()
        .anyMatch(HUNDREDTHS::contains);
  }
}
