package org.earningsrelease.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.earningsrelease.model.ConceptDefinition.Balance;
import org.earningsrelease.model.ConceptDefinition.Counted;
import org.earningsrelease.model.ConceptDefinition.Dated;
import org.earningsrelease.model.ConceptDefinition.Place;
import org.earningsrelease.model.ConceptDefinition.PrintedSign;
import org.junit.jupiter.api.Test;

class ConceptCatalogueTest {
  private final ConceptCatalogue catalogue = ConceptCatalogue.standard();

  @Test
  void aConceptIsDefinedByWhatItCountsAndWhereItStands() {
    ConceptDefinition payments =
        catalogue.find("PaymentsToAcquirePropertyPlantAndEquipment").orElseThrow();

    assertEquals(Counted.MONEY, payments.counted());
    assertEquals(Dated.DURATION, payments.dated());
    assertEquals(Optional.of(Balance.CREDIT), payments.balance());
    assertEquals(PrintedSign.NEGATED, payments.sign());
    assertEquals(Place.INVESTING_CASH, payments.place());
    assertEquals(
        Optional.of("PurchaseOfPropertyPlantAndEquipmentClassifiedAsInvestingActivities"),
        payments.ifrs());
  }

  @Test
  void aSynonymFindsTheConceptItIsPrintedAs() {
    assertEquals(
        Optional.of(Concept.REVENUES),
        catalogue
            .find("RevenueFromContractWithCustomerExcludingAssessedTax")
            .map(ConceptDefinition::concept));
    assertEquals(Optional.empty(), catalogue.find("NoSuchElement"));
  }

  @Test
  void anIfrsNameFindsWhatCorresponds() {
    assertEquals(
        List.of("IncomeLossFromContinuingOperationsBeforeIncomeTaxes"),
        catalogue.findIfrs("ProfitLossBeforeTax").stream().map(d -> d.concept().name()).toList());
  }

  @Test
  void theConceptsWithNamesOfTheirOwnAreInIt() {
    List.of(
            Concept.REVENUES,
            Concept.GROSS_PROFIT,
            Concept.OPERATING_INCOME,
            Concept.NET_INCOME,
            Concept.EPS_BASIC,
            Concept.EPS_DILUTED,
            Concept.ASSETS,
            Concept.LIABILITIES,
            Concept.EQUITY,
            Concept.OPERATING_CASH_FLOW)
        .forEach(c -> assertTrue(catalogue.find(c).isPresent(), c.name()));
    assertTrue(catalogue.definitions().size() >= 250);
  }

  @Test
  void aBadRowIsRefusedWithItsLine() {
    assertEquals(
        "concepts.txt:2: a column is missing",
        assertThrows(
                IllegalStateException.class,
                () -> ConceptRows.of(List.of("# comment", "Assets | Assets | MONEY")))
            .getMessage());
    assertTrue(
        assertThrows(
                IllegalStateException.class,
                () ->
                    ConceptRows.of(
                        List.of("Assets | - | STONES | INSTANT | DEBIT | AS_IS | CURRENT_ASSETS")))
            .getMessage()
            .startsWith("concepts.txt:1: "));
  }
}
