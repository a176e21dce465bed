package org.earningsrelease.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table with figures.
 *
 * @param table 1-based number of the table in the document; statements cut out of one printed table
 *     share it
 * @param kind what it states
 * @param title the caption as printed, its lines joined
 * @param basis of its figures, where a row or column does not say otherwise
 * @param columns its columns of figures, left to right as printed
 * @param lineItems its rows, headings included
 * @param source the whole table's place; the quote is the title
 */
public record Statement(
    int table,
    StatementKind kind,
    String title,
    Basis basis,
    List<StatementColumn> columns,
    List<LineItem> lineItems,
    Source source) {

  public Statement {
    columns = List.copyOf(columns);
    lineItems = List.copyOf(lineItems);
  }

  /** All cells with something printed in them, row by row. */
  public Stream<Fact> facts() {
    return lineItems.stream().flatMap(i -> i.facts().stream());
  }
}
