package org.earningsrelease.write.xbrl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.earningsrelease.model.ConceptCatalogue;
import org.earningsrelease.model.StatementKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxonomySignTest {

  /** The print, the table it stands in, the element's value. */
  @ParameterizedTest
  @CsvSource({
    "PaymentsToAcquirePropertyPlantAndEquipment, -117, CASH_FLOW, 117",
    "PaymentsToAcquirePropertyPlantAndEquipment, 117, RECONCILIATION, 117",
    "PaymentsForProceedsFromInvestments, 20, CASH_FLOW, -20",
    "IncreaseDecreaseInInventories, -5, CASH_FLOW, 5",
    "IncreaseDecreaseInInventories, 5, CASH_FLOW, -5",
    "TreasuryStockValue, -300, BALANCE_SHEET, 300",
    "TreasuryStockValue, 300, BALANCE_SHEET, 300",
    "NetIncomeLoss, -12, INCOME_STATEMENT, -12",
    "CostOfRevenue, 40, INCOME_STATEMENT, 40"
  })
  void paymentsArePositiveAndIncreasesOfAssetsTakeCash(
      String concept, BigDecimal printed, StatementKind table, BigDecimal value) {
    assertEquals(
        value,
        TaxonomySign.of(printed, ConceptCatalogue.standard().find(concept).orElseThrow(), table));
  }
}
