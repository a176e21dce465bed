package org.earningsrelease.internal.extract.prose;

import static org.earningsrelease.internal.extract.prose.PrintedClaims.END;
import static org.earningsrelease.internal.extract.prose.PrintedClaims.HALF;
import static org.earningsrelease.internal.extract.prose.PrintedClaims.Q2;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What sentences do not say, though a hasty reader takes it from them. */
class ClaimFaultsTest {
  private static void reads(String text, String... expected) {
    assertEquals(List.of(expected), PrintedClaims.of(text));
  }

  @Test
  void aThingThatNoTableKnowsTakesItsFiguresWithIt() {
    reads(
        "Revenue increased 22% on higher assets under management, while basket upgrades rose 23%.",
        "Revenue | " + Q2 + " yoy | 0.22 pure");
  }

  @Test
  void anAdjectiveWithAHyphenBelongsToItsName() {
    reads(
        "Net fee income increased 22%, while lease-related fees rose 23%.",
        "Net fee income | " + Q2 + " yoy | 0.22 pure",
        "lease-related fees | " + Q2 + " yoy | 0.23 pure");
  }

  @Test
  void figuresOfSomeAreNotTheWholes() {
    reads(
        "Some smaller regions went on to show good growth, with around 15% sales increase in the"
            + " quarter compared to last year.");
  }

  @Test
  void whatOneTitleSoldIsNotAllThatWasSold() {
    reads(
        "The season was good, with Sample Racer 2 off to a fine start with sales of 7.9 million"
            + " units, as well as Sample Garden at 6.1 million units.");
    reads("Sales were steady (for cumulative sales of 48.4 million units).");
    reads(
        "In all, software sales grew to 95.4 million units.",
        "software sales | " + Q2 + " | 95400000 count");
  }

  @Test
  void wordsOfABasisHoldForAllThatTheyFollow() {
    reads(
        "Deposits rose 2% or $7 million in constant-currency terms.",
        "Deposits | " + END + " yoy | 0.02 pure constantCurrency",
        "Deposits | " + END + " yoy | 7000000 USD constantCurrency");
    reads(
        "We had 3.6% sequential revenue growth in cc.",
        "revenue | " + Q2 + " qoq | 0.036 pure constantCurrency");
    reads(
        "Net sales increased 24% (25% in constant currencies) when excluding the charge.",
        "Net sales | " + Q2 + " yoy | 0.24 pure",
        "Net sales | " + Q2 + " yoy | 0.25 pure constantCurrency");
  }

  @Test
  void recurringResultsAreAdjustedAndRecurringRevenueIsNot() {
    reads(
        "Recurring operating income was $22 million.",
        "Recurring operating income | " + Q2 + " | 22000000 USD adjusted");
    reads("Recurring revenue was $22 million.", "Recurring revenue | " + Q2 + " | 22000000 USD");
  }

  @Test
  void monthsBesideAQuarterAreThoseOfTheYearSoFar() {
    reads(
        "Restructuring charges of $18 million for the quarter and $98 million, or $0.20 per share,"
            + " for the six months, were recorded.",
        "Restructuring charges | " + Q2 + " | 18000000 USD",
        "Restructuring charges | " + HALF + " | 98000000 USD",
        "Restructuring charges per share | " + HALF + " | 0.20 USD/shares");
  }

  @Test
  void whatWasAddedDuringAHalfIsMeasuredAgainstItsBeginning() {
    reads(
        "Stores increased by 48 during the first half of 2024.",
        "Stores | " + END + " ytd | 48 count");
    reads("Stores increased by 48 from last year.", "Stores | " + END + " yoy | 48 count");
  }

  @Test
  void aMarginInPercentIsNoAmountOfProfit() {
    assertEquals(
        List.of("Gross margin -", "Gross margin GrossProfit"),
        List.of(concept("Gross margin was 40.2%."), concept("Gross margin was $40.2 million.")));
  }

  private static String concept(String text) {
    Claim claim = PrintedClaims.claims(text).get(0);
    return claim.metric().label() + " " + claim.metric().concept().map(c -> c.name()).orElse("-");
  }

  @Test
  void anArticleEndsTheNameBehindIt() {
    reads("At this time our revenue was $5 million.", "revenue | " + Q2 + " | 5000000 USD");
  }

  @Test
  void aBasisInFrontOfANameIsNotThatOfTheFigureBefore() {
    reads(
        "The reported Tier-1 ratio was 17.4% based on transitional rules, while the pro-forma ratio"
            + " stood apart.",
        "Tier-1 ratio | " + END + " | 0.174 pure");
  }

  @Test
  void aChangeMayStandInSquareBrackets() {
    reads(
        "Comprehensive income: three months ended June 30, 2024: 324,794 million yen [84.0%]",
        "Comprehensive income | " + Q2 + " | 324794000000 JPY",
        "Comprehensive income | " + Q2 + " yoy | 0.840 pure");
    reads(
        "Comprehensive income: three months ended June 30, 2024: 176,496 million yen [(22.1%)]",
        "Comprehensive income | " + Q2 + " | 176496000000 JPY",
        "Comprehensive income | " + Q2 + " yoy | -0.221 pure");
  }

  @Test
  void whatAResultReflectedIsItsFigure() {
    reads(
        "Other income reflected a net gain of $98.0 million, mainly on securities.",
        "Other income | " + Q2 + " | 98000000 USD");
  }

  @Test
  void thingsThatThereAreAreCountedBehindTheirFigure() {
    reads(
        "At the end of the second quarter, the Company operated 1,355 stores.",
        "stores | " + END + " | 1355 count");
    reads("During the second quarter, the Company opened 47 stores.");
  }

  @Test
  void moneyIsReturnedInOneWayOrInSeveral() {
    reads(
        "Returned $2.1 billion in the second quarter to stockholders in the form of share"
            + " repurchases",
        "share repurchases | " + Q2 + " | 2100000000 USD");
    reads("Returned $2.1 billion to stockholders through dividends and share repurchases");
  }
}
