package org.earningsrelease.validate;

import java.util.List;
import java.util.stream.Stream;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.LineItem;
import org.earningsrelease.model.StatementKind;
import org.jspecify.annotations.Nullable;

/**
 * All that checks read: the release, its tables, and how its figures are rounded. What several
 * rules ask for is worked out once; for one thread.
 */
final class ReleaseTables {
  private final FinancialRelease release;
  private final List<Table> tables;
  private final Rounding rounding;
  private @Nullable Said said;

  private ReleaseTables(FinancialRelease release, List<Table> tables, Rounding rounding) {
    this.release = release;
    this.tables = List.copyOf(tables);
    this.rounding = rounding;
  }

  /** A release whose figures are rounded to the nearest. */
  static ReleaseTables of(FinancialRelease release) {
    Rounding nearest = Rounding.NEAREST;
    return new ReleaseTables(
        release, release.statements().stream().map(s -> new Table(s, nearest)).toList(), nearest);
  }

  /**
   * The same, its figures rounded in that way; tables of which only rounding to the nearest does.
   */
  ReleaseTables rounded(Rounding mode) {
    return mode == rounding
        ? this
        : new ReleaseTables(
            release,
            tables.stream().map(t -> new Table(t.statement(), Truncation.of(t, mode))).toList(),
            mode);
  }

  FinancialRelease release() {
    return release;
  }

  List<Table> tables() {
    return tables;
  }

  Rounding rounding() {
    return rounding;
  }

  /** What it prints of each thing. */
  Said said() {
    if (said == null) {
      said = new Said(this);
    }
    return said;
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
