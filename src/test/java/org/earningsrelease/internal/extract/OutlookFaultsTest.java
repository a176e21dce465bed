package org.earningsrelease.internal.extract;

import static org.earningsrelease.internal.extract.PrintedOutlook.Q2;
import static org.earningsrelease.internal.extract.PrintedOutlook.YEAR;
import static org.earningsrelease.internal.extract.PrintedOutlook.outlook;
import static org.earningsrelease.internal.extract.PrintedOutlook.release;
import static org.earningsrelease.internal.extract.PrintedOutlook.table;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.earningsrelease.model.Concept;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.GuidanceItem;
import org.earningsrelease.model.Measure;
import org.junit.jupiter.api.Test;

/** What outlooks do not say, though a hasty reader takes it from them. */
class OutlookFaultsTest {
  private static List<Fact> facts(String text) {
    return release(text).outlook().items().stream().map(GuidanceItem::fact).toList();
  }

  private static List<Fact> sentence(String text) {
    return facts("SECOND QUARTER 2022 OUTLOOK\n\n" + text + "\n");
  }

  @Test
  void growthIsMeasuredAsTheWordsBehindItSay() {
    assertEquals(
        List.of("revenue | " + Q2 + " | 0.02 to 0.04 pure constantCurrency"),
        outlook("We expect revenue to be up 2% to 4% in constant currency."));
    assertEquals(
        List.of(
            "revenue | " + Q2 + " | 0.02 to 0.03 pure",
            "revenue | " + Q2 + " | 0.05 to 0.06 pure organic"),
        outlook(
            "We expect revenue to be up 2% to 3% and 5% to 6% year-over-year on a reported and"
                + " organic basis, respectively."));
  }

  @Test
  void aMetricThatIsToReduceByAnAmountDoesNotComeToIt() {
    Fact fact =
        sentence("We expect total depreciation expense to reduce by roughly $4.2 million.").get(0);
    assertEquals(Measure.CHANGE, fact.measure());
    assertEquals(
        List.of("depreciation expense | " + Q2 + " | ~-4200000 USD"),
        outlook("We expect total depreciation expense to reduce by roughly $4.2 million."));
  }

  @Test
  void whatIsAddedIsNotTheWhole() {
    List<Fact> facts =
        sentence("The new lines are expected to deliver around $5 million additional EBITDA.");
    assertEquals(List.of("additional EBITDA"), facts.stream().map(Fact::label).toList());
    assertEquals(Optional.empty(), facts.get(0).concept());
  }

  @Test
  void aDebtToBeRetiredIsNotADebtThatRemains() {
    assertEquals(
        List.of("term debt retirement | " + YEAR + " | 200000000 USD"),
        outlook("We retired term debt and expect to retire an additional $200 million in 2022."));
  }

  @Test
  void aMarginInPercentIsNoAmountOfProfit() {
    assertEquals(
        Optional.empty(), sentence("Gross margin is expected to be 41%.").get(0).concept());
    assertEquals(
        Optional.of(new Concept("GrossProfit")),
        sentence("Gross margin is expected to be $41 million.").get(0).concept());
  }

  @Test
  void aShareOfATotalIsMeasuredAgainstNoPeriod() {
    Fact fact =
        sentence("The goal is to reach approximately 50% of system sales from partners.").get(0);
    assertEquals(Measure.PERCENT_OF_TOTAL, fact.measure());
    assertEquals(Optional.empty(), fact.comparison());
  }

  @Test
  void aColumnOfAnotherPeriodHoldsNoSharesOfTheOneBesideIt() {
    assertEquals(
        List.of(
            "Revenue | " + Q2 + " | 8510000000 to 8530000000 USD",
            "Revenue | " + YEAR + " | 34500000000 to 34700000000 USD",
            "Operating margin | " + YEAR + " | ~0.114 pure",
            "Tax rate | " + YEAR + " | ~0.22 pure",
            "Earnings per share | " + Q2 + " | 0.79 to 0.8 USD/shares",
            "Earnings per share | " + YEAR + " | 2.67 to 2.69 USD/shares",
            "Gross margin | " + YEAR + " | 0.7 pure"),
        table(
            """
            The following table gives our guidance for the quarter and the year.

            GUIDANCE

                                        Q2 2022              Full Year 2022
                                        Guidance                Guidance
            Revenue                $8.51 - $8.53 billion  $34.5 - $34.7 billion
            Operating margin                                    ~11.4%
            Tax rate                                            ~22.0%
            Earnings per share      $0.79 - $0.80           $2.67 - $2.69
            Gross margin                                        70.0%

            """));
  }

  @Test
  void anExpectedResultPerShareIsBasicOrDilutedOnlyIfItSaysSo() {
    List<String> concepts =
        facts(
                """
                The following table gives our guidance for the quarter.

                GUIDANCE

                                                          Q2 2022
                                                          Guidance
                GAAP earnings per share, diluted           $0.79
                Gains on investments, net                  (0.04)
                Income tax effects                          0.05
                Earnings per share                          0.80

                """)
            .stream()
            .map(f -> f.concept().map(Concept::name).orElse("-"))
            .toList();
    assertEquals(List.of("EarningsPerShareDiluted", "-", "-", "-"), concepts);
  }
}
