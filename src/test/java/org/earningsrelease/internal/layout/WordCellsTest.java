package org.earningsrelease.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordCellsTest {

  @Test
  void wordsInAColumnAreItsCell() {
    assertEquals(
        List.of(
            "Revenue|0:$40 - $44|1:$160 - $170",
            "Foreign exchange|0:no impact|1:unchanged",
            "Gross margin|0:4% to 6% growth|1:approximately 15%",
            "Capital expenditures|0:not provided|1:$300 million"),
        rows(
            """
                                        First quarter       Full year
            Revenue                       $40 - $44        $160 - $170
            Foreign exchange              no impact         unchanged
            Gross margin              4% to 6% growth     approximately 15%
            Capital expenditures        not provided        $300 million
            """));
  }

  @Test
  void aRowMayEndInWords() {
    assertEquals(
        List.of(
            "Revenue|0:12,345|1:11,980|2:3.0%",
            "Profit|0:1,204|1:-120|2:Turn to black", "Net profit|0:900|1:-98|2:TB"),
        rows(
            """
                             2Q24      1Q24          QoQ
            Revenue        12,345    11,980         3.0%
            Profit          1,204      -120    Turn to black
            Net profit        900       -98           TB
            """));
  }

  @Test
  void unitsUnderACellAreItsSecondLine() {
    assertEquals(
        List.of("Revenue|0:$1.20 - $1.25 Billion|1:$5.10 - $5.20 Billion", "Margin|0:15%|1:16%"),
        rows(
            """
                             Q1 FY25           FY25
            Revenue       $1.20 - $1.25    $5.10 - $5.20
                             Billion          Billion
            Margin             15%              16%
            """));
  }

  @Test
  void aSignThatEndsTheLabelOpensNoFigure() {
    assertEquals(
        List.of("Sales|0:1,110|1:1,150", "Earnings per share in €|0:0.78|1:0.91"),
        rows(
            """
                                         2024      2023
            Sales                       1,110     1,150
            Earnings per share in €      0.78      0.91
            """));
  }

  private static List<String> rows(String drawing) {
    return Typewriter.tables(drawing).get(0).rows().stream().map(WordCellsTest::row).toList();
  }

  private static String row(Table.Row row) {
    return row.cells().stream()
        .map(c -> "|" + c.column() + ":" + c.passage().text())
        .collect(Collectors.joining("", row.label().text(), ""));
  }
}
