package org.earningsrelease.internal.extract.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.extract.Printed;
import org.earningsrelease.internal.layout.Passage;
import org.earningsrelease.internal.layout.Table;

/**
 * Tables for tests, written as {@code " Net sales | 1,200 | 1,100"}: two blanks of indentation a
 * level, nothing between two bars where nothing is printed.
 */
final class PrintedTable {
  private PrintedTable() {}

  static List<Table.Row> rows(String... lines) {
    return Arrays.stream(lines).map(PrintedTable::row).toList();
  }

  static Table of(List<String> caption, String... lines) {
    return on(1, caption, lines);
  }

  static Table on(int page, List<String> caption, String... lines) {
    List<Table.Row> rows = rows(lines);
    int columns =
        rows.stream()
            .flatMap(r -> r.cells().stream())
            .mapToInt(c -> c.column() + 1)
            .max()
            .orElse(0);
    List<Table.Column> all = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      all.add(new Table.Column(40 + i * 10, 48 + i * 10));
    }
    return new Table(
        page, caption.stream().map(Printed::passage).toList(), List.of(), all, rows, List.of());
  }

  static TablePart part(List<String> caption, String... lines) {
    return part(1, of(caption, lines));
  }

  static TablePart part(int number, Table table) {
    return new TablePart(table, number, Optional.empty(), List.of(), List.of(), 0, table.rows());
  }

  private static Table.Row row(String line) {
    String[] parts = line.split("\\|", -1);
    String label = parts[0].strip();
    int indent = parts[0].length() - parts[0].stripLeading().length();
    List<Table.Cell> cells = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      if (!parts[i].isBlank()) {
        cells.add(new Table.Cell(i - 1, Printed.passage(parts[i].strip()), List.of()));
      }
    }
    Passage words = label.isEmpty() ? Passage.EMPTY : Printed.passage(label);
    return new Table.Row(words, List.of(), label.isEmpty() ? 0 : indent / 2, cells);
  }
}
