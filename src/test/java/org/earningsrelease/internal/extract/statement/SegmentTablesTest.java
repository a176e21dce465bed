package org.earningsrelease.internal.extract.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.layout.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentTablesTest {

  private static SegmentRow part(String segment, String metric) {
    return new SegmentRow(Optional.of(segment), metric);
  }

  private static SegmentRow whole(String metric) {
    return new SegmentRow(Optional.empty(), metric);
  }

  private static List<SegmentRow> read(List<String> titles, String... lines) {
    List<Table.Row> rows = PrintedTable.rows(lines);
    return new SegmentRows(titles).of(rows, HeadingPath.of(rows));
  }

  private static boolean isOfParts(String... lines) {
    List<Table.Row> rows = PrintedTable.rows(lines);
    return SegmentStructure.isOfParts(rows, HeadingPath.of(rows));
  }

  @Test
  void measuresUnderAPartBelongToIt() {
    assertEquals(
        List.of(whole("Tools"), part("Tools", "Net sales"), part("Tools", "Operating income")),
        read(List.of(), "Tools", "  Net sales | 5", "  Operating income | 1"));
  }

  @Test
  void partsLeadToTheTotalOfAMeasure() {
    assertEquals(
        List.of(part("North", "net sales"), part("South", "net sales"), whole("Total net sales")),
        read(List.of(), "North | 5", "South | 4", "Total net sales | 9"));
  }

  @Test
  void aTitleSaysWhatIsMeasured() {
    assertEquals(
        List.of(part("North", "Net sales"), part("South", "Net sales"), whole("Net sales")),
        read(List.of("Net sales by region"), "North | 5", "South | 4", "Total | 9"));
  }

  @ParameterizedTest
  @CsvSource({
    "Net Sales by Region, Net Sales",
    "The following table sets forth the approximate percentage of net sales by category, "
        + "percentage of net sales",
    "Comparable sales for the second quarter were as follows:, Comparable sales",
    "Segment Results, ''",
    "Consolidated Statements of Income, ''"
  })
  void aTitlesMeasureEndsBeforeItsParts(String title, String metric) {
    assertEquals(metric, TitleMetric.of(title).orElse(""));
  }

  @Test
  void partsAreSeenByTheirTotal() {
    assertTrue(isOfParts("Net sales", "  North | 5", "  South | 4", "  Total | 9"));
    assertTrue(isOfParts("North | 5", "South | 4", "Total net sales | 9"));
    assertFalse(isOfParts("Net sales | 5", "Cost of sales | 4", "Total costs | 4"));
  }

  @Test
  void aTableMayBeAboutOnePart() {
    assertEquals(
        Optional.of("Retail"),
        NamedParts.of(
            List.of("Retail Results Highlights"),
            PrintedTable.rows(
                "Retail revenue | 5", "Y/Y Retail revenue growth | 5%", "Retail margin | 9%")));
    assertEquals(
        Optional.empty(),
        NamedParts.of(
            List.of("Net sales overview"),
            PrintedTable.rows("Net sales | 5", "Net sales growth | 5%", "Net sales mix | 9%")));
  }
}
