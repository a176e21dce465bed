package org.earningsrelease.internal.extract.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.model.Concept;
import org.earningsrelease.model.StatementKind;
import org.junit.jupiter.api.Test;

class ConceptMapperTest {

  /** Names of the concepts, {@code -} for none. */
  private static List<String> concepts(StatementKind kind, String... lines) {
    List<Table.Row> rows = PrintedTable.rows(lines);
    List<List<String>> paths = HeadingPath.of(rows);
    List<RowKind> kinds = new RowKinds(kind, Optional.empty(), Precision.of(rows)).of(rows, paths);
    return new ConceptMapper(kind)
        .of(rows, paths, kinds).stream().map(c -> c.map(Concept::name).orElse("-")).toList();
  }

  private static List<String> income(String... lines) {
    return concepts(StatementKind.INCOME_STATEMENT, lines);
  }

  @Test
  void theTotalOfRevenuesIsTheTopLine() {
    assertEquals(
        List.of("-", "-", "Revenues"),
        income("Net sales | 5", "Membership fees | 1", "Total revenue | 6"));
  }

  @Test
  void netRevenueBelowGrossRevenueIsTheTopLine() {
    assertEquals(
        List.of("-", "-", "Revenues"),
        income("Gross revenue | 6", "Sales taxes and returns | (1)", "Net revenue | 5"));
    assertEquals(
        List.of("Revenues", "CostOfRevenue"), income("Gross revenue | 6", "Cost of revenue | 2"));
  }

  @Test
  void theOnlyLineUnderRevenuesIsTheTopLine() {
    assertEquals(
        List.of("-", "Revenues", "-"), income("Revenues:", "Finance income | 5", "Expenses:"));
  }

  @Test
  void theParentsShareIsNetIncomeWhereBothArePrinted() {
    assertEquals(
        List.of("ProfitLoss", "NetIncomeLossAttributableToNoncontrollingInterest", "NetIncomeLoss"),
        income(
            "Net income | 6",
            "Less: Net income attributable to noncontrolling interests | 1",
            "Net income attributable to Example Corp. | 5"));
  }

  @Test
  void ownersUnderAttributableToShareTheResult() {
    assertEquals(
        List.of(
            "ProfitLoss",
            "-",
            "NetIncomeLoss",
            "NetIncomeLossAttributableToNoncontrollingInterest"),
        income(
            "Profit for the period | 6",
            "Attributable to:",
            "  Owners of the parent | 5",
            "  Non-controlling interests | 1"));
  }

  @Test
  void perShareLinesAreToldApartByTheirHeadings() {
    assertEquals(
        List.of(
            "-",
            "EarningsPerShareBasic",
            "EarningsPerShareDiluted",
            "-",
            "WeightedAverageNumberOfSharesOutstandingBasic",
            "WeightedAverageNumberOfDilutedSharesOutstanding"),
        income(
            "Net loss per share:",
            "  Basic | (0.12)",
            "  Diluted | (0.12)",
            "Weighted average shares:",
            "  Basic | 172",
            "  Diluted | 172"));
  }

  @Test
  void partsOfTheResultPerShareAreNotEarningsPerShare() {
    assertEquals(
        List.of("-", "-", "EarningsPerShareDiluted"),
        income(
            "Diluted",
            "  Earnings per share before cumulative effect of accounting change | 0.25",
            "  Earnings/ (loss) per share | 0.24"));
  }

  @Test
  void theSameWordsMeanOtherThingsInOtherStatements() {
    assertEquals(List.of("InventoryNet"), concepts(StatementKind.BALANCE_SHEET, "Inventories | 5"));
    assertEquals(
        List.of("IncreaseDecreaseInInventories"),
        concepts(StatementKind.CASH_FLOW, "Inventories | 5"));
  }

  @Test
  void anAdjustedLineHasNoConcept() {
    assertEquals(List.of("-"), income("Adjusted net income | 5"));
  }

  @Test
  void anAmbiguousWordingStaysUnmapped() {
    assertEquals(List.of("-"), income("Other | 5"));
  }
}
