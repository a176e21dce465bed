package org.earningsrelease.internal.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.earningsrelease.internal.layout.Table;

/**
 * The rows between two rows per share are per share as well: {@code GAAP earnings per share 0.79 |
 * Amortization 0.48 | Non-GAAP earnings per share 1.27}.
 */
final class PerShareBridge {
  private PerShareBridge() {}

  /** The kinds, rows of money with cents between two rows per share turned. */
  static List<RowKind> of(List<Table.Row> rows, List<RowKind> kinds) {
    List<RowKind> bridged = new ArrayList<>(kinds);
    int from = -1;
    for (int i = 0; i < kinds.size(); i++) {
      boolean end = kinds.get(i) == RowKind.PER_SHARE && !rows.get(i).cells().isEmpty();
      if (end && from >= 0) {
        bridge(rows, bridged, from + 1, i);
      }
      from = end ? i : from;
    }
    return bridged;
  }

  private static void bridge(List<Table.Row> rows, List<RowKind> kinds, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!rows.get(i).isHeading() && !(kinds.get(i) == RowKind.MONEY && hasCents(rows.get(i)))) {
        return;
      }
    }
    for (int i = from; i < to; i++) {
      if (!rows.get(i).isHeading()) {
        kinds.set(i, RowKind.PER_SHARE);
      }
    }
  }

  /** Whether all figures of a row have two decimals or more; dashes have none. */
  private static boolean hasCents(Table.Row row) {
    return row.cells().stream()
        .map(c -> c.passage().text())
        .filter(text -> text.chars().anyMatch(Character::isDigit))
        .allMatch(text -> Precision.decimals(text).orElse(0) >= 2);
  }
}
