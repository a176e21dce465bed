package org.earningsrelease.internal.extract.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.internal.lexicon.CurrencySigns;

/**
 * Columns of percentages that print the sign on their first figure only, or on the first and the
 * last: {@code 10.3 %, 11.9, 14.0, 11.7 %}.
 */
final class PercentColumns {
  private PercentColumns() {}

  /** 0-based numbers of the columns. */
  static Set<Integer> of(List<Table.Row> rows) {
    Map<Integer, List<String>> cells = new HashMap<>();
    for (Table.Row row : rows) {
      row.cells()
          .forEach(
              c ->
                  cells
                      .computeIfAbsent(c.column(), unused -> new ArrayList<>())
                      .add(c.passage().text()));
    }
    Set<Integer> columns = new HashSet<>();
    cells.forEach(
        (column, texts) -> {
          if (isPercent(texts)) {
            columns.add(column);
          }
        });
    return columns;
  }

  private static boolean isPercent(List<String> cells) {
    List<String> figures = cells.stream().filter(PercentColumns::hasDigit).toList();
    return figures.size() > 1
        && figures.get(0).contains("%")
        && figures.stream().noneMatch(PercentColumns::isAmount);
  }

  private static boolean hasDigit(String cell) {
    return cell.chars().anyMatch(Character::isDigit);
  }

  /** A currency sign or thousands stand in no column of percentages. */
  private static boolean isAmount(String cell) {
    return !cell.contains("%") && (cell.contains(",") || CurrencySigns.areIn(cell));
  }
}
