package org.earningsrelease.internal.extract.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.earningsrelease.ReleaseParser;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.UnreadableDocumentException;
import org.junit.jupiter.api.Test;

class CountedTableTest {
  private static final String STATEMENT =
      """
      Larch Products, Inc.
      Reports First Quarter 2023 Results
      (U.S. dollars)
      April 27, 2023

                     CONSOLIDATED STATEMENTS OF INCOME
                             (In thousands)

                                              Three Months Ended
                                                   March 31,
                                               2023          2022
                                             --------      --------
      Timber                                    3,852         3,690
      Paper                                     1,438         1,428
                                             --------      --------
      Total sales                               5,290         5,118
      """;

  private static List<String> row(String table, String label) throws UnreadableDocumentException {
    FinancialRelease release =
        ReleaseParser.standard()
            .parse((STATEMENT + table).getBytes(StandardCharsets.UTF_8), "release.txt");
    return release.statements().stream()
        .flatMap(s -> s.lineItems().stream())
        .filter(i -> i.label().equals(label))
        .flatMap(i -> i.facts().stream())
        .map(f -> f.figure() + "")
        .map(f -> f.replaceAll(".*value=(-?[0-9.]+), decimals=[-0-9]+, unit=(\\w+).*", "$1 $2"))
        .toList();
  }

  private static String locations(String first, String last) {
    return """

                             Operating Data

                                              March 31,     March 31,
                                                2023          2022
                                             --------      --------
      %s
      Employees                                   154           235
      Warehouses                                    9             4
      Sawmills                                      6             7
                                             --------      --------
      %s
      """
        .formatted(first, last);
  }

  @Test
  void inATableOfCountsTheOtherRowsCountToo() throws Exception {
    String table =
        locations(
            "Restaurants                                  12            10",
            "In all                                      181           256");
    assertEquals(List.of("6 COUNT", "7 COUNT"), row(table, "Sawmills"));
    assertEquals(List.of("181 COUNT", "256 COUNT"), row(table, "In all"));
  }

  @Test
  void aRowThatNamesMoneyKeepsTheScaleOfTheTableBefore() throws Exception {
    String table =
        locations(
            "Revenues                                  5,290         5,118",
            "Offices                                      11            12");
    assertEquals(List.of("5290000 Money", "5118000 Money"), row(table, "Revenues"));
  }
}
