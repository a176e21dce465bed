package org.earningsrelease.internal.extract.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.earningsrelease.model.ConceptDefinition.Counted;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class ConceptDerivationTest {
  private static final Path LABELS = Path.of("..", "shared", "data", "sec-face-labels-2010.tsv");

  private static final Path RESOURCES =
      Path.of("src/main/resources/org/earningsrelease/internal/extract");

  private static LabelCount count(String label, String element, int filings) {
    return new LabelCount(label, "BS", element, filings, Counted.MONEY);
  }

  @Test
  void wordingsStandUnderWhatTheirFilersChoose() {
    assertEquals(
        List.of(
            "[- MONEY]",
            "bullion",
            "[? MONEY]",
            "deferred tax | DeferredTaxAssetsNetCurrent 60 | DeferredTaxLiabilitiesNoncurrent 40",
            "[InventoryNet MONEY]",
            "inventory"),
        ChosenWordings.lines(
            List.of(
                count("inventory", "InventoryNet", 7),
                count("inventories", "InventoryNet", 20),
                count("deferred taxes", "DeferredTaxAssetsNetCurrent", 6),
                count("deferred taxes", "DeferredTaxLiabilitiesNoncurrent", 4),
                count("bullion", "PreciousMetalsOfMyOwn", 9),
                count("seldom seen", "InventoryNet", 3))));
  }

  @Test
  void whatBelongsToOneIssuersOwnersTellsNothing() {
    assertEquals(
        List.of(count("net income", "NetIncomeLoss", 90)),
        IssuerWords.without(
            List.of(
                count("net income", "NetIncomeLoss", 90),
                count("net income attributable to larchwood", "NetIncomeLoss", 8),
                count("due from larchwood", "DueFromAffiliates", 8))));
  }

  @Test
  void everyTenthPairIsKeptOut() {
    HeldOut split = HeldOut.pairs(List.of(count("a", "Assets", 25), count("b", "Assets", 7)));

    assertEquals(List.of(2, 1), split.held().stream().map(LabelCount::filings).toList());
    assertEquals(List.of(23, 6), split.known().stream().map(LabelCount::filings).toList());
  }

  @Test
  void everyTenthLabelIsKeptOut() {
    List<LabelCount> counts = new ArrayList<>();
    IntStream.range(0, 30)
        .forEach(i -> counts.add(count("label " + (char) ('A' + i), "Assets", 5)));

    HeldOut split = HeldOut.labels(counts);

    assertEquals(3, split.held().size());
    assertEquals(27, split.known().size());
  }

  @Test
  void theTablesInTheTreeAreThoseThatTheProgramWrites() throws IOException {
    Assumptions.assumeTrue(Files.exists(LABELS), "the counts lie beside the clone");
    List<LabelCount> counts = LabelCount.read(LABELS);
    for (Map.Entry<String, String> statement : Statements.NAMES.entrySet()) {
      assertEquals(
          ConceptDerivation.table(counts, statement.getKey()),
          Files.readAllLines(RESOURCES.resolve("derived-" + statement.getValue() + ".txt")));
    }
  }

  @Test
  void keptOutPairsAreReadAsWellAsTheDocumentationSays() throws IOException {
    Assumptions.assumeTrue(Files.exists(LABELS), "the counts lie beside the clone");
    Map<String, HeldOut.Result> results = HeldOut.pairs(LabelCount.read(LABELS)).results();
    HeldOut.Result all =
        results.values().stream().reduce(HeldOut.Result.NONE, HeldOut.Result::plus);

    assertTrue(1000L * all.mapped() >= 895L * all.pairs(), all::toString);
    assertTrue(100L * all.right() >= 88L * all.mapped(), all::toString);
  }
}
