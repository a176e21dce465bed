package org.earningsrelease.internal.extract.reread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.earningsrelease.internal.layout.Table.Cell;
import org.earningsrelease.internal.layout.Table.Row;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.LineItem;
import org.earningsrelease.model.Statement;
import org.earningsrelease.model.StatementColumn;
import org.earningsrelease.model.TablePosition;

/**
 * A quick look at what another reading makes of a table: its figures keep what they were taken for
 * in the reading before, only those that are read otherwise are read anew.
 */
public final class Sketch {
  private final List<Statement> statements;
  private final Map<Integer, Place> places = new HashMap<>();

  /** Where a figure stands in the reading before. */
  private record Place(int statement, LineItem item, Fact fact) {}

  /** Sketches other readings of a release. */
  public Sketch(FinancialRelease before) {
    this.statements = before.statements();
    for (int i = 0; i < statements.size(); i++) {
      for (LineItem item : statements.get(i).lineItems()) {
        for (Fact fact : item.facts()) {
          places.put(fact.source().start(), new Place(i, item, fact));
        }
      }
    }
  }

  /** What the other reading makes of its table; parts of a torn table are one statement. */
  public List<Statement> statements(Rereading other) {
    List<Statement> sketched = new ArrayList<>();
    int[] hosts = hosts(other).toArray();
    for (int from = 0; from < hosts.length; ) {
      int to = from + 1;
      while (to < hosts.length && isFurtherPart(hosts, to)) {
        to++;
      }
      sketched.add(statement(other, hosts[from], from == 0, hosts[to - 1]));
      from = to;
    }
    return sketched;
  }

  /** The statements of which the other reading's table prints figures. */
  private IntStream hosts(Rereading other) {
    return other.table().rows().stream()
        .flatMap(row -> row.cells().stream())
        .flatMap(cell -> place(cell).stream())
        .mapToInt(Place::statement)
        .sorted()
        .distinct();
  }

  /** A table cut in parts makes several statements; another table below is torn off. */
  private boolean isFurtherPart(int[] hosts, int i) {
    return statements.get(hosts[i]).table() != statements.get(hosts[0]).table();
  }

  private Optional<Place> place(Cell cell) {
    return Optional.ofNullable(places.get(cell.passage().source().start()));
  }

  /**
   * @param first whether rows before all known ones belong to it
   */
  private Statement statement(Rereading other, int from, boolean first, int to) {
    Statement host = statements.get(from);
    List<Row> rows = other.table().rows();
    Columns columns = columns(other, from);
    FiguresAnew anew = new FiguresAnew(other, this::fact);
    List<LineItem> items = new ArrayList<>();
    boolean own = first;
    for (int i = 0; i < rows.size(); i++) {
      Optional<Place> known = known(rows.get(i));
      own = known.map(k -> from <= k.statement() && k.statement() <= to).orElse(own);
      if (own) {
        items.add(item(host.table(), i, rows, known, columns, anew));
      }
    }
    return new Statement(
        host.table(), host.kind(), host.title(), host.basis(), columns.all(), items, host.source());
  }

  private Optional<Place> known(Row row) {
    return row.cells().stream().flatMap(cell -> place(cell).stream()).findFirst();
  }

  private Optional<Fact> fact(Cell cell) {
    return place(cell).map(Place::fact);
  }

  private LineItem item(
      int table, int i, List<Row> rows, Optional<Place> known, Columns columns, FiguresAnew anew) {
    Row row = rows.get(i);
    String label = known.map(k -> k.item().label()).orElse(row.label().text());
    List<Fact> facts = new ArrayList<>();
    for (Cell cell : row.cells()) {
      if (columns.has(cell.column())) {
        TablePosition position = new TablePosition(table, i + 1, cell.column() + 1);
        anew.fact(i, cell, label, position).ifPresent(facts::add);
      }
    }
    List<String> path = known.map(k -> k.item().path()).orElseGet(() -> path(rows, i));
    return new LineItem(i + 1, label, path, known.flatMap(k -> k.item().concept()), facts);
  }

  /** A row nobody knew stands where the row below it does, else that above it. */
  private List<String> path(List<Row> rows, int i) {
    return IntStream.concat(
            IntStream.range(i + 1, rows.size()), IntStream.iterate(i - 1, k -> k >= 0, k -> k - 1))
        .boxed()
        .flatMap(k -> known(rows.get(k)).stream())
        .findFirst()
        .map(k -> k.item().path())
        .orElse(List.of());
  }

  /** The columns of the other reading that were columns before. */
  private Columns columns(Rereading other, int host) {
    Map<Integer, StatementColumn> columns = new HashMap<>();
    for (Row row : other.table().rows()) {
      for (Cell cell : row.cells()) {
        place(cell)
            .filter(p -> p.statement() == host)
            .flatMap(p -> column(host, p.fact()))
            .ifPresent(c -> columns.putIfAbsent(cell.column(), c));
      }
    }
    return new Columns(columns);
  }

  private Optional<StatementColumn> column(int host, Fact fact) {
    int number = fact.position().map(TablePosition::column).orElse(0);
    return statements.get(host).columns().stream().filter(c -> c.number() == number).findFirst();
  }

  /**
   * @param before what the columns of the other reading were, by their 0-based index
   */
  private record Columns(Map<Integer, StatementColumn> before) {
    boolean has(int column) {
      return before.containsKey(column);
    }

    List<StatementColumn> all() {
      return before.entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .map(e -> at(e.getKey() + 1, e.getValue()))
          .toList();
    }

    private static StatementColumn at(int number, StatementColumn column) {
      return new StatementColumn(
          number,
          column.heading(),
          column.period(),
          column.measure(),
          column.segment(),
          column.basis());
    }
  }
}
