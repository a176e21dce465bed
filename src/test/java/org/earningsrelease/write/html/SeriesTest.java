package org.earningsrelease.write.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.ReleaseParser;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.LineItem;
import org.junit.jupiter.api.Test;

class SeriesTest {

  private static List<Fact> row(String fixture, String label) throws Exception {
    FinancialRelease release =
        ReleaseParser.standard().parse(Path.of("fixtures", fixture, "release.txt"));
    return release.statements().stream()
        .flatMap(s -> s.lineItems().stream())
        .filter(item -> item.label().equals(label))
        .map(LineItem::facts)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void periodsOfOneLengthStandInOrderOfTime() throws Exception {
    List<Fact> printed = row("five-quarters", "Revenue");
    List<Fact> turned = List.of(printed.get(4), printed.get(0), printed.get(2));
    Series series = Series.of(turned).orElseThrow();
    assertEquals(
        List.of("512000000", "530000000", "559000000"),
        series.points().stream().map(p -> p.value().toPlainString()).toList());
    assertEquals("559000000", series.highest().toPlainString());
    assertEquals("0", series.lowest().toPlainString());
  }

  @Test
  void oneAmountIsNoSeries() throws Exception {
    Fact only = row("five-quarters", "Revenue").get(0);
    assertEquals(Optional.empty(), Series.of(List.of(only)));
  }
}
