package org.earningsrelease.internal.extract.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earningsrelease.internal.layout.Passage;
import org.earningsrelease.internal.layout.Table;

/** The words of a table's header that belong to a column. */
final class ColumnText {
  private ColumnText() {}

  /** The words over a column, its lines joined from top to bottom. */
  static String over(Table table, int column) {
    return cells(table, column).collect(Collectors.joining(" "));
  }

  private static Stream<String> cells(Table table, int column) {
    return table.header().stream()
        .flatMap(row -> row.cells().stream())
        .filter(c -> c.first() <= column && column <= c.last())
        .map(c -> c.passage().text());
  }

  /** The words over the label column, one text a line. */
  static List<String> overLabels(Table table) {
    return cells(table, -1).toList();
  }

  /** Texts that hold for all columns, the nearest first. */
  static List<String> above(Table table, List<Passage> above) {
    List<String> texts = new ArrayList<>(overLabels(table));
    for (int i = above.size() - 1; i >= 0; i--) {
      texts.add(above.get(i).text());
    }
    return texts;
  }

  /** Whether most of a column's figures are printed with a percent sign. */
  static boolean isMostlyPercent(Table table, int column) {
    List<String> figures = figures(table, column);
    long percent = figures.stream().filter(f -> f.contains("%")).count();
    return percent > 0 && 2 * percent >= figures.size();
  }

  /** Whether one of a column's first figures is 100: the total that others are shares of. */
  static boolean hasWhole(Table table, int column) {
    return figures(table, column).stream()
        .map(f -> f.replace("%", "").strip())
        .anyMatch(f -> f.equals("100") || f.equals("100.0") || f.equals("100.00"));
  }

  private static List<String> figures(Table table, int column) {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .filter(c -> c.column() == column)
        .map(c -> c.passage().text())
        .filter(t -> t.chars().anyMatch(Character::isDigit))
        .toList();
  }
}
