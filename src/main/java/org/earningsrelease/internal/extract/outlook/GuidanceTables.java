package org.earningsrelease.internal.extract.outlook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earningsrelease.internal.extract.section.PlacedBlock;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.Figure;
import org.earningsrelease.model.GuidanceItem;
import org.earningsrelease.model.GuidanceItem.Action;
import org.earningsrelease.model.LineItem;
import org.earningsrelease.model.Source;
import org.earningsrelease.model.Statement;
import org.earningsrelease.model.StatementKind;

/**
 * The expectations of tables, one a figure, with what a column beside it says had been expected
 * before: {@code Current Guidance | Prior Guidance}.
 *
 * @param rows of the document's tables by where their cells begin
 */
record GuidanceTables(Map<Place, Table.Row> rows) {
  /** Where the print of a cell begins. */
  record Place(int page, int start) {
    static Place of(Source source) {
      return new Place(source.page(), source.start());
    }
  }

  /** Those of a document's tables, in their order. */
  static List<GuidanceItem> read(List<Statement> all, List<PlacedBlock> blocks) {
    List<Statement> statements =
        all.stream().filter(statement -> statement.kind() == StatementKind.GUIDANCE).toList();
    if (statements.isEmpty()) {
      return List.of();
    }
    GuidanceTables guidance = new GuidanceTables(rows(blocks));
    List<GuidanceItem> items = new ArrayList<>();
    statements.forEach(statement -> guidance.read(statement, items));
    return List.copyOf(items);
  }

  private void read(Statement statement, List<GuidanceItem> items) {
    Optional<Action> titled = OutlookActions.only(statement.title());
    for (LineItem item : statement.lineItems()) {
      for (Fact fact : item.facts()) {
        items.add(item(fact, statement, titled));
      }
    }
  }

  private GuidanceItem item(Fact fact, Statement statement, Optional<Action> titled) {
    Optional<Figure> previous =
        row(fact).flatMap(row -> new PriorCells(statement, row).before(fact));
    String heading =
        fact.position().map(p -> statement.columns().get(p.column() - 1).heading()).orElse("");
    Action action =
        OutlookActions.only(heading)
            .or(() -> previous.flatMap(p -> Revision.of(fact.figure(), p)))
            .or(() -> titled)
            .orElse(Action.GIVEN);
    String row = fact.label() + " " + fact.source().quote();
    return new GuidanceItem(fact, row.strip(), action, previous, Assumptions.is(fact.label()));
  }

  /** The printed row that a figure stands in. */
  private Optional<Table.Row> row(Fact fact) {
    return Optional.ofNullable(rows.get(Place.of(fact.source())));
  }

  private static Map<Place, Table.Row> rows(List<PlacedBlock> blocks) {
    Map<Place, Table.Row> rows = new HashMap<>();
    for (PlacedBlock block : blocks) {
      if (block.block() instanceof Table table) {
        for (Table.Row row : table.rows()) {
          row.cells().stream()
              .map(cell -> cell.passage().source())
              .forEach(source -> rows.putIfAbsent(Place.of(source), row));
        }
      }
    }
    return rows;
  }
}
