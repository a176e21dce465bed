package org.earningsrelease.internal.extract.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.earningsrelease.internal.lexicon.TableRows;
import org.earningsrelease.model.Concept;
import org.earningsrelease.model.ConceptDefinition.Counted;
import org.earningsrelease.model.ConceptDefinition.Place;
import org.junit.jupiter.api.Test;

class DerivedWordingsTest {
  private static final List<String> TABLE =
      List.of(
          "[InventoryNet MONEY]",
          "inventory net",
          "inventory merchandise net",
          "[? MONEY]",
          "deferred income tax | DeferredTaxAssetsNetCurrent 44 | DeferredTaxLiabilitiesNoncurrent 41",
          "other payable | AccountsPayableCurrent 60",
          "[- MONEY]",
          "inventory seed",
          "[CommonStockSharesIssued SHARES]",
          "common issued share");

  private static StatementWordings wordings() {
    return StatementWordings.of(DerivedWordings.of(TableRows.of("table", TABLE)));
  }

  private static String read(String label, Place... places) {
    return wordings().settled(Counted.MONEY, label, Set.of(places)).map(Concept::name).orElse("-");
  }

  @Test
  void aWordingMeansWhatItStandsUnder() {
    assertEquals("InventoryNet", read("Inventories, net"));
    assertEquals("AccountsPayableCurrent", read("Other payables"));
  }

  @Test
  void aWordingOfSeveralMeaningsIsSettledByItsPlace() {
    assertEquals("-", read("Deferred income taxes"));
    assertEquals(
        "DeferredTaxAssetsNetCurrent", read("Deferred income taxes", Place.CURRENT_ASSETS));
    assertEquals(
        "DeferredTaxLiabilitiesNoncurrent", read("Deferred income taxes", Place.OTHER_LIABILITIES));
  }

  @Test
  void anUnknownWordingIsReadByItsNeighbours() {
    assertEquals("InventoryNet", read("Merchandise and other inventories, net"));
    assertEquals("-", read("Cattle"));
  }

  @Test
  void aWordingOutsideTheCatalogueIsNotGuessed() {
    assertEquals("-", read("Inventories of seed"));
  }

  @Test
  void sharesAreNotMoney() {
    assertEquals("-", read("Common stock, issued"));
    assertEquals(
        "CommonStockSharesIssued",
        wordings()
            .settled(Counted.SHARES, "Common stock, issued", Set.of())
            .map(Concept::name)
            .orElse("-"));
  }

  @Test
  void aRowWithoutAHeadOrOfAnUnknownConceptIsRefused() {
    assertEquals(
        "t:1: no head stands above",
        assertThrows(
                IllegalStateException.class,
                () -> DerivedWordings.of(TableRows.of("t", List.of("inventories"))))
            .getMessage());
    assertEquals(
        "t:1: Nonsense is not in the catalogue",
        assertThrows(
                IllegalStateException.class,
                () -> DerivedWordings.of(TableRows.of("t", List.of("[Nonsense MONEY]"))))
            .getMessage());
  }
}
