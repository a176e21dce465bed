package org.earningsrelease.internal.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.earningsrelease.internal.extract.concept.ConceptLexicon;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.internal.lexicon.Wording;
import org.earningsrelease.model.StatementKind;

/** Joins a statement that goes on in the next table, on the next page, to its beginning. */
final class Continuations {
  private Continuations() {}

  static List<TablePart> join(List<TablePart> parts) {
    List<TablePart> joined = new ArrayList<>();
    for (TablePart part : parts) {
      Optional<TablePart> last =
          joined.isEmpty() ? Optional.empty() : Optional.of(joined.get(joined.size() - 1));
      if (last.filter(l -> continues(l, part)).isPresent()) {
        joined.set(joined.size() - 1, last.get().with(part.rows()));
      } else {
        joined.add(part);
      }
    }
    return joined;
  }

  private static boolean continues(TablePart first, TablePart next) {
    if (next.heading().isPresent()
        || first.number() == next.number()
        || first.table().columns().size() != next.table().columns().size()
        || next.table().page() - first.lastPage() > 1) {
      return false;
    }
    return sameHeader(first.table(), next.table())
        && (saysSo(next) ? sameTitle(first, next) : isRest(first, next));
  }

  private static boolean saysSo(TablePart part) {
    return part.ownTitles().stream()
        .map(Wording::words)
        .anyMatch(w -> w.contains("continued") || w.contains("cont") || w.contains("contd"));
  }

  private static boolean sameTitle(TablePart first, TablePart next) {
    Optional<StatementKind> kind = titleKind(next);
    return kind.isEmpty() || kind.equals(titleKind(first));
  }

  private static Optional<StatementKind> titleKind(TablePart part) {
    return part.titles().stream().flatMap(t -> TitleLexicon.kind(t).stream()).findFirst();
  }

  /** Whether the rows are what a primary statement still lacks. */
  private static boolean isRest(TablePart first, TablePart next) {
    StatementKind kind = TableClassifier.classify(first);
    if (!TableClassifier.isPrimary(kind) || !titleKind(next).map(kind::equals).orElse(true)) {
      return false;
    }
    RowEvidence missing = RowEvidence.of(next.rows());
    return !isComplete(first, kind) && missing.rows(kind) > 0 && isMostly(kind, missing, first);
  }

  private static boolean isMostly(StatementKind kind, RowEvidence missing, TablePart first) {
    return switch (kind) {
      case CASH_FLOW -> true;
      // Behind the net result only figures per share are still to come.
      case INCOME_STATEMENT ->
          missing.count(RowEvidence.Group.PER_SHARE) > 0
              || RowEvidence.of(first.rows()).count(RowEvidence.Group.NET_RESULT) == 0;
      default ->
          Stream.of(StatementKind.values())
              .filter(TableClassifier::isPrimary)
              .allMatch(k -> missing.rows(k) <= missing.rows(kind));
    };
  }

  private static boolean isComplete(TablePart part, StatementKind kind) {
    return switch (kind) {
      case BALANCE_SHEET -> has(part, kind, "LiabilitiesAndStockholdersEquity");
      case CASH_FLOW ->
          RowEvidence.of(part.rows()).groups(kind) == 4
              && has(part, kind, "CashAndCashEquivalents");
      default -> RowEvidence.of(part.rows()).count(RowEvidence.Group.PER_SHARE) > 0;
    };
  }

  private static boolean has(TablePart part, StatementKind kind, String concept) {
    return part.rows().stream()
        .flatMap(row -> ConceptLexicon.of(kind, row.label().text()).stream())
        .anyMatch(c -> c.name().startsWith(concept));
  }

  private static boolean sameHeader(Table first, Table next) {
    String header = header(next);
    return header.isEmpty() || header.equals(header(first));
  }

  private static String header(Table table) {
    return String.join(
        " ",
        table.header().stream()
            .flatMap(row -> row.cells().stream())
            .filter(cell -> cell.last() >= 0)
            .map(cell -> Wording.key(cell.passage().text()))
            .toList());
  }
}
