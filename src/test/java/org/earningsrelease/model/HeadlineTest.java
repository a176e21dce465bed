package org.earningsrelease.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeadlineTest {
  private static final LocalDate END = LocalDate.of(2023, 3, 31);
  private static final Period QUARTER = new Period.Duration(LocalDate.of(2023, 1, 1), END, "1Q23");
  private static final Period QUARTER_OF_WEEKS =
      new Period.Duration(LocalDate.of(2022, 12, 31), LocalDate.of(2023, 3, 25), "12 weeks");
  private static final Period YEAR_AGO =
      new Period.Duration(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 3, 31), "1Q22");
  private static final Period YEAR =
      new Period.Duration(LocalDate.of(2022, 4, 1), END, "year ended March 31, 2023");
  private static final Unit DOLLARS = new Unit.Money(Currency.getInstance("USD"));
  private static final Unit YEN = new Unit.Money(Currency.getInstance("JPY"));
  private static final Unit PER_SHARE = new Unit.PerShare(Currency.getInstance("USD"));

  private final List<Statement> statements = new ArrayList<>();
  private final List<Fact> highlights = new ArrayList<>();

  @Test
  void theNewestPeriodsFigureIsTakenInAnyOrderOfColumns() {
    statement(
        StatementKind.INCOME_STATEMENT,
        fact("Net sales", "Revenues", YEAR_AGO, "90", DOLLARS),
        fact("Net sales", "Revenues", YEAR, "400", DOLLARS),
        fact("Net sales", "Revenues", QUARTER, "100", DOLLARS));

    assertEquals(List.of("Revenues 100"), headline());
  }

  @Test
  void aQuarterOfTwelveWeeksAnswersAQuarter() {
    statement(
        StatementKind.INCOME_STATEMENT,
        fact("Net sales", "Revenues", QUARTER_OF_WEEKS, "100", DOLLARS));

    assertEquals(List.of("Revenues 100"), headline());
  }

  @Test
  void theTotalOfSeveralRevenueRowsCounts() {
    statement(
        StatementKind.INCOME_STATEMENT,
        fact("Net sales", "Revenues", QUARTER, "90", DOLLARS),
        fact("Total revenue", "Revenues", QUARTER, "100", DOLLARS));

    assertEquals(List.of("Revenues 100"), headline());
  }

  @Test
  void theParentsShareOfNetIncomeCounts() {
    statement(
        StatementKind.INCOME_STATEMENT,
        fact("Net income", "NetIncomeLoss", QUARTER, "9", DOLLARS),
        fact("Net income attributable to Larch", "NetIncomeLoss", QUARTER, "8", DOLLARS));

    assertEquals(List.of("NetIncomeLoss 8"), headline());
  }

  @Test
  void statementsGoBeforeKeyFiguresAndThoseBeforeProse() {
    highlights.add(fact("revenue", "Revenues", QUARTER, "100.1", DOLLARS));
    highlights.add(fact("operating income", "OperatingIncomeLoss", QUARTER, "20.1", DOLLARS));
    highlights.add(fact("net income", "NetIncomeLoss", QUARTER, "8.1", DOLLARS));
    statement(
        StatementKind.KEY_FIGURES,
        fact("Sales", "Revenues", QUARTER, "101", DOLLARS),
        fact("Operating income", "OperatingIncomeLoss", QUARTER, "20", DOLLARS));
    statement(
        StatementKind.INCOME_STATEMENT, fact("Net sales", "Revenues", QUARTER, "100", DOLLARS));

    assertEquals(
        List.of("Revenues 100", "OperatingIncomeLoss 20", "NetIncomeLoss 8.1"), headline());
  }

  @Test
  void aBalanceIsTakenAtTheEndOfThePeriod() {
    Period day = new Period.Instant(END, "March 31, 2023");
    Period before = new Period.Instant(LocalDate.of(2022, 12, 31), "December 31, 2022");
    statement(
        StatementKind.BALANCE_SHEET,
        fact("Total assets", "Assets", before, "900", DOLLARS),
        fact("Total assets", "Assets", day, "1000", DOLLARS));

    assertEquals(List.of("Assets 1000"), headline());
  }

  @Test
  void oneRowMayAnswerBasicAndDiluted() {
    statement(
        StatementKind.INCOME_STATEMENT,
        fact("Basic and diluted", "EarningsPerShareBasicAndDiluted", QUARTER, "-0.1", PER_SHARE));

    assertEquals(List.of("EarningsPerShareBasic -0.1", "EarningsPerShareDiluted -0.1"), headline());
  }

  @Test
  void aTranslationGivesWayToTheReportingCurrency() {
    statement(
        StatementKind.INCOME_STATEMENT,
        fact("Revenues", "Revenues", QUARTER, "13310", YEN),
        fact("Revenues", "Revenues", QUARTER, "100", DOLLARS));

    assertEquals(List.of("Revenues 100"), headline());
  }

  @Test
  void adjustedFiguresSegmentsChangesAndWrongUnitsAreNoHeadline() {
    Fact revenue = fact("Net sales", "Revenues", QUARTER, "100", DOLLARS);
    statement(
        StatementKind.INCOME_STATEMENT,
        with(revenue, Basis.ADJUSTED, Measure.AMOUNT, Optional.empty()),
        with(revenue, Basis.REPORTED, Measure.CHANGE, Optional.empty()),
        with(revenue, Basis.REPORTED, Measure.AMOUNT, Optional.of("Timber")),
        fact("Net sales", "Revenues", QUARTER, "100", Unit.SHARES),
        fact("Basic", "EarningsPerShareBasic", QUARTER, "100", DOLLARS));

    assertEquals(List.of(), headline());
  }

  @Test
  void anEntrySaysWhereItsRowStandsAndWhyItAnswers() {
    highlights.add(fact("net premiums earned", "PremiumsEarnedNet", QUARTER, "70", DOLLARS));
    statement(
        StatementKind.INCOME_STATEMENT,
        fact("Net income", "NetIncomeLoss", QUARTER, "9", DOLLARS),
        fact("Net income attributable to Larch", "NetIncomeLoss", QUARTER, "8", DOLLARS),
        fact("Class A", "EarningsPerShareBasic", QUARTER, "2.10", PER_SHARE),
        fact("Class B", "EarningsPerShareBasic", QUARTER, "1.90", PER_SHARE));

    List<Headline.Entry> entries = Headline.of(release(Optional.of(END))).entries();

    assertEquals(
        List.of(
            "Revenues highlights NEAREST_CONCEPT",
            "NetIncomeLoss INCOME_STATEMENT MARKED_ROW",
            "EarningsPerShareBasic INCOME_STATEMENT FIRST_ROW"),
        entries.stream()
            .map(
                e ->
                    e.concept().name()
                        + " "
                        + e.table().map(Enum::name).orElse("highlights")
                        + " "
                        + e.why())
            .toList());
    assertEquals(List.of("Class B"), entries.get(2).alike().stream().map(Fact::label).toList());
  }

  @Test
  void restatedAndConsolidatedFiguresGoFirst() {
    table(
        "Standalone statement of income",
        "Quarter",
        fact("Net sales", "Revenues", QUARTER, "60", DOLLARS));
    table(
        "Consolidated statement of income",
        "As previously reported",
        fact("Net sales", "Revenues", QUARTER, "98", DOLLARS));
    table(
        "Consolidated statement of income",
        "Adjustments",
        fact("Net sales", "Revenues", QUARTER, "2", DOLLARS));
    table(
        "Consolidated statement of income",
        "As restated",
        fact("Net sales", "Revenues", QUARTER, "100", DOLLARS));

    assertEquals(List.of("Revenues 100"), headline());
  }

  @Test
  void anotherPeriodAndAnotherBasisCanBeAskedFor() {
    Fact revenue = fact("Net sales", "Revenues", YEAR, "400", DOLLARS);
    statement(
        StatementKind.INCOME_STATEMENT,
        with(revenue, Basis.ADJUSTED, Measure.AMOUNT, Optional.empty()),
        fact("Net sales", "Revenues", QUARTER, "100", DOLLARS));
    Period.Duration year = (Period.Duration) YEAR;
    FinancialRelease release = release(Optional.of(END));

    assertEquals(
        "400",
        Headline.of(release, year, Basis.ADJUSTED)
            .figure(Concept.REVENUES)
            .map(HeadlineTest::value)
            .orElse("-"));
    assertEquals(
        Optional.empty(), Headline.of(release, year, Basis.REPORTED).figure(Concept.REVENUES));
  }

  @Test
  void ebitdaIsTakenAlthoughNoStandardDefinesIt() {
    Fact ebitda =
        fact(
            "EBITDA",
            "EarningsBeforeInterestTaxesDepreciationAndAmortization",
            QUARTER,
            "30",
            DOLLARS);
    statement(
        StatementKind.KEY_FIGURES, with(ebitda, Basis.ADJUSTED, Measure.AMOUNT, Optional.empty()));

    assertEquals(List.of("EarningsBeforeInterestTaxesDepreciationAndAmortization 30"), headline());
  }

  @Test
  void withoutAPeriodInTheHeaderThereIsNoHeadline() {
    statement(
        StatementKind.INCOME_STATEMENT, fact("Net sales", "Revenues", QUARTER, "100", DOLLARS));

    assertEquals(List.of(), Headline.of(release(Optional.empty())).entries());
  }

  @Test
  void aFigureIsFoundByItsConcept() {
    statement(
        StatementKind.INCOME_STATEMENT, fact("Net sales", "Revenues", QUARTER, "100", DOLLARS));
    Headline headline = Headline.of(release(Optional.of(END)));

    assertEquals("Net sales", headline.figure(Concept.REVENUES).map(Fact::label).orElse(""));
    assertEquals(Optional.empty(), headline.figure(Concept.NET_INCOME));
  }

  private List<String> headline() {
    return Headline.of(release(Optional.of(END))).entries().stream()
        .map(e -> e.concept().name() + " " + value(e.fact()))
        .toList();
  }

  private static String value(Fact fact) {
    return ((Figure.Exact) fact.figure()).quantity().value().toPlainString();
  }

  private void statement(StatementKind kind, Fact... cells) {
    LineItem row = new LineItem(1, "", List.of(), Optional.empty(), List.of(cells));
    Source source = new Source(1, Optional.empty(), 0, 1, "x");
    statements.add(new Statement(1, kind, "", Basis.REPORTED, List.of(), List.of(row), source));
  }

  private void table(String title, String heading, Fact... cells) {
    LineItem row = new LineItem(1, "", List.of(), Optional.empty(), List.of(cells));
    Source source = new Source(1, Optional.empty(), 0, 1, "x");
    StatementColumn column =
        new StatementColumn(1, heading, QUARTER, Measure.AMOUNT, Optional.empty(), Basis.REPORTED);
    statements.add(
        new Statement(
            1,
            StatementKind.INCOME_STATEMENT,
            title,
            Basis.REPORTED,
            List.of(column),
            List.of(row),
            source));
  }

  private static Fact fact(String label, String concept, Period period, String value, Unit unit) {
    BigDecimal number = new BigDecimal(value);
    return new Fact(
        Optional.of(new Concept(concept)),
        label,
        List.of(),
        Optional.empty(),
        Basis.REPORTED,
        period,
        Measure.AMOUNT,
        Optional.empty(),
        new Figure.Exact(new Quantity(number, number.scale(), unit)),
        new Source(1, Optional.empty(), 0, 1, value),
        Optional.of(new TablePosition(1, 1, 1)),
        Check.UNCHECKED,
        false);
  }

  private static Fact with(Fact fact, Basis basis, Measure measure, Optional<String> segment) {
    return new Fact(
        fact.concept(),
        fact.label(),
        fact.path(),
        segment,
        basis,
        fact.period(),
        measure,
        fact.comparison(),
        fact.figure(),
        fact.source(),
        fact.position(),
        fact.check(),
        fact.spoken());
  }

  private FinancialRelease release(Optional<LocalDate> end) {
    Header header =
        new Header(
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            end.map(d -> LocalDate.of(2023, 1, 1)),
            end,
            Optional.of(Currency.getInstance("USD")),
            Optional.empty(),
            false);
    return new FinancialRelease(
        new Document("a.txt", Document.Format.TEXT, 1, 1),
        header,
        highlights,
        List.of(),
        new Outlook(List.of(), List.of()),
        List.of(),
        statements,
        List.of(),
        List.of());
  }
}
