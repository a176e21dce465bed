package org.earningsrelease.internal.extract.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.earningsrelease.model.Concept;
import org.earningsrelease.model.StatementKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConceptLexiconTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "INCOME_STATEMENT | Total net revenues | Revenues",
        "INCOME_STATEMENT | (Loss) income from operations | OperatingIncomeLoss",
        "INCOME_STATEMENT | NET INCOME/ (LOSS) | NetIncomeLoss",
        "INCOME_STATEMENT | Net loss | NetIncomeLoss",
        "INCOME_STATEMENT | Provision for (benefit from) income taxes | IncomeTaxExpenseBenefit",
        "INCOME_STATEMENT | Cost of revenues (1) | CostOfRevenue",
        "BALANCE_SHEET | Total stockholders’ equity (deficit) | StockholdersEquity",
        "BALANCE_SHEET | Total assets | Assets",
        "CASH_FLOW | Net cash (used in) provided by operating activities"
            + " | NetCashProvidedByUsedInOperatingActivities",
        "CASH_FLOW | Cash flows from investing activities"
            + " | NetCashProvidedByUsedInInvestingActivities",
        "CASH_FLOW | Net Cash Provided by/(Used for) Financing Activities"
            + " | NetCashProvidedByUsedInFinancingActivities",
        "CASH_FLOW | Net (decrease)/increase in cash and cash equivalents"
            + " | CashAndCashEquivalentsPeriodIncreaseDecrease",
        "CASH_FLOW | Cash and cash equivalents, end of the year"
            + " | CashAndCashEquivalentsAtCarryingValue",
        "CASH_FLOW | Purchases of property and equipment"
            + " | PaymentsToAcquirePropertyPlantAndEquipment",
        "INCOME_STATEMENT | Miscellaneous items of various kinds | -"
      })
  void aWordingMeansAConceptInItsStatement(StatementKind kind, String label, String name) {
    assertEquals(name, ConceptLexicon.of(kind, label).map(Concept::name).orElse("-"));
  }
}
