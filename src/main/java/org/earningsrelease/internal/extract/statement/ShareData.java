package org.earningsrelease.internal.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.model.StatementKind;

/**
 * Share counts and figures per share in a table of their own, directly under the income statement
 * and without a title, are its last lines.
 */
final class ShareData {
  private static final Set<RowKind> LAST_LINES =
      Set.of(RowKind.SHARES, RowKind.PER_SHARE, RowKind.COUNT, RowKind.THINGS);

  private ShareData() {}

  static boolean belongs(TablePart part, PartReading before) {
    List<Optional<RowKind>> kinds =
        part.rows().stream()
            .filter(r -> !r.isHeading())
            .map(Table.Row::label)
            .map(l -> RowKindLexicon.of(l.text()))
            .toList();
    return before.kind() == StatementKind.INCOME_STATEMENT
        && part.table().page() == before.part().lastPage()
        && part.table().caption().isEmpty()
        && kinds.contains(Optional.of(RowKind.SHARES))
        && kinds.stream().allMatch(k -> k.filter(LAST_LINES::contains).isPresent());
  }
}
