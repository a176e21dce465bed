package org.earningsrelease.internal.extract.reread;

import java.util.List;
import java.util.stream.Stream;
import org.earningsrelease.internal.layout.Passage;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.internal.layout.Table.Cell;
import org.earningsrelease.internal.layout.Table.HeaderCell;
import org.earningsrelease.internal.layout.Table.Row;
import org.earningsrelease.internal.token.ScalePhrase;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.Figure;
import org.earningsrelease.model.Source;
import org.earningsrelease.model.Unit;

/**
 * {@code Repurchase of common shares}, {@code Dividends per share programme}: words of a label were
 * taken to say that its row counts something else than money.
 *
 * <p>A percent sign in a cell says for certain that it does.
 */
final class RowOfMoney implements RereadingRule {

  @Override
  public Stream<Rereading> of(TableInDoubt doubt) {
    if (!printsMoney(doubt.table())) {
      return Stream.empty();
    }
    List<Row> rows =
        doubt
            .parts()
            .mapToObj(doubt.table().rows()::get)
            .filter(row -> !row.isHeading() && !isPercent(row) && isOther(row, doubt))
            .toList();
    Stream<List<Row>> all = rows.size() > 1 ? Stream.of(rows) : Stream.empty();
    return Stream.concat(rows.stream().map(List::of), all).map(some -> read(doubt, some));
  }

  /** Whether what its first cell was taken for is no money, though printed like money. */
  private static boolean isOther(Row row, TableInDoubt doubt) {
    Fact fact = doubt.facts().get(row.cells().get(0).passage().source().start());
    return fact != null
        && fact.figure() instanceof Figure.Exact exact
        && !(exact.quantity().unit() instanceof Unit.Money)
        && hasPoint(row) == doubt.total().filter(RowOfMoney::hasPoint).isPresent();
  }

  /** A currency sign in it or a scale over it: a table of shops adds up as well. */
  private static boolean printsMoney(Table table) {
    Stream<Passage> above =
        Stream.concat(
            table.caption().stream(),
            table.header().stream().flatMap(row -> row.cells().stream()).map(HeaderCell::passage));
    Stream<Passage> cells =
        table.rows().stream().flatMap(row -> row.cells().stream()).map(Cell::passage);
    return above.anyMatch(
            line -> line.hasCurrencySign() || ScalePhrase.read(line.text()).isPresent())
        || cells.anyMatch(Passage::hasCurrencySign);
  }

  private static boolean hasPoint(Row row) {
    return row.cells().stream().anyMatch(c -> c.passage().text().indexOf('.') >= 0);
  }

  private static boolean isPercent(Row row) {
    return row.cells().stream().anyMatch(c -> c.passage().text().indexOf('%') >= 0);
  }

  private static Rereading read(TableInDoubt doubt, List<Row> rows) {
    List<Source> figures =
        rows.stream().flatMap(r -> r.cells().stream()).map(c -> c.passage().source()).toList();
    String names = String.join(", ", rows.stream().map(r -> TableInDoubt.name(r.label())).toList());
    return new Rereading(
        names + (rows.size() == 1 ? " counts" : " count") + " money in the table's unit",
        figures,
        doubt.reading().withMoneyAt(figures.stream().map(Source::start).toList()),
        doubt.index(),
        doubt.index() + 1,
        doubt.table(),
        false);
  }
}
