package org.earningsrelease.internal.extract.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.earningsrelease.internal.extract.ReleaseExtractor;
import org.earningsrelease.internal.layout.LayoutAnalyzer;
import org.earningsrelease.internal.read.DocumentReaders;
import org.earningsrelease.internal.read.ReadDocument;
import org.earningsrelease.model.Basis;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.Figure;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.Finding;
import org.earningsrelease.model.Measure;
import org.earningsrelease.model.Quantity;
import org.earningsrelease.model.Statement;
import org.earningsrelease.model.StatementKind;
import org.earningsrelease.model.UnreadableDocumentException;
import org.junit.jupiter.api.Test;

/** From a printed release to its statements. */
class StatementExtractorTest {
  private static final String INTRODUCTION =
      """
      Example Widgets Inc. Reports First Quarter Results

      SPRINGFIELD, Ill., April 28, 2022 -- Example Widgets Inc. (NYSE: EXW) today reported results for its first
      quarter ended March 31, 2022. The company's fiscal year ends on December 31. Net sales were higher.

      """;

  private static final String INCOME =
      """
                              Example Widgets Inc.
                       Consolidated Statements of Income
                     (In thousands, except per share data)

                                                Three Months Ended
                                                     March 31,
                                                 2022        2021

      Net sales                               $ 50,000    $ 40,000
      Cost of sales                             30,000      25,000
      Gross profit                              20,000      15,000
      Operating expenses:
        Selling                                  5,000       4,500
        Restructuring                              100          --
          Total operating expenses               5,100       4,500
      Operating income                          14,900      10,500
      Income taxes                               4,900       3,500
      Net income                              $ 10,000    $  7,000

      Earnings per share:
        Basic                                 $   1.00    $   0.70
        Diluted                               $   0.98    $   0.69
      Weighted average shares:
        Basic                                   10,000      10,000
        Diluted                                 10,200      10,150

      """;

  private static FinancialRelease release(String... parts) {
    try {
      byte[] bytes = String.join("", parts).getBytes(StandardCharsets.UTF_8);
      ReadDocument read = DocumentReaders.read(bytes, "release.txt", "");
      return new ReleaseExtractor()
          .extract(read.document(), LayoutAnalyzer.analyze(read.text()), read.findings());
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(e);
    }
  }

  private static Quantity quantity(Fact fact) {
    return ((Figure.Exact) fact.figure()).quantity();
  }

  private static String value(Fact fact) {
    return quantity(fact).value().toPlainString() + " " + quantity(fact).unit().code();
  }

  private static List<String> values(Statement statement, String label) {
    return statement
        .facts()
        .filter(f -> f.label().equals(label) && f.figure() instanceof Figure.Exact)
        .map(StatementExtractorTest::value)
        .toList();
  }

  @Test
  void moneyAndSharesAreScaledAndFiguresPerShareAreNot() {
    Statement income =
        release(INTRODUCTION, INCOME).statement(StatementKind.INCOME_STATEMENT).orElseThrow();

    assertEquals(List.of("50000000 USD", "40000000 USD"), values(income, "Net sales"));
    assertEquals(
        List.of("1.00 USD/shares", "0.70 USD/shares", "10000000 shares", "10000000 shares"),
        values(income, "Basic"));
    assertEquals(List.of("100000 USD"), values(income, "Restructuring"));
  }

  @Test
  void aFactKnowsItsPeriodPathConceptAndPrecision() {
    Statement income =
        release(INTRODUCTION, INCOME).statement(StatementKind.INCOME_STATEMENT).orElseThrow();
    Fact selling =
        income.facts().filter(f -> f.label().equals("Selling")).findFirst().orElseThrow();
    Fact diluted =
        income.facts().filter(f -> f.label().equals("Diluted")).findFirst().orElseThrow();

    assertEquals("2022-01-01", selling.period().firstDay().orElseThrow().toString());
    assertEquals("2022-03-31", selling.period().lastDay().orElseThrow().toString());
    assertEquals(List.of("Operating expenses"), selling.path());
    assertEquals(-3, quantity(selling).decimals());
    assertEquals("5,000", selling.source().quote());
    assertEquals("EarningsPerShareDiluted", diluted.concept().orElseThrow().name());
    assertEquals(2, quantity(diluted).decimals());
  }

  @Test
  void aDashIsNil() {
    Statement income =
        release(INTRODUCTION, INCOME).statement(StatementKind.INCOME_STATEMENT).orElseThrow();
    List<Figure> figures =
        income
            .facts()
            .filter(f -> f.label().equals("Restructuring"))
            .map(Fact::figure)
            .collect(Collectors.toList());

    assertEquals(Figure.Nil.class, figures.get(1).getClass());
  }

  @Test
  void aProFormaVersionIsNoIncomeStatement() {
    FinancialRelease release =
        release(INTRODUCTION, INCOME, INCOME.replace("of Income", "of Income - Pro Forma"));

    assertEquals(
        List.of(StatementKind.INCOME_STATEMENT, StatementKind.RECONCILIATION),
        release.statements().stream().map(Statement::kind).toList());
    assertEquals(
        List.of(Basis.REPORTED, Basis.ADJUSTED),
        release.statements().stream().map(Statement::basis).toList());
  }

  @Test
  void sharesOfATotalAreNoAmounts() {
    Statement shares =
        release(
                INTRODUCTION,
                INCOME,
                INCOME.replace(
                    "(In thousands, except per share data)", "(As a percentage of net sales)"))
            .statements()
            .get(1);

    assertEquals(
        List.of(Measure.PERCENT_OF_TOTAL), shares.facts().map(Fact::measure).distinct().toList());
  }

  @Test
  void aStatementWithoutScaleIsReported() {
    List<Finding> findings =
        release(
                INTRODUCTION,
                INCOME.replace("(In thousands, except per share data)", "        (Unaudited)"))
            .findings();

    assertEquals(
        List.of(Finding.Code.SCALE_UNKNOWN),
        findings.stream().map(Finding::code).filter(Finding.Code.SCALE_UNKNOWN::equals).toList());
  }

  @Test
  void partsUnderAMeasureAreSegments() {
    Statement segments =
        release(
                INTRODUCTION,
                """
                                         Segment Information
                                            (In millions)

                                                Three Months Ended
                                                     March 31,
                                                 2022        2021

                Net sales:
                  Tools                           $ 30.0      $ 25.0
                  Garden                            20.0        15.0
                    Total net sales               $ 50.0      $ 40.0
                Operating income:
                  Tools                           $ 10.0      $  8.0
                  Garden                             6.0         4.0
                  Corporate                         (1.1)       (1.5)
                    Total operating income        $ 14.9      $ 10.5
                """)
            .statements()
            .get(0);

    assertEquals(StatementKind.SEGMENT_INFORMATION, segments.kind());
    assertEquals(
        List.of(
            "Tools Net sales 30000000 USD",
            "Garden Net sales 20000000 USD",
            "- Total net sales 50000000 USD",
            "Tools Operating income 10000000 USD",
            "Garden Operating income 6000000 USD",
            "Corporate Operating income -1100000 USD",
            "- Total operating income 14900000 USD"),
        segments
            .facts()
            .filter(f -> f.position().orElseThrow().column() == 1)
            .map(f -> f.segment().orElse("-") + " " + f.label() + " " + value(f))
            .toList());
  }

  @Test
  void aTableWithoutHeadingsGoesOnUnderThoseOfTheTableAbove() {
    FinancialRelease release =
        release(
            INTRODUCTION,
            INCOME,
            """
            The segments' part of net sales was as follows, in thousands.

            Pens                                    $ 30,000    $ 25,000
            Paper                                     20,000      15,000
            """);
    Fact pens =
        release.statements().stream()
            .flatMap(Statement::facts)
            .filter(f -> f.label().equals("Pens"))
            .findFirst()
            .orElseThrow();
    assertEquals("30000000 USD", value(pens));
    assertEquals("2022-03-31", pens.period().lastDay().orElseThrow().toString());
  }

  @Test
  void numberedRowsUnderAQualifiedTitleAreAnIncomeStatement() {
    FinancialRelease release =
        release(
            INTRODUCTION,
            """
                    Statement of Unaudited Consolidated Financial Results
                                  (In thousands)

                                                   Quarter ended
                                              31.03.2022   31.03.2021
            1   Income
                (a) Revenue from operations        5,000       4,000
                (b) Other income                     100          90
                Total income                       5,100       4,090
            2   Expenses
                (a) Employee benefits expense      1,100       1,000
                (b) Other expenses                 2,000       1,900
                Total expenses                     3,100       2,900
            3   Profit before tax (1-2)            2,000       1,190
            4   Tax expense                          500         300
            5   Net profit for the period          1,500         890
            """);
    assertEquals(
        List.of(StatementKind.INCOME_STATEMENT),
        release.statements().stream().map(Statement::kind).toList());
  }

  @Test
  void rowsOfDaysTakeTheirLengthFromTheWordsOverThem() {
    FinancialRelease release =
        release(
            INTRODUCTION,
            """
            (1) Results of the quarter (% indicates changes from the previous corresponding period)

                                    Net sales             Operating profit
            Three months ended    Million yen      %      Million yen      %
            March 31, 2022             45,678    8.2            3,210   (2.5)
            March 31, 2021             42,216    0.3            3,292    5.3
            """);
    List<String> periods =
        release.statements().stream()
            .flatMap(Statement::facts)
            .map(f -> f.label() + " " + f.period().firstDay().orElseThrow())
            .distinct()
            .toList();
    assertEquals(
        List.of(
            "Net sales 2022-01-01",
            "Operating profit 2022-01-01",
            "Net sales 2021-01-01",
            "Operating profit 2021-01-01"),
        periods);
  }
}
