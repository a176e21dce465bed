package org.earningsrelease.model;

/** What a table states. */
public enum StatementKind {
  INCOME_STATEMENT("incomeStatement"),
  BALANCE_SHEET("balanceSheet"),
  CASH_FLOW("cashFlow"),
  COMPREHENSIVE_INCOME("comprehensiveIncome"),
  CHANGES_IN_EQUITY("changesInEquity"),
  SEGMENT_INFORMATION("segmentInformation"),
  RECONCILIATION("reconciliation"),
  KEY_FIGURES("keyFigures"),
  GUIDANCE("guidance"),
  OTHER("other");

  private final String code;

  StatementKind(String code) {
    this.code = code;
  }

  /** The name used in output files. */
  public String code() {
    return code;
  }
}
