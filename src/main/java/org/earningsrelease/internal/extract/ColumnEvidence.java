package org.earningsrelease.internal.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.earningsrelease.model.Basis;
import org.earningsrelease.model.StatementKind;

/** What the columns say about a table's kind: parts of the issuer, or adjustments, side by side. */
final class ColumnEvidence {
  private ColumnEvidence() {}

  /** The kind as titles and rows have it, unless the columns gainsay it. */
  static StatementKind refine(StatementKind kind, List<ColumnHeading> columns) {
    if (!TableClassifier.isPrimary(kind)
        && kind != StatementKind.KEY_FIGURES
        && kind != StatementKind.OTHER) {
      return kind;
    }
    if (columns.stream().flatMap(c -> c.basis().stream()).anyMatch(b -> b != Basis.REPORTED)
        && TableClassifier.isPrimary(kind)) {
      return StatementKind.RECONCILIATION;
    }
    long segments =
        columns.stream()
            .map(ColumnHeading::segment)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet())
            .size();
    return segments >= 2 ? StatementKind.SEGMENT_INFORMATION : kind;
  }
}
