package org.earningsrelease.internal.extract.statement;

import java.util.List;
import java.util.Set;
import org.earningsrelease.internal.extract.calendar.ColumnHeading;
import org.earningsrelease.internal.lexicon.Wording;
import org.earningsrelease.model.Basis;
import org.earningsrelease.model.Measure;
import org.earningsrelease.model.StatementKind;

/** What the columns say about a table's kind: parts of the issuer, or adjustments, side by side. */
final class ColumnEvidence {
  /** {@code As previously reported}, {@code As restated}: versions, no parts of the issuer. */
  private static final Set<String> VERSIONS =
      Set.of(
          "reported",
          "restated",
          "revised",
          "recast",
          "unaudited",
          "audited",
          "actual",
          "adjusted",
          "budget",
          "forecast",
          "note",
          "notes",
          "originally",
          "previously",
          "gaap");

  private ColumnEvidence() {}

  /** The kind as titles and rows have it, unless the columns gainsay it. */
  static StatementKind refine(StatementKind kind, List<ColumnHeading> columns) {
    boolean primary = TableClassifier.isPrimary(kind);
    if (primary && columns.stream().anyMatch(ColumnEvidence::isAdjusted)) {
      return StatementKind.RECONCILIATION;
    }
    boolean open = primary || kind == StatementKind.KEY_FIGURES || kind == StatementKind.OTHER;
    return open && hasParts(columns) ? StatementKind.SEGMENT_INFORMATION : kind;
  }

  private static boolean isAdjusted(ColumnHeading column) {
    return column.measure().filter(m -> m == Measure.AMOUNT).isPresent()
        && column.basis().filter(b -> b == Basis.ADJUSTED).isPresent();
  }

  /** Whether two columns of one period are about different parts. */
  private static boolean hasParts(List<ColumnHeading> columns) {
    List<ColumnHeading> parts = columns.stream().filter(ColumnEvidence::isPart).toList();
    return parts.stream()
        .anyMatch(
            a ->
                parts.stream()
                    .anyMatch(
                        b -> a.period().equals(b.period()) && !a.segment().equals(b.segment())));
  }

  private static boolean isPart(ColumnHeading column) {
    return column.measure().filter(m -> m == Measure.AMOUNT).isPresent()
        && column.segment().filter(s -> isName(Wording.words(s))).isPresent();
  }

  private static boolean isName(List<String> words) {
    return !words.isEmpty()
        && words.stream().noneMatch(VERSIONS::contains)
        && words.stream().noneMatch(w -> Character.isDigit(w.charAt(0)));
  }
}
