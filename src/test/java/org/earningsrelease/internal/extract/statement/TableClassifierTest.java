package org.earningsrelease.internal.extract.statement;

import static org.earningsrelease.model.StatementKind.BALANCE_SHEET;
import static org.earningsrelease.model.StatementKind.CASH_FLOW;
import static org.earningsrelease.model.StatementKind.COMPREHENSIVE_INCOME;
import static org.earningsrelease.model.StatementKind.GUIDANCE;
import static org.earningsrelease.model.StatementKind.INCOME_STATEMENT;
import static org.earningsrelease.model.StatementKind.KEY_FIGURES;
import static org.earningsrelease.model.StatementKind.RECONCILIATION;
import static org.earningsrelease.model.StatementKind.SEGMENT_INFORMATION;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.earningsrelease.model.StatementKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableClassifierTest {
  private static final String[] INCOME = {
    "Net sales | 500 | 400",
    "Cost of sales | 300 | 250",
    "Operating income | 200 | 150",
    "Provision for income taxes | 50 | 40",
    "Net income | 150 | 110",
    "Diluted earnings per share | 1.50 | 1.10"
  };

  private static StatementKind kind(String title, String... rows) {
    return TableClassifier.classify(
        PrintedTable.part(title.isEmpty() ? List.of() : List.of(title), rows));
  }

  @ParameterizedTest
  @CsvSource({
    "Condensed Consolidated Statements of Operations, INCOME_STATEMENT",
    "CONSOLIDATED PROFIT AND LOSS ACCOUNT, INCOME_STATEMENT",
    "Statement of Profit or Loss and Other Comprehensive Income, INCOME_STATEMENT",
    "Consolidated Statements of Financial Position, BALANCE_SHEET",
    "Cash Flow Statement, CASH_FLOW",
    "Statement of Changes in Shareholders' Equity, CHANGES_IN_EQUITY",
    "Reconciliation of GAAP to Non-GAAP Statements of Operations, RECONCILIATION",
    "Consolidated Statements of Operations - Pro Forma, RECONCILIATION",
    "Segment Income Statements, SEGMENT_INFORMATION",
    "Net Sales by Region, SEGMENT_INFORMATION",
    "Full Year Outlook, GUIDANCE",
    "Selected Financial Data, KEY_FIGURES"
  })
  void aTitleNamesAKind(String title, StatementKind kind) {
    assertEquals(Optional.of(kind), TitleLexicon.kind(title));
  }

  @Test
  void aScaleLineNamesNoKind() {
    assertEquals(Optional.empty(), TitleLexicon.kind("(In thousands, except per share data)"));
    assertEquals(Optional.empty(), TitleLexicon.kind("In millions, except per share data"));
  }

  @Test
  void rowsThatLeadFromSalesToNetIncomeAreAnIncomeStatementWithoutTitle() {
    assertEquals(INCOME_STATEMENT, kind("", INCOME));
  }

  @Test
  void aTitleThatRowsDoNotBearOutIsPassedOver() {
    assertEquals(INCOME_STATEMENT, kind("Condensed Balance Sheets", INCOME));
  }

  @Test
  void anAdjustedStatementIsNoPrimaryStatement() {
    assertEquals(RECONCILIATION, kind("Pro Forma Statements of Income", INCOME));
    assertEquals(SEGMENT_INFORMATION, kind("Segment Income Statements", INCOME));
    assertEquals(GUIDANCE, kind("Earnings Guidance", INCOME));
  }

  @Test
  void aStatementOfComprehensiveIncomeMayLeadFromSales() {
    assertEquals(INCOME_STATEMENT, kind("Statement of Comprehensive Income", INCOME));
    assertEquals(
        COMPREHENSIVE_INCOME,
        kind(
            "Statement of Comprehensive Income",
            "Net income | 150",
            "Foreign currency translation adjustments | 3",
            "Total comprehensive income | 153"));
  }

  @Test
  void bothSidesMakeABalanceSheet() {
    assertEquals(
        BALANCE_SHEET,
        kind(
            "",
            "Cash and cash equivalents | 5",
            "Inventories | 6",
            "Total assets | 11",
            "Accounts payable | 4",
            "Total liabilities | 4",
            "Retained earnings | 7",
            "Total liabilities and equity | 11"));
  }

  @Test
  void threeActivitiesMakeACashFlowStatement() {
    assertEquals(
        CASH_FLOW,
        kind(
            "",
            "Net income | 5",
            "Net cash provided by operating activities | 6",
            "Net cash used in investing activities | (4)",
            "Net cash used in financing activities | (1)"));
  }

  @Test
  void aFewMainLinesAreKeyFigures() {
    assertEquals(
        KEY_FIGURES, kind("", "Revenues | 500", "Operating income | 200", "Net income | 150"));
  }
}
