package org.earningsrelease.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SegmentTotalTest {
  private final TableOf income =
      new TableOf(StatementKind.INCOME_STATEMENT)
          .column("Q1 2023", "")
          .part("Revenue", "Revenues", "", "100")
          .part("Net income", "NetIncomeLoss", "", "9");

  private final TableOf below =
      new TableOf(StatementKind.SEGMENT_INFORMATION).column("Q1 2023", "").heading("Net sales");

  @Test
  void segmentsCorporateAndEliminationsGiveTheStatementsFigure() {
    below
        .part("Timber", "Revenues", "Timber", "70")
        .part("Paper", "Revenues", "Paper", "40")
        .part("Corporate", "Revenues", "Corporate", "1")
        .part("Eliminations", "", "", "-11")
        .part("Total net sales", "Revenues", "", "100");

    SegmentTotal total = total(TableOf.release(below, income), "Timber").orElseThrow();

    assertEquals("Revenue", total.consolidated().label());
    assertEquals(List.of("Timber", "Paper", "Corporate", "Eliminations"), labels(total));
    assertEquals(true, total.addsUp());
  }

  @Test
  void segmentsThatGiveSomethingElseAreLinkedAllTheSame() {
    below
        .part("Timber", "Revenues", "Timber", "70")
        .part("Paper", "Revenues", "Paper", "40")
        .part("Total net sales", "Revenues", "", "110");

    SegmentTotal total = total(TableOf.release(income, below), "Paper").orElseThrow();

    assertEquals("Revenue", total.consolidated().label());
    assertEquals(false, total.addsUp());
  }

  @Test
  void theTablesOwnTotalStandsInWhereNoStatementHasTheMeasure() {
    below
        .part("Total orders", "", "", "900")
        .heading("Backlog")
        .part("Timber", "", "Timber", "7")
        .part("Paper", "", "Paper", "4")
        .part("Total backlog", "", "", "11");

    SegmentTotal total = total(TableOf.release(income, below), "Timber").orElseThrow();

    assertEquals("Total backlog", total.consolidated().label());
    assertEquals(List.of("Timber", "Paper"), labels(total));
    assertEquals(true, total.addsUp());
  }

  @Test
  void segmentsSideBySideAreAddedAcross() {
    TableOf across =
        new TableOf(StatementKind.SEGMENT_INFORMATION)
            .column("Timber", "Timber")
            .column("Paper", "Paper")
            .column("Eliminations", "")
            .column("Consolidated", "")
            .part("Operating profit", "OperatingIncomeLoss", "", "20", "6", "-1", "25");

    SegmentTotal total = total(TableOf.release(across), "Paper").orElseThrow();

    assertEquals(Optional.of(new TablePosition(1, 1, 4)), total.consolidated().position());
    assertEquals(3, total.parts().size());
    assertEquals(true, total.addsUp());
  }

  @Test
  void anAdjustedSegmentFigureIsNoPartOfAReportedOne() {
    below.basis(Basis.ADJUSTED).part("Timber", "NetIncomeLoss", "Timber", "9");

    assertEquals(Optional.empty(), total(TableOf.release(income, below), "Timber"));
  }

  @Test
  void theConsolidatedFigureItselfIsLinkedToNothing() {
    FinancialRelease release = TableOf.release(income);

    assertEquals(
        List.of(Optional.empty(), Optional.empty()),
        release.facts().map(release::consolidated).toList());
  }

  private static Optional<SegmentTotal> total(FinancialRelease release, String segment) {
    return release
        .facts()
        .filter(f -> f.segment().equals(Optional.of(segment)))
        .findFirst()
        .flatMap(release::consolidated);
  }

  private static List<String> labels(SegmentTotal total) {
    return total.parts().stream().map(Fact::label).toList();
  }
}
