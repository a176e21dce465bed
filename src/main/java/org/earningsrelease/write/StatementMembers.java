package org.earningsrelease.write;

import java.io.IOException;
import org.earningsrelease.internal.json.JsonSink;
import org.earningsrelease.model.Concept;
import org.earningsrelease.model.LineItem;
import org.earningsrelease.model.Statement;
import org.earningsrelease.model.StatementColumn;

/** Writes a table: its columns, then its rows with their cells. */
final class StatementMembers {
  private final JsonSink out;
  private final FactMembers fact;

  StatementMembers(JsonSink out, FactMembers fact) {
    this.out = out;
    this.fact = fact;
  }

  void write(Statement statement) throws IOException {
    out.object(
        () -> {
          out.number("table", statement.table());
          out.text("kind", statement.kind().code());
          out.text("title", statement.title());
          out.text("basis", statement.basis().code());
          fact.source(statement.source());
          out.array("columns", statement.columns(), this::column);
          out.array("lineItems", statement.lineItems(), this::lineItem);
        });
  }

  private void column(StatementColumn column) throws IOException {
    out.line(
        () -> {
          out.number("number", column.number());
          out.text("heading", column.heading());
          out.date("periodStart", column.period().firstDay());
          out.date("periodEnd", column.period().lastDay());
          out.text("periodLabel", column.period().label());
          out.text("measure", column.measure().code());
          out.text("segment", column.segment());
          out.text("basis", column.basis().code());
        });
  }

  private void lineItem(LineItem item) throws IOException {
    out.object(
        () -> {
          out.number("row", item.row());
          out.text("label", item.label());
          out.texts("path", item.path());
          out.text("concept", item.concept().map(Concept::name));
          out.array("facts", item.facts(), f -> out.line(() -> fact.write(f)));
        });
  }
}
