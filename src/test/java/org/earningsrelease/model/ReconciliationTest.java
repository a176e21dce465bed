package org.earningsrelease.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReconciliationTest {
  private final TableOf table = new TableOf(StatementKind.RECONCILIATION).column("Q1 2023", "");

  @Test
  void aTableThatLeadsOnHasTwo() {
    table
        .row("Net income", "100")
        .row("Interest expense", "10")
        .row("Income taxes", "25")
        .row("Depreciation", "40")
        .row("EBITDA", "175")
        .row("Plant closure", "8")
        .row("Gain on sale of land", "-3")
        .row("Adjusted EBITDA", "180");

    assertEquals(
        List.of(
            "Net income 100, Interest expense 10, Income taxes 25, Depreciation 40, EBITDA 175",
            "EBITDA 175, Plant closure 8, Gain on sale of land -3, Adjusted EBITDA 180"),
        found());
  }

  @Test
  void whatIsWordedLessIsDeductedThoughPrintedPositive() {
    table
        .row("Net cash from operating activities", "300")
        .row("Less: purchases of equipment", "80")
        .row("Proceeds from sale of equipment", "5")
        .row("Free cash flow", "225");

    assertEquals(
        List.of(
            "Net cash from operating activities 300, Less: purchases of equipment -80,"
                + " Proceeds from sale of equipment 5, Free cash flow 225"),
        found());
    assertEquals(
        List.of(Reconciliation.Sign.DEDUCTED, Reconciliation.Sign.ADDED),
        release().reconciliations().get(0).adjustments().stream().map(a -> a.sign()).toList());
  }

  @Test
  void rowsUnderTheHeadingLessAreDeducted() {
    table
        .row("Operating profit", "90")
        .heading("Less:")
        .row("Insurance recovery", "12")
        .row("Settlement", "3")
        .heading("")
        .row("Strike costs", "5")
        .row("Underlying operating profit", "80");

    assertEquals(
        List.of(
            "Operating profit 90, Insurance recovery -12, Settlement -3, Strike costs 5,"
                + " Underlying operating profit 80"),
        found());
  }

  @Test
  void itemsPrintedAsTheyBurdenTheResultAreTakenOutOfIt() {
    table
        .row("Net profit", "70")
        .row("Restructuring", "-20")
        .row("Tax on these items", "4")
        .row("Adjusted net profit", "86");

    assertEquals(
        List.of("Net profit 70, Restructuring 20, Tax on these items -4, Adjusted net profit 86"),
        found());
  }

  @Test
  void whatDoesNotAddUpIsNone() {
    table.row("Net income", "100").row("Restructuring", "10").row("Adjusted net income", "115");

    assertEquals(List.of(), found());
  }

  @Test
  void everyFigureMayBeOffByHalfOfItsLastDigit() {
    table
        .row("Diluted EPS", "1.00")
        .row("Restructuring", "0.10")
        .row("Tax effect", "-0.02")
        .row("Adjusted diluted EPS", "1.10")
        .row("Net income per share", "1.00")
        .row("Restructuring", "0.10")
        .row("Core EPS", "1.12");

    assertEquals(
        List.of(
            "Diluted EPS 1.00, Restructuring 0.10, Tax effect -0.02, Adjusted diluted EPS 1.10"),
        found());
  }

  @Test
  void subtotalsOnTheWayAreNoAdjustments() {
    table
        .row("Net income", "100")
        .row("Income taxes", "25")
        .row("Income before income taxes", "125")
        .row("Severance", "7")
        .row("Impairment", "3")
        .row("Total adjustments", "35")
        .row("Adjusted pretax profit", "135");

    assertEquals(
        List.of(
            "Net income 100, Income taxes 25, Severance 7, Impairment 3,"
                + " Adjusted pretax profit 135"),
        found());
  }

  @Test
  void eachColumnIsLedThroughByItself() {
    table
        .column("Q1 2022", "")
        .row("GAAP gross profit", "50", "40")
        .row("Amortization", "-", "2")
        .row("Non-GAAP gross profit", "50", "47");

    assertEquals(
        List.of("GAAP gross profit 50, Amortization 0, Non-GAAP gross profit 50"), found());
  }

  @Test
  void aMeasureOfAnotherUnitIsNotLedTo() {
    table
        .row("Net income", "100")
        .row("Restructuring", "10")
        .row("Average price", "0.50")
        .row("Adjusted net income", "110")
        .row("Adjusted EPS", "1.10");

    assertEquals(List.of(), found());
  }

  @Test
  void theMeasureToMayBeToldByItsBasisOrNameTheMeasureFrom() {
    table
        .row("Cost of goods", "60")
        .row("Stock step-up", "-4")
        .basis(Basis.ADJUSTED)
        .row("Cost of goods before special items", "56");

    assertEquals(
        List.of("Cost of goods 60, Stock step-up -4, Cost of goods before special items 56"),
        found());
  }

  @Test
  void rowsThatOnlyHappenToAddUpAreNone() {
    table.row("Carry", "5").row("Charges", "-5").row("Pro forma revenue", "-");

    assertEquals(List.of(), found());
  }

  @Test
  void otherTablesHaveNone() {
    TableOf other =
        new TableOf(StatementKind.KEY_FIGURES)
            .column("Q1 2023", "")
            .row("Net income", "100")
            .row("Restructuring", "10")
            .row("Adjusted net income", "110");

    assertEquals(List.of(), TableOf.release(other).reconciliations());
    assertEquals(1, Reconciliation.of(other.statement()).size());
  }

  private FinancialRelease release() {
    return TableOf.release(table);
  }

  private List<String> found() {
    return release().reconciliations().stream().map(ReconciliationTest::text).toList();
  }

  private static String text(Reconciliation reconciliation) {
    return figure(reconciliation.from())
        + reconciliation.adjustments().stream()
            .map(a -> ", " + a.fact().label() + " " + a.amount().toPlainString())
            .collect(Collectors.joining())
        + ", "
        + figure(reconciliation.to());
  }

  private static String figure(Fact fact) {
    return fact.label() + " " + PrintedSum.quantity(fact).orElseThrow().value().toPlainString();
  }
}
