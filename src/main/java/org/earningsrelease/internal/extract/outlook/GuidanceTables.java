package org.earningsrelease.internal.extract.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.extract.section.PlacedBlock;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.Figure;
import org.earningsrelease.model.GuidanceItem;
import org.earningsrelease.model.GuidanceItem.Action;
import org.earningsrelease.model.LineItem;
import org.earningsrelease.model.Statement;
import org.earningsrelease.model.StatementKind;

/**
 * The expectations of tables, one a figure, with what a column beside it says had been expected
 * before: {@code Current Guidance | Prior Guidance}.
 *
 * @param tables of the document
 */
record GuidanceTables(List<Table> tables) {
  GuidanceTables {
    tables = List.copyOf(tables);
  }

  /** Those of a document's tables, in their order. */
  static List<GuidanceItem> read(List<Statement> statements, List<PlacedBlock> blocks) {
    GuidanceTables guidance =
        new GuidanceTables(
            blocks.stream()
                .map(PlacedBlock::block)
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList());
    List<GuidanceItem> items = new ArrayList<>();
    for (Statement statement : statements) {
      if (statement.kind() == StatementKind.GUIDANCE) {
        guidance.read(statement, items);
      }
    }
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
    return tables.stream()
        .flatMap(t -> t.rows().stream())
        .filter(
            r ->
                r.cells().stream()
                    .map(c -> c.passage().source())
                    .anyMatch(
                        s ->
                            s.page() == fact.source().page() && s.start() == fact.source().start()))
        .findFirst();
  }
}
