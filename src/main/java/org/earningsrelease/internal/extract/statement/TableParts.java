package org.earningsrelease.internal.extract.statement;

import static org.earningsrelease.model.StatementKind.BALANCE_SHEET;
import static org.earningsrelease.model.StatementKind.CASH_FLOW;
import static org.earningsrelease.model.StatementKind.INCOME_STATEMENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earningsrelease.internal.layout.Passage;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.internal.lexicon.Wording;
import org.earningsrelease.model.StatementKind;

/** Cuts a printed table where a heading row in it begins another statement. */
final class TableParts {
  /** {@code Key ratios}, {@code Other data}: no lines of the statement above them. */
  private static final Set<String> DATA_WORDS =
      Set.of("key", "ratios", "metrics", "statistics", "indices", "data", "indicators");

  private static final Set<String> CHANGE_WORDS =
      Set.of("change", "changes", "increase", "decrease", "adjustments", "effect", "movement");

  private TableParts() {}

  /** The table's statements, in order; at least one. */
  static List<TablePart> cut(Table table, int number, List<Passage> above) {
    List<TablePart> parts = new ArrayList<>();
    Optional<Passage> heading = Optional.empty();
    int first = 0;
    for (int i = 0; i < table.rows().size(); i++) {
      if (begins(table.rows(), first, i)) {
        if (i > first) {
          parts.add(part(table, number, above, heading, first, i));
        }
        heading = Optional.of(table.rows().get(i).label());
        first = i + 1;
      }
    }
    parts.add(part(table, number, above, heading, first, table.rows().size()));
    return parts;
  }

  private static TablePart part(
      Table table,
      int number,
      List<Passage> above,
      Optional<Passage> heading,
      int first,
      int behind) {
    return new TablePart(
        table, number, heading, above, List.of(), first, table.rows().subList(first, behind));
  }

  private static boolean begins(List<Table.Row> rows, int first, int i) {
    Table.Row row = rows.get(i);
    Optional<StatementKind> kind = TitleLexicon.kind(row.label().text());
    if (!row.isHeading() || kind.isEmpty() || i + 1 == rows.size() || isChange(row)) {
      return false;
    }
    RowEvidence before = RowEvidence.of(rows.subList(first, i));
    RowEvidence after = RowEvidence.of(rows.subList(i + 1, rows.size()));
    return switch (kind.get()) {
      case INCOME_STATEMENT, BALANCE_SHEET, CASH_FLOW ->
          after.bearsOut(kind.get()) && (before.labelled() == 0 || !before.bearsOut(kind.get()));
      case KEY_FIGURES ->
          isStatement(before)
              && Wording.words(row.label().text()).stream().anyMatch(DATA_WORDS::contains)
              && !RowKindLexicon.of(row.label().text()).equals(Optional.of(RowKind.PER_SHARE));
      case COMPREHENSIVE_INCOME ->
          before.count(RowEvidence.Group.NET_RESULT) > 0 && after.bearsOut(kind.get());
      case RECONCILIATION -> before.bearsOut(INCOME_STATEMENT) && !before.bearsOut(CASH_FLOW);
      case SEGMENT_INFORMATION ->
          before.bearsOut(INCOME_STATEMENT) && before.count(RowEvidence.Group.NET_RESULT) > 0;
      default -> false;
    };
  }

  /** {@code Changes in assets and liabilities:} heads lines of a cash flow statement. */
  private static boolean isChange(Table.Row row) {
    return Wording.words(row.label().text()).stream().anyMatch(CHANGE_WORDS::contains);
  }

  private static boolean isStatement(RowEvidence rows) {
    return rows.bearsOut(INCOME_STATEMENT) || rows.bearsOut(BALANCE_SHEET);
  }
}
