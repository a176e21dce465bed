package org.earningsrelease.internal.extract.prose;

import static org.earningsrelease.internal.extract.prose.PrintedClaims.END;
import static org.earningsrelease.internal.extract.prose.PrintedClaims.HALF;
import static org.earningsrelease.internal.extract.prose.PrintedClaims.LAST_HALF;
import static org.earningsrelease.internal.extract.prose.PrintedClaims.LAST_YEAR;
import static org.earningsrelease.internal.extract.prose.PrintedClaims.Q1;
import static org.earningsrelease.internal.extract.prose.PrintedClaims.Q2;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.earningsrelease.internal.extract.sentence.SegmentNames;
import org.junit.jupiter.api.Test;

/** Sentences of an issuer whose second quarter ended on June 30, 2024. */
class ClaimReaderTest {
  private static void reads(String text, String... expected) {
    assertEquals(List.of(expected), PrintedClaims.of(text));
  }

  @Test
  void aLevelWithTwoComparisons() {
    reads(
        "Net revenues for the second quarter were $21,100,000, up slightly from $20,900,000 in the"
            + " previous quarter and down 11% from $23,700,000 in the comparable period last year.",
        "Net revenues | " + Q2 + " | 21100000 USD",
        "Net revenues | " + Q1 + " | 20900000 USD",
        "Net revenues | " + Q2 + " yoy | -0.11 pure",
        "Net revenues | " + LAST_YEAR + " | 23700000 USD");
  }

  @Test
  void aResultThatReversesAnotherIsMeasuredAgainstIt() {
    reads(
        "Net income of $98.7 million, reversing the net loss of $12.1 million in the second quarter"
            + " of 2023.",
        "Net income | " + Q2 + " | 98700000 USD",
        "net loss | " + LAST_YEAR + " | -12100000 USD");
  }

  @Test
  void lossesAreNegativeForTheCompanyAndForEachShare() {
    reads(
        "Net loss for the quarter was $370,000, or ($0.01) per share, compared to a net loss of"
            + " $640,000, or ($0.02) per share, in the previous quarter.",
        "Net loss | " + Q2 + " | -370000 USD",
        "EPS | " + Q2 + " | -0.01 USD/shares",
        "net loss | " + Q1 + " | -640000 USD",
        "EPS | " + Q1 + " | -0.02 USD/shares");
  }

  @Test
  void aRiseToALevelWithEarningsPerShare() {
    reads(
        "Net income for the second quarter of 2024, rose 121% to a record $5,600,000, or $0.39 per"
            + " diluted share, compared to $2,500,000, or $0.27 per diluted share, in the same"
            + " prior year period.",
        "Net income | " + Q2 + " yoy | 1.21 pure",
        "Net income | " + Q2 + " | 5600000 USD",
        "diluted EPS | " + Q2 + " | 0.39 USD/shares",
        "Net income | " + LAST_YEAR + " | 2500000 USD",
        "diluted EPS | " + LAST_YEAR + " | 0.27 USD/shares");
  }

  @Test
  void coordinatedPeriodsShareOutTheirFigures() {
    reads(
        "Cash collections for the quarter and six months ended June 30, 2024 were $26.0 million and"
            + " $55.3 million, respectively, compared to $18.0 million and $46.2 million for the"
            + " same periods a year earlier.",
        "Cash collections | " + Q2 + " | 26000000 USD",
        "Cash collections | " + HALF + " | 55300000 USD",
        "Cash collections | " + LAST_YEAR + " | 18000000 USD",
        "Cash collections | " + LAST_HALF + " | 46200000 USD");
  }

  @Test
  void aLabelInFrontOfAColonIsTheSubjectOfTheBullet() {
    reads(
        "Revenues: JPY 11,600 million ($111.5 million), 20.6% increase QoQ. A 10.9% decrease YoY.",
        "Revenues | " + Q2 + " | 11600000000 JPY",
        "Revenues | " + Q2 + " | 111500000 USD",
        "Revenues | " + Q2 + " qoq | 0.206 pure",
        "Revenues | " + Q2 + " yoy | -0.109 pure");
  }

  @Test
  void aTurnaroundNamesTheEarlierLoss() {
    reads(
        "Operating income: JPY 350 million, 48.3% increase QoQ. A turnaround from an operating loss"
            + " of JPY 440 million in 2Q23.",
        "Operating income | " + Q2 + " | 350000000 JPY",
        "Operating income | " + Q2 + " qoq | 0.483 pure",
        "operating loss | " + LAST_YEAR + " | -440000000 JPY");
  }

  @Test
  void oneDirectionServesTwoComparisons() {
    reads(
        "Adjusted EBITDA: $1,358 million, an increase of 11.5% QoQ and 195.5% YoY.",
        "Adjusted EBITDA | " + Q2 + " | 1358000000 USD adjusted",
        "Adjusted EBITDA | " + Q2 + " qoq | 0.115 pure adjusted",
        "Adjusted EBITDA | " + Q2 + " yoy | 1.955 pure adjusted");
  }

  @Test
  void aRateHasALevelAndAnEarlierOne() {
    reads(
        "The gross margin rate increased to 27.9 percent in the current quarter from 27.5 percent"
            + " in the prior year, primarily due to 3 percent lower costs.",
        "gross margin rate | " + Q2 + " | 0.279 pure",
        "gross margin rate | " + LAST_YEAR + " | 0.275 pure");
  }

  @Test
  void constantCurrencyIsAnotherBasis() {
    reads(
        "Northwind revenues increased 24%, or 23% in constant currency, to $119.8 billion.",
        "revenues | " + Q2 + " yoy | 0.24 pure",
        "revenues | " + Q2 + " yoy | 0.23 pure constantCurrency",
        "revenues | " + Q2 + " | 119800000000 USD");
  }

  @Test
  void figuresOfExpectationAreNoResults() {
    reads(
        "The company retired debt and expects revenue of $200 million next year, while net income"
            + " should reach $10 million.");
  }

  @Test
  void aPartIsNotTheWhole() {
    reads(
        "Other income of $31 million for the second quarter included $18 million related to"
            + " proceeds received.",
        "Other income | " + Q2 + " | 31000000 USD");
  }

  @Test
  void whatIsSoldInTheFigureComesBehindIt() {
    reads(
        "In the second quarter, the company generated $7.7 billion in cash from operations and paid"
            + " dividends of $1.5 billion.",
        "cash from operations | " + Q2 + " | 7700000000 USD",
        "dividends | " + Q2 + " | 1500000000 USD");
  }

  @Test
  void balancesHoldOnADay() {
    reads(
        "Cash and cash equivalents at the end of the second quarter were $737.9 million.",
        "Cash and cash equivalents | " + END + " | 737900000 USD");
  }

  @Test
  void aSegmentInTheNameOfTheMetric() {
    assertEquals(
        List.of(
            "Cold Chain: revenues | " + Q2 + " yoy | 0.15 pure",
            "Cold Chain: revenues | " + Q2 + " | 94500000 USD"),
        PrintedClaims.of(
            "Cold Chain revenues increased 15% to $94.5 million.",
            SegmentNames.of(List.of("Cold Chain")), ClaimContext.NONE));
  }
}
