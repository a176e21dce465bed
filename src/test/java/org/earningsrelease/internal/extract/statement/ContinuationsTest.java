package org.earningsrelease.internal.extract.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContinuationsTest {
  private static final TablePart ASSETS =
      PrintedTable.part(
          1,
          PrintedTable.on(
              1,
              List.of("Consolidated Balance Sheets"),
              "Cash and cash equivalents | 5 | 4",
              "Inventories | 6 | 5",
              "Total assets | 11 | 9"));

  private static List<Integer> rows(TablePart next) {
    return Continuations.join(List.of(ASSETS, next)).stream().map(p -> p.rows().size()).toList();
  }

  @Test
  void theOtherSideOnTheNextPageJoinsTheBalanceSheet() {
    TablePart next =
        PrintedTable.part(
            2,
            PrintedTable.on(1, List.of(), "Accounts payable | 4 | 3", "Total liabilities | 4 | 3"));

    assertEquals(List.of(5), rows(next));
  }

  @Test
  void anotherStatementDoesNotJoinIt() {
    TablePart next =
        PrintedTable.part(
            2,
            PrintedTable.on(
                1,
                List.of("Consolidated Statements of Income"),
                "Net sales | 4 | 3",
                "Net income | 1 | 1"));

    assertEquals(List.of(3, 2), rows(next));
  }

  @Test
  void aTableOfOtherWidthDoesNotJoinIt() {
    TablePart next =
        PrintedTable.part(2, PrintedTable.on(1, List.of(), "Accounts payable | 4 | 3 | 1"));

    assertEquals(List.of(3, 1), rows(next));
  }
}
