package org.earningsrelease.internal.extract.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadingPathTest {

  private static List<List<String>> paths(String... lines) {
    return HeadingPath.of(PrintedTable.rows(lines));
  }

  @Test
  void anIndentedHeadingStandsUnderTheOneFurtherOut() {
    assertEquals(
        List.of(
            List.of(),
            List.of("Assets"),
            List.of("Assets", "Current assets"),
            List.of("Assets", "Current assets")),
        paths("Assets", "  Current assets:", "    Cash | 5", "    Total current assets | 5"));
  }

  @Test
  void aHeadingClosesBehindItsTotal() {
    assertEquals(
        List.of(List.of(), List.of("Current assets"), List.of("Current assets"), List.of()),
        paths("Current assets:", "Cash | 5", "Total current assets | 5", "Goodwill | 7"));
  }

  @Test
  void aRowOfTheHeadingsOwnLevelClosesItWhereRowsAreIndented() {
    assertEquals(
        List.of(List.of(), List.of("Operating expenses"), List.of()),
        paths("Operating expenses:", "  Research | 5", "Operating income | 7"));
  }

  @Test
  void aResultClosesHeadingsWhereRowsAreNotIndented() {
    assertEquals(
        List.of(List.of(), List.of("Operating expenses"), List.of()),
        paths("Operating expenses", "Research | 5", "Income from operations | 7"));
  }

  @Test
  void aTotalWithoutLabelClosesItsHeading() {
    assertEquals(
        List.of(List.of(), List.of("Expenses"), List.of("Expenses"), List.of()),
        paths("Expenses:", "Interest | 5", "| 5", "Other | 1"));
  }

  @Test
  void aHeadingDirectlyUnderAnotherIsItsChildAndItsSiblingReplacesIt() {
    assertEquals(
        List.of(
            List.of(),
            List.of("EARNINGS PER SHARE"),
            List.of("EARNINGS PER SHARE", "Basic"),
            List.of("EARNINGS PER SHARE"),
            List.of("EARNINGS PER SHARE", "Diluted")),
        paths(
            "EARNINGS PER SHARE",
            "Basic",
            "  Earnings per share | 0.25",
            "Diluted",
            "  Earnings per share | 0.24"));
  }

  @Test
  void aHeadingWhoseTotalFollowsIsOpenUntilThen() {
    assertEquals(
        List.of(
            List.of(),
            List.of("Assets"),
            List.of("Assets", "Current assets"),
            List.of("Assets", "Current assets"),
            List.of("Assets"),
            List.of("Assets"),
            List.of()),
        paths(
            "Assets",
            "Current assets:",
            "  Cash | 5",
            "    Total current assets | 5",
            "Goodwill | 7",
            "    Total assets | 12",
            "Accounts payable | 3"));
  }

  @Test
  void theCashOfAnActivityIsItsTotal() {
    assertEquals(
        List.of(
            List.of(),
            List.of("Operating activities"),
            List.of("Operating activities"),
            List.of("Operating activities", "Changes in operating assets and liabilities"),
            List.of("Operating activities"),
            List.of()),
        paths(
            "Operating activities",
            "Net income | 5",
            "Changes in operating assets and liabilities:",
            "  Inventories | 2",
            "Net cash provided by operating activities | 7",
            "Net increase in cash | 7"));
  }

  @Test
  void aLinePrintedToBeNamedHeadsNothing() {
    assertEquals(
        List.of(List.of(), List.of(), List.of(), List.of("Shareholders' equity")),
        paths(
            "Total liabilities | 7",
            "Commitments and contingencies (Note 9)",
            "Shareholders' equity:",
            "  Common stock | 5"));
  }

  @Test
  void aTotalDirectlyUnderItsHeadingBeginsWhatItSums() {
    assertEquals(
        List.of(
            List.of(),
            List.of("Sales"),
            List.of("Sales"),
            List.of("Sales"),
            List.of(),
            List.of("Operating profit")),
        paths(
            "Sales",
            "  Total | 9",
            "  Europe | 5",
            "  Asia | 4",
            "Operating profit",
            "  Total | 2"));
  }
}
