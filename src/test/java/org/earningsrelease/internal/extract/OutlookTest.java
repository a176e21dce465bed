package org.earningsrelease.internal.extract;

import static org.earningsrelease.internal.extract.PrintedOutlook.Q2;
import static org.earningsrelease.internal.extract.PrintedOutlook.YEAR;
import static org.earningsrelease.internal.extract.PrintedOutlook.outlook;
import static org.earningsrelease.internal.extract.PrintedOutlook.release;
import static org.earningsrelease.internal.extract.PrintedOutlook.table;
import static org.earningsrelease.internal.extract.PrintedOutlook.tables;
import static org.earningsrelease.internal.extract.PrintedOutlook.under;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.StatementKind;
import org.junit.jupiter.api.Test;

/** What an issuer expects whose first quarter ended on March 31, 2022. */
class OutlookTest {
  @Test
  void rangesStandBehindTheirMetric() {
    assertEquals(
        List.of("revenue | " + Q2 + " | 40000000 to 42000000 USD"),
        outlook("We expect revenue to be in the range of $40.0 million to $42.0 million."));
    assertEquals(
        List.of("earnings per share | " + Q2 + " | 0.1 to 0.12 USD/shares"),
        outlook("The Company expects earnings per share to be between $0.10 and $0.12."));
    assertEquals(
        List.of("Gross margin | " + Q2 + " | 0.34 to 0.36 pure"),
        outlook("Gross margin is expected to be 35%, plus or minus 100 basis points."));
  }

  @Test
  void directionsGiveChangesTheirSign() {
    assertEquals(
        List.of("revenue | " + Q2 + " | -0.02 to 0.01 pure"),
        outlook("We expect revenue to be down 2% to up 1% from the prior quarter."));
    assertEquals(
        List.of("Operating expenses | " + Q2 + " | -0.04 to -0.03 pure"),
        outlook("Operating expenses are expected to decrease 3-4% from the prior quarter."));
  }

  @Test
  void asidesBetweenCommasAreNotTheFigure() {
    assertEquals(
        List.of("earnings per share | " + YEAR + " | 2.1 to 2.2 USD/shares"),
        outlook(
            "For the year, the company expects earnings per share, before the effect of a change in"
                + " accounting, to be between $2.10 and $2.20."));
  }

  @Test
  void boundsHoldOneEndOpen() {
    assertEquals(
        List.of("free cash flow | " + YEAR + " | >=15000000 USD"),
        outlook("For fiscal 2022 we expect free cash flow of at least $15 million."));
    assertEquals(
        List.of("capital expenditures | " + YEAR + " | <=60000000 USD"),
        outlook("For fiscal 2022 we expect capital expenditures of up to $60 million."));
  }

  @Test
  void whatAPastYearBringsInBracketsIsNotExpected() {
    List<String> expected =
        List.of(
            "product revenue | " + YEAR + " | 160000000 to 170000000 USD",
            "operating income | " + YEAR + " | 30000000 to 32000000 USD");
    assertEquals(
        expected,
        under(
            "Outlook",
            "For 2022, the Company now expects: $160 to 170 million product revenue (2021: $139"
                + " million), unchanged. $30 to 32 million operating income (2021: $27 million).",
            "The market is large."));
    assertEquals(
        expected,
        under(
            "Outlook",
            "For 2022, the Company now expects:",
            "$160 to 170 million product revenue (2021: $139 million), unchanged.",
            "$30 to 32 million operating income (2021: $27 million)."));
  }

  @Test
  void leadingLinesDateWhatStandsBelow() {
    assertEquals(
        List.of(
            "Revenue | " + YEAR + " | 160000000 to 170000000 USD",
            "Capital expenditures | " + YEAR + " | ~8000000 USD"),
        under(
            "Outlook",
            "For the full year 2022, the Company expects:",
            "- Revenue of $160 million to $170 million",
            "- Capital expenditures of approximately $8 million"));
  }

  @Test
  void earlierExpectationsAndResultsAreNotExpected() {
    assertEquals(
        List.of("core EPS | " + YEAR + " | 7.1 USD/shares adjusted"),
        under(
            "2022 Guidance",
            "The guidance above implies 2022 core EPS of $7.10 (previously $7.00) compared to 2021"
                + " core EPS of $6.70."));
    assertEquals(List.of(), outlook("Revenue in the first quarter of 2022 was $38.0 million."));
  }

  @Test
  void tablesOfGuidanceHoldRangesAndApproximations() {
    assertEquals(
        List.of(
            "Net sales | " + YEAR + " | 160000000 to 170000000 USD",
            "Comparable sales | " + YEAR + " | 0.04 to 0.05 pure",
            "New stores | " + YEAR + " | 25 to 30 count",
            "Operating margin | " + YEAR + " | ~0.147 pure",
            "Diluted earnings per share | " + YEAR + " | 2.1 to 2.2 USD/shares"),
        table(
            """
            Fiscal 2022 Outlook

                                                    FY22 Outlook
            Net sales                       $160 million to $170 million
            Comparable sales                         4% to 5%
            New stores                                25-30
            Operating margin                          ~14.7%
            Diluted earnings per share            $2.10 to $2.20

            """));
  }

  @Test
  void lowAndHighAreTheEndsOfOneRange() {
    assertEquals(
        List.of(
            "Estimated earnings per share | " + YEAR + " | 1.04 to 1.13 USD/shares",
            "Amortization of plant | " + YEAR + " | 0.16 USD/shares",
            "Legal costs | " + YEAR + " | 0.03 to 0.02 USD/shares",
            "Estimated non-GAAP earnings per share | "
                + YEAR
                + " | 1.23 to 1.31 USD/shares adjusted"),
        table(
            """
            2022 Earnings Guidance

                                                             2022
                                                       Low          High
            Estimated earnings per share            $  1.04      $  1.13
            Amortization of plant                      0.16         0.16
            Legal costs                                0.03         0.02
            Estimated non-GAAP earnings per share   $  1.23      $  1.31

            """));
  }

  @Test
  void forecastsBesideResultsAreAStatementOfTheirOwn() {
    FinancialRelease release =
        release(
            """
            Other consolidated information (in millions)

                                      Three months ended     Year ending December 31, 2022
                                        March 31, 2022                (Forecast)
            Depreciation                           290                     1,200
            Research expenses                      440                     1,800

            """);
    assertEquals(
        List.of(
            "Depreciation | " + YEAR + " | 1200000000 USD",
            "Research expenses | " + YEAR + " | 1800000000 USD"),
        tables(release, StatementKind.GUIDANCE).toList());
    assertEquals(
        1,
        release.statements().stream()
            .filter(s -> s.kind() != StatementKind.GUIDANCE)
            .flatMap(s -> s.facts())
            .filter(f -> f.label().equals("Depreciation"))
            .count());
  }
}
