package org.earningsrelease.internal.extract.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.layout.Passage;
import org.junit.jupiter.api.Test;

class TablePartsTest {

  private static List<TablePart> cut(String... lines) {
    return TableParts.cut(PrintedTable.of(List.of(), lines), 3, List.of());
  }

  private static List<Optional<String>> headings(List<TablePart> parts) {
    return parts.stream().map(p -> p.heading().map(Passage::text)).toList();
  }

  @Test
  void aTitleAmongTheRowsBeginsAnotherStatement() {
    List<TablePart> parts =
        cut(
            "Total revenues | 8",
            "Total costs | 7",
            "Operating income | 1",
            "Net income | 1",
            "Balance Sheet",
            "Total assets | 27",
            "Total liabilities | 37",
            "Total shareholders' equity | (10)");

    assertEquals(List.of(Optional.empty(), Optional.of("Balance Sheet")), headings(parts));
    assertEquals(List.of(4, 3), parts.stream().map(p -> p.rows().size()).toList());
    assertEquals(List.of(0, 5), parts.stream().map(TablePart::firstRow).toList());
    assertEquals(List.of(3, 3), parts.stream().map(TablePart::number).toList());
  }

  @Test
  void aSectionOfTheSameStatementDoesNotCutIt() {
    List<TablePart> parts =
        cut(
            "Net income | 8",
            "Depreciation | 7",
            "Changes in assets and liabilities:",
            "Inventories | 1",
            "Accounts payable | 1",
            "Net cash provided by operating activities | 9");

    assertEquals(List.of(Optional.empty()), headings(parts));
  }

  @Test
  void keyRatiosBelowABalanceSheetAreNoLinesOfIt() {
    List<TablePart> parts =
        cut(
            "Inventories | 3",
            "Total assets | 27",
            "Total liabilities | 37",
            "Key ratios",
            "Inventory turnover days | 80");

    assertEquals(List.of(Optional.empty(), Optional.of("Key ratios")), headings(parts));
  }
}
