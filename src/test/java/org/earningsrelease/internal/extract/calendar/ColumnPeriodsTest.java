package org.earningsrelease.internal.extract.calendar;

import static org.earningsrelease.internal.extract.Phrases.calendar;
import static org.earningsrelease.internal.extract.Phrases.columns;
import static org.earningsrelease.internal.extract.Phrases.months;
import static org.earningsrelease.internal.extract.Phrases.on;
import static org.earningsrelease.internal.extract.Phrases.passage;
import static org.earningsrelease.internal.extract.Phrases.quarter;
import static org.earningsrelease.internal.extract.Phrases.weeks;
import static org.earningsrelease.internal.extract.Phrases.year;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.earningsrelease.internal.extract.Phrases;
import org.earningsrelease.internal.extract.PrintedColumns;
import org.earningsrelease.internal.extract.calendar.Mention.Place;
import org.earningsrelease.internal.extract.calendar.TimeContext.Wanted;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.model.Basis;
import org.earningsrelease.model.Measure;
import org.earningsrelease.model.Period;
import org.junit.jupiter.api.Test;

class ColumnPeriodsTest {
  private static final FiscalCalendar DECEMBER =
      calendar(
          "2024-07-25",
          passage(Place.TITLE, quarter(2, 2024)),
          columns(months(3, "2024-06-30"), months(6, "2024-06-30")),
          columns(on("2024-06-30"), on("2023-12-31")));

  private static final FiscalCalendar WEEKS =
      calendar(
          "2004-07-22",
          passage(Place.TITLE, quarter(2, 2004)),
          columns(weeks(13, "2004-07-03"), weeks(13, "2003-06-28"), weeks(26, "2004-07-03")),
          columns(on("2004-07-03"), on("2003-06-28"), on("2004-01-03")));

  private static final FiscalCalendar MARCH =
      calendar(
          "2004-05-14",
          passage(Place.TITLE, quarter(4, 2003)),
          passage(Place.LEAD, quarter(4, 2003), Phrases.yearEnded("2004-03-31")),
          columns(quarter(3, 2003), quarter(4, 2003), year(2003)));

  private static List<String> read(FiscalCalendar calendar, Wanted wanted, String... lines) {
    Table table = PrintedColumns.of(lines);
    return new ColumnPeriods(calendar, new ColumnReadings())
        .read(table, TimeContext.actual(wanted)).stream().map(ColumnPeriodsTest::print).toList();
  }

  private static List<String> flows(FiscalCalendar calendar, String... lines) {
    return read(calendar, Wanted.DURATION, lines);
  }

  private static List<String> stocks(FiscalCalendar calendar, String... lines) {
    return read(calendar, Wanted.INSTANT, lines);
  }

  /** {@code 2024-04-01..2024-06-30 percentChange yoy adjusted Domestic}, amounts without a word. */
  private static String print(ColumnHeading heading) {
    Period period = heading.period();
    String days =
        period.firstDay().map(d -> d + "..").orElse("")
            + period.lastDay().map(Object::toString).orElse("?");
    String measure =
        heading.measure().map(m -> m == Measure.AMOUNT ? "" : " " + m.code()).orElse(" none")
            + (heading.expected() ? " expected" : "");
    return days
        + measure
        + heading.comparison().map(c -> " " + c.code()).orElse("")
        + heading.basis().map(Basis::name).map(b -> " " + b.toLowerCase(Locale.ROOT)).orElse("")
        + heading.segment().map(s -> " " + s).orElse("");
  }

  @Test
  void lengthDateAndYearOnThreeLines() {
    assertEquals(
        List.of(
            "2024-04-01..2024-06-30",
            "2023-04-01..2023-06-30",
            "2024-01-01..2024-06-30",
            "2023-01-01..2023-06-30"),
        flows(
            DECEMBER,
            "| Three Months Ended | < | Six Months Ended | <",
            "| June 30, | June 30, | June 30, | June 30,",
            "| 2024 | 2023 | 2024 | 2023",
            "= Revenues | 1 | 2 | 3 | 4"));
  }

  @Test
  void aSpanningDateOverYears() {
    assertEquals(
        List.of("2023-04-01..2023-06-30", "2024-04-01..2024-06-30"),
        flows(DECEMBER, "| Quarter Ended June 30, | <", "| 2023 | 2024", "= Revenues | 1 | 2"));
  }

  @Test
  void yearsAboveTheLength() {
    assertEquals(
        List.of("2024-04-01..2024-06-30", "2024-01-01..2024-06-30"),
        flows(
            DECEMBER,
            "| 2024 | <",
            "| Three months ended June 30 | Six months ended June 30",
            "= Revenues | 1 | 2"));
  }

  @Test
  void theYearPicksOneOfTwoDates() {
    assertEquals(
        List.of(
            "2004-04-04..2004-07-03",
            "2003-03-30..2003-06-28",
            "2004-01-04..2004-07-03",
            "2002-12-29..2003-06-28"),
        flows(
            WEEKS,
            "| For the 13 | < | For the 26 | <",
            "| Weeks Ended | < | Weeks Ended | <",
            "| July 3, 2004 and | < | July 3, 2004 and | <",
            "| June 28, 2003 | < | June 28, 2003 | <",
            "(millions) | 2004 | 2003 | 2004 | 2003",
            "= Revenues | 1 | 2 | 3 | 4"));
  }

  @Test
  void theCaptionDatesSegments() {
    assertEquals(
        List.of(
            "2004-04-04..2004-07-03 North America",
            "2003-03-30..2003-06-28 North America",
            "2004-04-04..2004-07-03",
            "2003-03-30..2003-06-28"),
        flows(
            WEEKS,
            "SAMPLE STORES, INC.",
            "For the 13 Weeks Ended July 3, 2004 and June 28, 2003",
            "| North America | < | Consolidated | <",
            "| 2004 | 2003 | 2004 | 2003",
            "= Revenues | 1 | 2 | 3 | 4"));
  }

  @Test
  void aBalanceSheetHasInstants() {
    assertEquals(
        List.of("2004-07-03", "2003-06-28", "2004-01-03"),
        stocks(
            WEEKS,
            "| July 3, | June 28, | January 3,",
            "| 2004 | 2003 | 2004",
            "| (unaudited) | (unaudited) |",
            "= Assets | 1 | 2 | 3"));
    assertEquals(
        List.of("2024-06-30", "2023-12-31"),
        stocks(DECEMBER, "| As of | <", "| Jun 30, 2024 | Dec 31, 2023", "= Assets | 1 | 2"));
    assertEquals(
        List.of("2024-06-30", "2023-12-31"),
        stocks(
            DECEMBER,
            "Consolidated Balance Sheets as at 30 June 2024 and 31 December 2023",
            "| 30 June 2024 | 31 December 2023",
            "= Assets | 1 | 2"));
  }

  @Test
  void labelsOfQuartersAreDurationsOrInstants() {
    String[] lines = {"Statements | 3Q03 | 4Q03 | FY2003", "= Revenues | 1 | 2 | 3"};
    assertEquals(
        List.of("2003-10-01..2003-12-31", "2004-01-01..2004-03-31", "2003-04-01..2004-03-31"),
        flows(MARCH, lines));
    assertEquals(List.of("2003-12-31", "2004-03-31", "2004-03-31"), stocks(MARCH, lines));
  }

  @Test
  void changesComparePeriodsToTheirLeft() {
    assertEquals(
        List.of(
            "2024-04-01..2024-06-30",
            "2023-04-01..2023-06-30",
            "2024-04-01..2024-06-30 percentChange yoy",
            "2024-01-01..2024-03-31",
            "2024-04-01..2024-06-30 percentChange qoq"),
        flows(
            DECEMBER,
            "| 2nd Qtr | 2nd Qtr | % | 1st Qtr | %",
            "| 2024 | 2023 | chg | 2024 | chg",
            "= Revenues | 10 | 8 | 25 | 9 | 11"));
  }

  @Test
  void ascendingYearsWithChanges() {
    assertEquals(
        List.of(
            "2023-04-01..2023-06-30",
            "2024-04-01..2024-06-30",
            "2024-04-01..2024-06-30 change yoy",
            "2024-04-01..2024-06-30 percentChange yoy"),
        flows(
            DECEMBER,
            "Three Months Ended June 30,",
            "| 2023 | 2024 | $ Change | % Change",
            "= Revenues | 8 | 10 | 2 | 25 %"));
  }

  @Test
  void theFiguresTellWhatKindOfChange() {
    assertEquals(
        List.of(
            "2024-04-01..2024-06-30",
            "2023-04-01..2023-06-30",
            "2024-04-01..2024-06-30 percentChange yoy"),
        flows(
            DECEMBER,
            "| Q2'24 | Q2'23 | Change",
            "= Revenues | 10 | 8 | +25.0%",
            "= Costs | 4 | 4 | -%"));
    assertEquals(
        List.of(
            "2024-04-01..2024-06-30",
            "2023-04-01..2023-06-30",
            "2024-04-01..2024-06-30 change yoy"),
        flows(DECEMBER, "| Q2 2024 | Q2 2023 | B/(W)", "= Revenues | 10 | 8 | 2"));
  }

  @Test
  void aChangeBetweenTwoNamedPeriods() {
    assertEquals(
        List.of(
            "2024-04-01..2024-06-30",
            "2024-04-01..2024-06-30 expected",
            "2024-01-01..2024-03-31",
            "2024-04-01..2024-06-30 percentChange qoq"),
        flows(
            DECEMBER,
            "| 2Q24 | 2Q24 | 1Q24 | 2Q24",
            "| | Guidance | | over",
            "| | | | 1Q24",
            "= Revenues | 10 | 9-11 | 9 | +11.1%"));
  }

  @Test
  void anIncreaseMeasuredAgainstTheYearEnd() {
    assertEquals(
        List.of("2024-06-30", "2023-12-31", "2024-06-30 change ytd"),
        stocks(
            DECEMBER, "| June 30, 2024 | December 31, 2023 | Inc/(Dec)", "= Assets | 10 | 8 | 2"));
  }

  @Test
  void percentagesBesideAmountsAreSharesOfTheWhole() {
    assertEquals(
        List.of(
            "2004-04-04..2004-07-03",
            "2004-04-04..2004-07-03 percentOfTotal",
            "2003-03-30..2003-06-28",
            "2003-03-30..2003-06-28 percentOfTotal"),
        flows(
            WEEKS,
            "| 13 Weeks Ended | < | < | <",
            "| July 3, 2004 | < | June 28, 2003 | <",
            "= Net sales | 200 | 100.0% | 180 | 100.0%",
            "= Cost of sales | 120 | 60.0% | 90 | 50.0%"));
    assertEquals(
        List.of("2024-06-30", "2024-06-30 percentOfTotal"),
        stocks(
            DECEMBER,
            "| 2Q24 | <",
            "| Amount | %",
            "= Cash | 40 | 40.0",
            "= Assets | 100 | 100.0"));
  }

  @Test
  void aStatementInPercentOfRevenues() {
    assertEquals(
        List.of("2024-04-01..2024-06-30 percentOfTotal", "2023-04-01..2023-06-30 percentOfTotal"),
        flows(
            DECEMBER,
            "(as a percentage of total revenues)",
            "| Three Months Ended June 30, | <",
            "| 2024 | 2023",
            "= Subscriptions | 93 % | 92 %",
            "= Services | 7 | 8",
            "= Total revenues | 100 | 100"));
  }

  @Test
  void ratesUnderTheirOwnDatesAreAmounts() {
    assertEquals(
        List.of("2024-04-01..2024-06-30", "2023-04-01..2023-06-30"),
        flows(DECEMBER, "| Q2 2024 | Q2 2023", "= Margin | 20 % | 18 %"));
  }

  @Test
  void aLengthOverOneColumnHoldsForItsGroup() {
    assertEquals(
        List.of(
            "2024-04-01..2024-06-30",
            "2023-04-01..2023-06-30",
            "2024-01-01..2024-06-30",
            "2023-01-01..2023-06-30"),
        flows(
            DECEMBER,
            "| | Quarters Ended June 30, | Six Months Ended June 30, |",
            "| 2024 | 2023 | 2024 | 2023",
            "= Revenues | 1 | 2 | 3 | 4"));
  }

  @Test
  void yearToDateOverADate() {
    assertEquals(
        List.of("2024-04-01..2024-06-30", "2024-01-01..2024-06-30"),
        flows(
            DECEMBER,
            "| Quarter Ended | Year To Date",
            "| June 30, 2024 | June 30, 2024",
            "= Revenues | 1 | 2"));
  }

  @Test
  void cashFlowsWithoutALengthRunFromTheYearsStart() {
    assertEquals(
        List.of("2024-01-01..2024-06-30", "2023-01-01..2023-06-30"),
        flows(
            DECEMBER,
            "Consolidated Statements of Cash Flows",
            "| June 30, 2024 | June 30, 2023",
            "= Net income | 1 | 2"));
  }

  @Test
  void howFiguresWerePrepared() {
    assertEquals(
        List.of(
            "2024-04-01..2024-06-30 reported",
            "2024-04-01..2024-06-30 adjusted",
            "2024-04-01..2024-06-30 constant_currency"),
        flows(
            DECEMBER,
            "Three Months Ended June 30, 2024",
            "| GAAP | Non-GAAP | Constant currency",
            "= Revenues | 1 | 2 | 3"));
  }

  @Test
  void aFiscalYearOverItsQuarters() {
    assertEquals(
        List.of("2024-07-01..2024-09-30", "2024-01-01..2024-12-31"),
        flows(DECEMBER, "| Fiscal 2024 | <", "| Q3 | FY24", "= Revenues | 1 | 2"));
  }

  @Test
  void aColumnsOwnYearTakesThePlaceOfTheYearInTheNameAbove() {
    Table table =
        PrintedColumns.of("Full-Year 2023 Financial Results", "| 2023 | 2022", "= Sales | 5 | 4");
    assertEquals(
        List.of("2023-01-01..2023-12-31", "2022-01-01..2022-12-31"),
        new ColumnPeriods(DECEMBER, new ColumnReadings())
            .read(table, TimeContext.actual(Wanted.DURATION)).stream()
                .map(ColumnPeriodsTest::print)
                .toList());
  }

  @Test
  void aColumnsOwnYearTakesThePlaceOfTheCaptions() {
    Table table =
        PrintedColumns.of("Year ended December 31, 2023", "| 2023 | 2022", "= Sales | 5 | 4");
    assertEquals(
        List.of("Year ended December 31, 2023", "Year ended December 31, 2022"),
        new ColumnPeriods(DECEMBER, new ColumnReadings())
            .read(table, TimeContext.actual(Wanted.DURATION)).stream()
                .map(heading -> heading.period().label())
                .toList());
  }

  @Test
  void notesAreNoFigures() {
    assertEquals(
        List.of("? none", "2024-04-01..2024-06-30", "2023-04-01..2023-06-30"),
        flows(DECEMBER, "| Note | Q2 2024 | Q2 2023", "= Revenues | 4 | 1 | 2"));
    assertEquals(
        List.of("? none", "2023-01-01..2023-12-31"),
        flows(DECEMBER, "Year ended December 31, 2023", "| Note | 2023", "= Revenues | 4 | 1"));
  }

  @Test
  void nothingIsGuessedWithoutATime() {
    assertEquals(List.of("? Europe", "?"), flows(DECEMBER, "| Europe | Total", "= Sales | 1 | 2"));
  }

  private static Optional<String> rowPeriod(String overLabels, String label) {
    Table table = PrintedColumns.of(overLabels + " | Net sales", "= Sales | 1");
    return new ColumnPeriods(DECEMBER, new ColumnReadings())
        .label(table, label, TimeContext.actual(Wanted.EITHER))
        .map(ColumnPeriodsTest::days);
  }

  private static String days(Period period) {
    String first = period.firstDay().map(day -> day + " to ").orElse("");
    return first + period.lastDay().orElseThrow();
  }

  @Test
  void rowsThatTellTheirTime() {
    assertEquals(
        Optional.of("2024-01-01 to 2024-06-30"), rowPeriod("", "Six months ended June 30, 2024"));
    assertEquals(
        Optional.of("2023-04-01 to 2023-06-30"), rowPeriod("Three months ended", "June 30, 2023"));
    assertEquals(Optional.of("2024-06-30"), rowPeriod("As of", "June 30, 2024"));
    assertEquals(Optional.empty(), rowPeriod("Three months ended", "Revenues"));
    assertEquals(Optional.empty(), rowPeriod("", "0 months ended December 31, 2024"));
  }

  @Test
  void aDateOverOneOfTwoCurrenciesIsThatOfBoth() {
    assertEquals(
        List.of("2023-04-01..2023-06-30", "2024-04-01..2024-06-30", "2024-04-01..2024-06-30"),
        flows(
            DECEMBER,
            "| Three months ended | < | <",
            "| June 30, 2023 | | June 30, 2024",
            "| RMB | RMB | US$",
            "= Revenues | 1 | 2 | 3"));
  }

  @Test
  void twelveMonthsWithoutADateEndWithTheNewestPeriod() {
    assertEquals(
        List.of("2024-04-01..2024-06-30", "2023-07-01..2024-06-30", "2023-01-01..2023-12-31"),
        flows(DECEMBER, "| Q2 2024 | R12 | Full year 2023", "= Revenues | 1 | 2 | 3"));
  }

  @Test
  void digitsBehindAMonthAreAYearWhereNoOtherStands() {
    assertEquals(
        List.of("2024-06-30", "2023-12-31"),
        stocks(DECEMBER, "| Jun 24 | Dec 23", "= Total assets | 1 | 2"));
  }

  @Test
  void aPercentSignUnderTheNameOfAHalfIsTheChangeOfItsYears() {
    assertEquals(
        List.of(
            "2024-01-01..2024-06-30",
            "2023-01-01..2023-06-30",
            "2024-01-01..2024-06-30 percentChange yoy"),
        flows(
            DECEMBER,
            "| Half year | < | <",
            "| 2024 | 2023 | %",
            "= Revenues | 10,874 | 11,843 | -8",
            "Costs | 9,001 | 9,120 | -1"));
  }
}
