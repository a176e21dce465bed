package org.earningsrelease.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.earningsrelease.model.ArithmeticCheck;
import org.earningsrelease.model.StatementKind;
import org.junit.jupiter.api.Test;

class SubtotalRuleTest {

  @Test
  void totalsOfTotalsAreFound() {
    assertEquals(
        List.of(
            "Total revenues 5,290 = Electric 3,852 + Gas 1,438",
            "Total revenues 5,118 = Electric 3,690 + Gas 1,428",
            "Gross profit 2,217 = Total revenues 5,290 \u2212 Cost of sales 3,073",
            "Gross profit 2,108 = Total revenues 5,118 \u2212 Cost of sales 3,010",
            "Operating income 1,406 = Gross profit 2,217 + Selling (640) + Research (171)",
            "Operating income 1,327 = Gross profit 2,108 + Selling (611) + Research (170)"),
        identities(income("Gross profit | 2,217 | 2,108").report().checks()));
  }

  @Test
  void roundingOfEveryPartIsAllowedFor() {
    ValidationReport report = income("Gross profit | 2,218 | 2,107").report();
    assertEquals(List.of(), report.failures());
    assertEquals(1, report.checks().get(2).residual().orElseThrow().intValueExact());
  }

  @Test
  void aColumnThatAloneBreaksATotalContradicts() {
    PrintedRelease release =
        new PrintedRelease()
            .table(StatementKind.BALANCE_SHEET, "2023-03-31", "2022-03-31")
            .row("Cash | 21,825 | 42,390")
            .row("Receivables | 77,411 | 61,611")
            .row("Inventories | 28,666 | 26,877")
            .row("Total current assets | 127,902 | 130,978")
            .end();
    List<ArithmeticCheck> failures = release.report().failures();
    assertEquals(
        List.of(
            "Total current assets 130,978 = Cash 42,390 + Receivables 61,611 + Inventories 26,877"),
        identities(failures));
    assertEquals(100, failures.get(0).residual().orElseThrow().intValueExact());
  }

  @Test
  void aPartThatIsNotPrintedMakesItInconclusive() {
    PrintedRelease release =
        new PrintedRelease()
            .table(StatementKind.BALANCE_SHEET, "2023-03-31", "2022-03-31")
            .row("Cash | 21,825 | 42,390")
            .row("Receivables | 77,411 | 61,611")
            .row("Inventories | 28,666 | ")
            .row("Total current assets | 127,902 | 130,978")
            .end();
    assertEquals(ArithmeticCheck.Outcome.INCONCLUSIVE, release.report().checks().get(1).outcome());
  }

  @Test
  void partsMayFollowTheirTotal() {
    PrintedRelease release =
        new PrintedRelease()
            .table(StatementKind.OTHER, "3M 2023-03-31", "3M 2022-03-31")
            .row("Sales | 4,861 | 5,221")
            .row("of which Europe | 2,704 | 2,999")
            .row("of which Asia | 2,157 | 2,222")
            .end();
    assertEquals(1.0, release.report().provenShare());
  }

  @Test
  void smallFiguresProveNothing() {
    PrintedRelease release =
        new PrintedRelease()
            .table(StatementKind.OTHER, "3M 2023-03-31", "3M 2022-03-31")
            .row("Doors | 3 | 4")
            .row("Windows | 2 | 1")
            .row("Roofs | 5 | 5")
            .end();
    assertEquals(List.of(), release.report().checks());
  }

  @Test
  void aLongTableTakesMilliseconds() {
    PrintedRelease.Table table =
        new PrintedRelease().table(StatementKind.OTHER, "3M 2023-03-31", "3M 2022-03-31");
    for (int i = 0; i < 150; i++) {
      table.row("Row | " + (7919 * (i + 3)) % 99_991 + " | " + (6007 * (i + 5)) % 99_991);
    }
    var release = table.end().release();
    long milliseconds = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      long begin = System.nanoTime();
      Validator.standard().validate(release);
      milliseconds = Math.min(milliseconds, (System.nanoTime() - begin) / 1_000_000);
    }
    assertTrue(milliseconds < 1000, milliseconds + " ms");
  }

  private static PrintedRelease income(String grossProfit) {
    return new PrintedRelease()
        .table(StatementKind.INCOME_STATEMENT, "3M 2023-03-31", "3M 2022-03-31")
        .row("Electric | 3,852 | 3,690")
        .row("Gas | 1,438 | 1,428")
        .row("Total revenues | 5,290 | 5,118")
        .row("Cost of sales | 3,073 | 3,010")
        .row(grossProfit)
        .row("Selling | (640) | (611)")
        .row("Research | (171) | (170)")
        .row("Operating income | 1,406 | 1,327")
        .end();
  }

  private static List<String> identities(List<ArithmeticCheck> checks) {
    return checks.stream().map(ArithmeticCheck::identity).toList();
  }
}
