package org.earningsrelease.write;

import org.earningsrelease.model.Concept;
import org.earningsrelease.model.LineItem;
import org.earningsrelease.model.Statement;
import org.earningsrelease.model.StatementColumn;
import org.earningsrelease.model.StatementKind;

/** Reads what {@link StatementMembers} writes. */
final class StatementReading {
  private StatementReading() {}

  static Statement statement(JsonObject json) throws MalformedReleaseException {
    return new Statement(
        json.integer("table"),
        json.code("kind", StatementKind.values(), StatementKind::code),
        json.text("title"),
        FactReading.basis(json),
        json.objects("columns", StatementReading::column),
        json.objects("lineItems", StatementReading::lineItem),
        FactReading.source(json));
  }

  private static StatementColumn column(JsonObject json) throws MalformedReleaseException {
    return new StatementColumn(
        json.integer("number"),
        json.text("heading"),
        FactReading.period(json),
        FactReading.measure(json),
        json.optionalText("segment"),
        FactReading.basis(json));
  }

  private static LineItem lineItem(JsonObject json) throws MalformedReleaseException {
    return new LineItem(
        json.integer("row"),
        json.text("label"),
        json.texts("path"),
        json.optional("concept", Concept::new),
        json.objects("facts", FactReading::fact));
  }
}
