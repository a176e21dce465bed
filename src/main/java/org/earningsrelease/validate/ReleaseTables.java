package org.earningsrelease.validate;

import java.util.List;
import java.util.stream.Stream;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.LineItem;
import org.earningsrelease.model.StatementKind;

/** All that checks read: the release, its tables, and how its figures are rounded. */
record ReleaseTables(FinancialRelease release, List<Table> tables, Rounding rounding) {

  static ReleaseTables of(FinancialRelease release, Rounding rounding) {
    return new ReleaseTables(
        release,
        release.statements().stream().map(s -> new Table(s, Truncation.of(s, rounding))).toList(),
        rounding);
  }

  /** A row and the table it stands in. */
  record Row(Table table, LineItem item) {
    Stream<Table.Cell> cells() {
      return table.cells(item);
    }

    StatementKind kind() {
      return table.statement().kind();
    }
  }

  /** All rows, in reading order. */
  Stream<Row> rows() {
    return tables.stream().flatMap(t -> t.statement().lineItems().stream().map(i -> new Row(t, i)));
  }

  /** Figures of the prose that tell results, in reading order. */
  Stream<Fact> prose() {
    return Stream.concat(
        release.highlights().stream(),
        release.segments().stream().flatMap(s -> s.facts().stream()));
  }
}
