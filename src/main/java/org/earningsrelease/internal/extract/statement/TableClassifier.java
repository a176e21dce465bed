package org.earningsrelease.internal.extract.statement;

import static org.earningsrelease.model.StatementKind.BALANCE_SHEET;
import static org.earningsrelease.model.StatementKind.CASH_FLOW;
import static org.earningsrelease.model.StatementKind.COMPREHENSIVE_INCOME;
import static org.earningsrelease.model.StatementKind.INCOME_STATEMENT;
import static org.earningsrelease.model.StatementKind.KEY_FIGURES;
import static org.earningsrelease.model.StatementKind.OTHER;
import static org.earningsrelease.model.StatementKind.RECONCILIATION;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.earningsrelease.model.StatementKind;

/**
 * Weighs titles against rows: a title counts where the rows bear it out, rows count without a title
 * where they alone make a statement.
 */
final class TableClassifier {
  private static final List<StatementKind> PRIMARY =
      List.of(BALANCE_SHEET, CASH_FLOW, INCOME_STATEMENT);

  private TableClassifier() {}

  /** Whether the kind is one of the three primary statements. */
  static boolean isPrimary(StatementKind kind) {
    return PRIMARY.contains(kind);
  }

  static StatementKind classify(TablePart part) {
    RowEvidence rows = RowEvidence.of(part.rows());
    Optional<StatementKind> own = titled(part.ownTitles(), rows);
    Optional<StatementKind> alone = PRIMARY.stream().filter(rows::standsAlone).findFirst();
    boolean vague = own.filter(k -> k == KEY_FIGURES).isPresent();
    if (own.isPresent() && !(vague && alone.isPresent() && namesPrimary(part))) {
      return own.get();
    }
    return alone.or(() -> titled(part.outerTitles(), rows)).orElseGet(() -> untitled(rows));
  }

  /** {@code Supplemental data} may stand between {@code Statements of Income} and its rows. */
  private static boolean namesPrimary(TablePart part) {
    return part.ownTitles().stream()
        .flatMap(t -> TitleLexicon.kind(t).stream())
        .anyMatch(TableClassifier::isPrimary);
  }

  /** The kind that the nearest telling line names. */
  private static Optional<StatementKind> titled(List<String> titles, RowEvidence rows) {
    return titles.stream().flatMap(t -> named(t, rows).stream()).findFirst();
  }

  private static Optional<StatementKind> named(String title, RowEvidence rows) {
    return TitleLexicon.kind(title)
        .flatMap(
            kind ->
                switch (kind) {
                  case COMPREHENSIVE_INCOME ->
                      firstBorneOut(rows, INCOME_STATEMENT, COMPREHENSIVE_INCOME);
                  case INCOME_STATEMENT ->
                      firstBorneOut(rows, INCOME_STATEMENT, COMPREHENSIVE_INCOME);
                  case BALANCE_SHEET, CASH_FLOW -> firstBorneOut(rows, kind);
                  default -> Optional.of(kind);
                });
  }

  private static Optional<StatementKind> firstBorneOut(RowEvidence rows, StatementKind... kinds) {
    return Stream.of(kinds).filter(rows::bearsOut).findFirst();
  }

  private static StatementKind untitled(RowEvidence rows) {
    if (rows.count(RowEvidence.Group.NON_GAAP) >= 2) {
      return RECONCILIATION;
    }
    if (rows.count(RowEvidence.Group.COMPREHENSIVE) >= 3) {
      return COMPREHENSIVE_INCOME;
    }
    return rows.rows(INCOME_STATEMENT) >= 3 ? KEY_FIGURES : OTHER;
  }
}
