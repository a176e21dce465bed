package org.earningsrelease;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.earningsrelease.model.ArithmeticCheck;
import org.earningsrelease.model.Check;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.Figure;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.Finding;
import org.earningsrelease.model.UnreadableDocumentException;
import org.junit.jupiter.api.Test;

/** Tables that are read wrong at first, and right because only so they add up. */
class RepairTest {
  private static final String FRONT =
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
      """;

  private static final String RESULT =
      """
      Cost of sales                             3,010         2,772
      Selling and general                       1,000           900
                                             --------      --------
      Operating income                          1,491         1,823
      Income taxes                                491           523
                                             --------      --------
      Net income                             $  1,000      $  1,300
      """;

  @Test
  void aRowOneSpaceBehindALongLabelJoinsTheTableThatItTore() throws Exception {
    String text =
        FRONT
            + """
            Timber                                 $  3,852      $  3,690
            Paper                                     1,438         1,428
            Licences granted to the members of joint ventures in Norway 211 377
                                                   --------      --------
            Total sales                               5,501         5,495
            """
            + RESULT;
    assertNotEquals("211000 377000", row(plain(text), "Licences"));
    FinancialRelease release = repaired(text);
    assertEquals("211000 377000", row(release, "Licences"));
    assertEquals(1, release.statements().size());
    assertEquals(
        List.of(
            "tables are read as one: “Licences granted to the members of joint ventures in Norway”"
                + " is a row of it, because only so the totals add up"),
        repairs(release));
    assertEveryFigureIsPrinted(release, text);
  }

  @Test
  void figuresThatLookLikeYearsAreARow() throws Exception {
    String text =
        FRONT
            + """
            Timber                                 $   3852      $   3690
            Paper                                      1438          1428
                                                   --------      --------
            Total sales                                5290          5118
            Cost of sales                              2010          2012
            Selling and general                        1000           900
                                                   --------      --------
            Operating income                           2280          2206
            """;
    assertEquals("", row(plain(text), "Cost of sales"));
    assertEquals("2010000 2012000", row(repaired(text), "Cost of sales"));
  }

  @Test
  void aSignBehindItsFigureIsRead() throws Exception {
    String text =
        FRONT
            + """
            Timber                                 $  3,852      $  3,690
            Paper                                     1,860         2,182
            Returns                                    211-          377-
                                                   --------      --------
            Total sales                               5,501         5,495
            """
            + RESULT;
    assertEquals("", row(plain(text), "Returns"));
    assertEquals("-211000 -377000", row(repaired(text), "Returns"));
  }

  @Test
  void aDashAtTheLeftOfItsCellIsASign() throws Exception {
    String text =
        FRONT
            + """
            Timber                                 $  3,852      $  3,690
            Paper                                     1,860         2,182
            Returns                          -          211    -      377
                                                   --------      --------
            Total sales                               5,501         5,495
            """
            + RESULT;
    assertEquals("211000 0 377000", row(plain(text), "Returns"));
    assertEquals("-211000 -377000", row(repaired(text), "Returns"));
  }

  @Test
  void aNumberThatEndsALabelIsNoFigure() throws Exception {
    String text =
        FRONT
            + """
            Timber                                 $  4,063      $  3,690
            Paper                                     1,438         1,428
            Leases of aircraft and engines of the type 737            377
                                                   --------      --------
            Total sales                               5,501         5,495
            """
            + RESULT;
    assertEquals("737000 377000", row(plain(text), "Leases"));
    assertEquals("377000", row(repaired(text), "Leases"));
    assertEquals(1, repairs(repaired(text)).size());
  }

  @Test
  void aFigureAtTheEndOfALabelIsOne() throws Exception {
    String text =
        FRONT
            + """
            Timber                                 $  3,852      $  3,690
            Paper                                     1,438         1,428
            Licences granted to ventures in Southern Norway 211       377
                                                   --------      --------
            Total sales                               5,501         5,495
            """
            + RESULT;
    assertEquals("377000", row(plain(text), "Licences"));
    assertEquals("211000 377000", row(repaired(text), "Licences"));
  }

  @Test
  void aFigureBetweenTwoColumnsGoesWhereItAddsUp() throws Exception {
    String text =
        halfYear("5,218", "Licences                      88               12             14\n");
    assertEquals("88000 - 12000 - 14000", columns(plain(text), "Licences"));
    assertEquals("88000 12000 - 14000", columns(repaired(text), "Licences"));
  }

  @Test
  void whereTwoReadingsAddUpNoneIsTaken() throws Exception {
    String text =
        halfYear(
            "5,218",
            """
            Licences                      88               12             14
            Royalties                      -               12              -
            """);
    assertEquals("88000 - 12000 - 14000", columns(repaired(text), "Licences"));
    assertEquals("0 - 12000 - 0", columns(repaired(text), "Royalties"));
    assertEquals(List.of(), repairs(repaired(text)));
  }

  @Test
  void rowsThatNameSharesMayCountMoney() throws Exception {
    String text =
        """
        Larch Products, Inc.
        Reports First Quarter 2023 Results
        (U.S. dollars)
        April 27, 2023

                     CONSOLIDATED STATEMENTS OF CASH FLOWS
                             (In thousands)

                                              Three Months Ended
                                                   March 31,
                                               2023          2022
                                             --------      --------
        Cash flows from financing activities:
        Proceeds from notes                     3,852         3,690
        Repayment of loans                     (1,913)       (1,803)
        Dividends per share programme             (35)          (12)
        Employees                                 (10)          (11)
                                             --------      --------
        Net cash provided by financing
          activities                            1,894         1,864
        """;
    assertEquals("-35 -12", row(plain(text), "Dividends"));
    assertEquals("-35000 -12000", row(repaired(text), "Dividends"));
    assertEquals("-10000 -11000", row(repaired(text), "Employees"));
  }

  @Test
  void aWrongDigitOfTheIssuerStaysAndIsContradicted() throws Exception {
    assertSlipStays("Paper                                     1,468         1,428", "1468000");
  }

  @Test
  void aWrongSignOfTheIssuerStaysAndIsContradicted() throws Exception {
    assertSlipStays("Paper                                    (1,438)        1,428", "-1438000");
  }

  private static void assertSlipStays(String slip, String value) throws Exception {
    String text =
        FRONT
            + "Timber                                 $  3,852      $  3,690\n"
            + slip
            + """

            Licences                                    211           377
                                                   --------      --------
            Total sales                               5,501         5,495
            """
            + RESULT;
    FinancialRelease release = repaired(text);
    assertEquals(value + " 1428000", row(release, "Paper"));
    assertEquals(List.of(), repairs(release));
    assertEquals(
        1, release.checks().stream().filter(ArithmeticCheck::isContradiction).count(), text);
  }

  /** Rows of two more lines of sales, their sum short of or beyond one of them. */
  private static String halfYear(String second, String rows) {
    int licences = rows.contains("Royalties") ? 12 : 0;
    return """
        Larch Products, Inc.
        Reports First Quarter 2023 Results
        (U.S. dollars)
        April 27, 2023

                       CONSOLIDATED STATEMENTS OF INCOME
                               (In thousands)

                                Three Months Ended      Six Months Ended
                                    March 31,              March 31,
                                  2023      2022        2023      2022
                                --------  --------    --------  --------
        Timber                     3,852     3,778      13,852    12,690
        Paper                      1,438     1,428       5,438     5,128
        """
        + rows
        + """
                                --------  --------    --------  --------
        Total sales                5,378     %s      %s    17,832
        Cost of sales              3,010     2,772      11,010     9,772
        """
            .formatted(second, licences == 0 ? "19,290" : "19,302");
  }

  private static FinancialRelease repaired(String text) throws UnreadableDocumentException {
    return ReleaseParser.standard().parse(bytes(text), "release.txt");
  }

  private static FinancialRelease plain(String text) throws UnreadableDocumentException {
    return ReleaseParser.of(ParserOptions.standard().withoutRepair())
        .parse(bytes(text), "release.txt");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The values of the only row whose label begins so; empty where there is none. */
  private static String row(FinancialRelease release, String label) {
    return release.statements().stream()
        .flatMap(s -> s.lineItems().stream())
        .filter(i -> i.label().startsWith(label))
        .flatMap(i -> i.facts().stream())
        .map(RepairTest::value)
        .collect(joining(" "));
  }

  /** The same by column, a dash for an empty one. */
  private static String columns(FinancialRelease release, String label) {
    List<Fact> facts =
        release.statements().get(0).lineItems().stream()
            .filter(i -> i.label().startsWith(label))
            .flatMap(i -> i.facts().stream())
            .toList();
    return IntStream.rangeClosed(1, release.statements().get(0).columns().size())
        .mapToObj(
            c ->
                facts.stream()
                    .filter(f -> f.position().orElseThrow().column() == c)
                    .map(RepairTest::value)
                    .findFirst()
                    .orElse("-"))
        .collect(joining(" "));
  }

  private static String value(Fact fact) {
    if (fact.figure() instanceof Figure.Exact exact) {
      return exact.quantity().value().toPlainString();
    }
    return fact.figure() instanceof Figure.Nil ? BigDecimal.ZERO.toPlainString() : "?";
  }

  private static List<String> repairs(FinancialRelease release) {
    return release.findings().stream()
        .filter(f -> f.code() == Finding.Code.TABLE_REREAD)
        .map(Finding::message)
        .toList();
  }

  /** No digit is invented: every figure's quote stands at its offsets. */
  private static void assertEveryFigureIsPrinted(FinancialRelease release, String text) {
    release
        .facts()
        .forEach(
            f ->
                assertEquals(
                    f.source().quote(),
                    text.substring(f.source().start(), f.source().end()).replaceAll(" +", " "),
                    f.label()));
    assertEquals(
        0, release.facts().filter(f -> f.check() == Check.CONTRADICTED).count(), release + "");
  }
}
