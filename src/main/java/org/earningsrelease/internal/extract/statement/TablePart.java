package org.earningsrelease.internal.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.layout.Passage;
import org.earningsrelease.internal.layout.Table;

/**
 * The rows of one statement in a printed table.
 *
 * @param table the whole printed table
 * @param number 1-based number of the table in the document
 * @param heading the heading row inside the table that the statement begins with; empty for the
 *     table's first
 * @param above short lines before the table that are not its caption, the farthest first
 * @param lent titles of a table whose rows it repeats, the nearest first
 * @param firstRow 0-based index of its first row in the table
 * @param rows its rows, in order
 */
record TablePart(
    Table table,
    int number,
    Optional<Passage> heading,
    List<Passage> above,
    List<String> lent,
    int firstRow,
    List<Table.Row> rows) {

  TablePart {
    above = List.copyOf(above);
    lent = List.copyOf(lent);
    rows = List.copyOf(rows);
  }

  /** Lines of the table itself that may name the statement, the nearest first. */
  List<String> ownTitles() {
    List<String> titles = new ArrayList<>();
    heading.ifPresentOrElse(h -> titles.add(h.text()), () -> titles.addAll(overLabels()));
    for (int i = table.caption().size() - 1; i >= 0; i--) {
      titles.add(table.caption().get(i).text());
    }
    return titles;
  }

  /** Lines before the table, the nearest first. */
  List<String> outerTitles() {
    List<String> titles = new ArrayList<>();
    for (int i = above.size() - 1; i >= 0; i--) {
      titles.add(above.get(i).text());
    }
    titles.addAll(lent);
    return titles;
  }

  /** All lines that may name the statement, the nearest first. */
  List<String> titles() {
    List<String> titles = new ArrayList<>(ownTitles());
    titles.addAll(outerTitles());
    return titles;
  }

  /** The same with titles of another table. */
  TablePart titled(List<String> others) {
    return new TablePart(table, number, heading, above, others, firstRow, rows);
  }

  /** Words that the header prints over the label column: a title, a scale. */
  List<String> overLabels() {
    return table.header().stream()
        .flatMap(row -> row.cells().stream())
        .filter(cell -> cell.last() < 0)
        .map(cell -> cell.passage().text())
        .toList();
  }

  /** The same statement with rows that continue it. */
  TablePart with(List<Table.Row> more) {
    List<Table.Row> all = new ArrayList<>(rows);
    all.addAll(more);
    return new TablePart(table, number, heading, above, lent, firstRow, all);
  }

  /** The same statement with its rows read otherwise. */
  TablePart reading(List<Table.Row> others) {
    return new TablePart(table, number, heading, above, lent, firstRow, others);
  }

  /** The page of its last row with words. */
  int lastPage() {
    for (int i = rows.size() - 1; i >= 0; i--) {
      Table.Row row = rows.get(i);
      if (!row.cells().isEmpty()) {
        return row.cells().get(0).passage().page();
      }
      if (!row.label().isEmpty()) {
        return row.label().page();
      }
    }
    return table.page();
  }
}
