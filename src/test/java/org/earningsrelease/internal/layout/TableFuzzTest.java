package org.earningsrelease.internal.layout;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithUtf8Length;

/** Words set anyhow on a page form tables whose cells stand in their columns. */
class TableFuzzTest {

  @FuzzTest
  void tablesOfAnyDrawingAreWellFormed(@NotNull @WithUtf8Length(max = 4000) String drawing) {
    requireWellFormed(Typewriter.type(drawing));
    requireWellFormed(Typewriter.print(drawing));
  }

  private static void requireWellFormed(PositionedText text) {
    for (Block block : LayoutAnalyzer.analyze(text).blocks()) {
      if (block instanceof Table table) {
        assertFalse(table.columns().isEmpty(), "a table without columns");
        table.header().forEach(row -> row.cells().forEach(c -> requireOver(table, c)));
        table.rows().forEach(row -> requireInColumns(table, row));
      }
    }
  }

  private static void requireOver(Table table, Table.HeaderCell cell) {
    boolean labels = cell.first() == -1 && cell.last() == -1;
    boolean figures =
        cell.first() >= 0 && cell.first() <= cell.last() && cell.last() < table.columns().size();
    assertTrue(labels || figures, cell::toString);
  }

  private static void requireInColumns(Table table, Table.Row row) {
    int before = -1;
    for (Table.Cell cell : row.cells()) {
      assertTrue(cell.column() > before && cell.column() < table.columns().size(), row::toString);
      before = cell.column();
    }
  }
}
