package org.earningsrelease.validate;

import static org.earningsrelease.model.StatementKind.BALANCE_SHEET;
import static org.earningsrelease.model.StatementKind.CASH_FLOW;
import static org.earningsrelease.model.StatementKind.INCOME_STATEMENT;
import static org.earningsrelease.validate.PrintedRelease.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.earningsrelease.model.ArithmeticCheck;
import org.earningsrelease.model.ArithmeticCheck.Kind;
import org.earningsrelease.model.ArithmeticCheck.Outcome;
import org.earningsrelease.model.Check;
import org.earningsrelease.model.Fact;
import org.junit.jupiter.api.Test;

/** Each kind of identity with an example that holds and one that does not. */
class ValidatorTest {
  private static final String QUARTER = "3M 2023-03-31";
  private static final String YEAR_BEFORE = "3M 2022-03-31";

  @Test
  void whatABalanceSheetLeavesOpenIsNamed() {
    ValidationReport report = balance("| 6,214").report();
    ArithmeticCheck check = only(report, Kind.BALANCE_SHEET).get(0);
    assertEquals(Outcome.INCONCLUSIVE, check.outcome());
    assertEquals(
        "holds with 643,000,000 USD of non-controlling interests or other equity, which are not"
            + " printed",
        check.reason().orElseThrow());
  }

  @Test
  void assetsAreLiabilitiesAndEquity() {
    assertEquals(
        Outcome.CONSISTENT, only(balance("| 6,857").report(), Kind.BALANCE_SHEET).get(0).outcome());
  }

  @Test
  void assetsThatAreNotTheOtherSideContradict() {
    ValidationReport report =
        new PrintedRelease()
            .table(BALANCE_SHEET, "2023-03-31")
            .row("Total assets; Assets | 42,737")
            .row("Total liabilities and equity; LiabilitiesAndStockholdersEquity | 42,773")
            .end()
            .report();
    assertEquals(1, report.failures().size());
  }

  @Test
  void quartersMakeTheYear() {
    List<ArithmeticCheck> checks = only(quarters("15,880").report(), Kind.PERIOD_SUM);
    assertEquals("Revenue 15,880 = 3,705 + 3,952 + 4,011 + 4,212", checks.get(0).identity());
    assertEquals(5, checks.stream().filter(c -> c.outcome() == Outcome.CONSISTENT).count());
  }

  @Test
  void aYearThatIsNotItsQuartersContradicts() {
    ValidationReport report = quarters("16,880").report();
    assertEquals(
        1, only(report, Kind.PERIOD_SUM).stream().filter(c -> c.isContradiction()).count());
  }

  @Test
  void incomeBySharesIsIncomePerShare() {
    assertEquals(2, only(perShare("2.38").report(), Kind.PER_SHARE).size());
    assertEquals(List.of(), perShare("2.38").report().failures());
    assertEquals(Kind.PER_SHARE, perShare("3.38").report().failures().get(0).kind());
  }

  @Test
  void changesFollowFromTheirColumns() {
    assertEquals(List.of(), changes("8.6%").report().failures());
    assertEquals(
        "Costs 6.8% = 3,010 against 2,772", changes("6.8%").report().failures().get(0).identity());
  }

  @Test
  void closingCashIsThatOfTheBalanceSheet() {
    ValidationReport report =
        new PrintedRelease()
            .table(CASH_FLOW, QUARTER)
            .row("Net change in cash | 1,120")
            .row("Cash at beginning of period; CashAndCashEquivalentsAtCarryingValue | 3,007")
            .row("Cash at end of period; CashAndCashEquivalentsAtCarryingValue | 4,127")
            .end()
            .table(BALANCE_SHEET, "2023-03-31", "2022-12-31")
            .row("Cash; CashAndCashEquivalentsAtCarryingValue | 4,127 | 3,007")
            .end()
            .report();
    assertEquals(
        List.of(
            "Cash at beginning of period 3,007 = Cash 3,007",
            "Cash at end of period 4,127 = Cash 4,127"),
        only(report, Kind.DUPLICATE).stream().map(ArithmeticCheck::identity).toList());
  }

  @Test
  void theProseSaysWhatTheTableSays() {
    PrintedRelease release = income().says(said("Revenues", QUARTER, "5,290"));
    assertEquals(Outcome.CONSISTENT, only(release.report(), Kind.PROSE).get(0).outcome());
    PrintedRelease other = income().says(said("Revenues", QUARTER, "5,920"));
    assertTrue(only(other.report(), Kind.PROSE).get(0).isContradiction());
  }

  @Test
  void aPeriodThatHasNotBegunCannotBeReported() {
    PrintedRelease release =
        income().released("2023-04-20").says(said("Revenues", "3M 2024-03-31", "5,290"));
    assertEquals(Kind.DATE, release.report().failures().get(0).kind());
  }

  @Test
  void factsAreMarked() {
    List<Fact> facts = balance("| 6,857").report().marked().facts().toList();
    assertEquals(
        List.of(Check.PROVEN, Check.PROVEN, Check.PROVEN),
        facts.stream().map(Fact::check).toList());
  }

  @Test
  void onlyTheKindsAskedForAreChecked() {
    ValidationReport report =
        Validator.standard().only(Kind.PROSE).validate(balance("| 6,857").release());
    assertEquals(List.of(), report.checks());
    assertEquals(0.0, report.provenShare());
  }

  @Test
  void contradictionsFailATestWithALineEach() {
    ValidationReport report = changes("6.8%").report();
    var error = assertThrows(InconsistentReleaseError.class, report::requireConsistent);
    assertEquals(
        "release.txt: 1 contradiction\n"
            + "page 1, table 1: percentChange inconsistent: Costs 6.8% = 3,010 against 2,772"
            + " (the other rows' changes fit)",
        error.getMessage());
  }

  @Test
  void aReleaseWithoutContradictionPasses() {
    quarters("15,880").report().requireConsistent();
    assertEquals(Rounding.NEAREST, quarters("15,880").report().rounding());
  }

  @Test
  void theSameReleaseGivesTheSameReport() {
    assertEquals(perShare("2.38").report(), perShare("2.38").report());
  }

  @Test
  void boundsOfChangesAreChecked() {
    assertEquals(Outcome.CONSISTENT, lastChange("Grants; Revenues | 90 | 40 | >100%").outcome());
    assertEquals(
        "Grants >100% = 60 against 40 (the change is on the other side)",
        told(lastChange("Grants; Revenues | 60 | 40 | >100%")));
  }

  @Test
  void whatIsCalledNotMeaningfulIsInconclusiveWithAReason() {
    assertEquals(
        "Grants n.m. = 60 against - (nothing is printed that the change could be of)",
        told(lastChange("Grants; Revenues | 60 | - | n.m.")));
    assertEquals(
        "Grants n.m. = 60 against (5) (a percent change from a loss means different things)",
        told(lastChange("Grants; Revenues | 60 | (5) | n.m.")));
  }

  @Test
  void aTurnedSignContradictsWhereSignsArePlain() {
    assertEquals(
        Outcome.INCONSISTENT, lastChange("Grants; Revenues | 60 | 40 | (50.0)%").outcome());
    assertEquals(Outcome.INCONCLUSIVE, lastChange("Grants | 60 | 40 | (50.0)%").outcome());
  }

  @Test
  void proseAThousandTimesTooSmallIsASlipOfScale() {
    List<ArithmeticCheck> prose =
        only(
            perShare("2.38").says(PrintedRelease.said("NetIncomeLoss", QUARTER, "1.371")).report(),
            Kind.PROSE);
    assertEquals(
        List.of("it would fit a thousand times as large: a slip of scale"),
        prose.stream().flatMap(c -> c.reason().stream()).toList());
  }

  @Test
  void theOnlySumThatMissesByADigitIsRemarked() {
    assertEquals(List.of(), exactSums(0).remarks());
    ValidationReport report = exactSums(1);
    assertEquals(1, report.remarks().size());
    assertTrue(report.remarks().get(0).identity().startsWith("Total 18 "), report + "");
    assertEquals(List.of(), report.failures());
  }

  /** Eighteen totals in two columns, all exact but perhaps the last. */
  private static ValidationReport exactSums(int off) {
    PrintedRelease.Table table = new PrintedRelease().table(INCOME_STATEMENT, QUARTER, YEAR_BEFORE);
    for (int i = 1; i <= 18; i++) {
      int[] goods = {1013 + 137 * i, 917 + 119 * i};
      int[] services = {411 + 53 * i, 377 + 59 * i};
      int total = goods[0] + services[0] + (i == 18 ? off : 0);
      table.row("Goods " + i + " | " + goods[0] + " | " + goods[1]);
      table.row("Services " + i + " | " + services[0] + " | " + services[1]);
      table.row("Total " + i + " | " + total + " | " + (goods[1] + services[1]));
    }
    return table.end().report();
  }

  @Test
  void tooFewProvenFiguresFailATest() {
    InconsistentReleaseError error =
        assertThrows(
            InconsistentReleaseError.class,
            () -> balance("| 6,214").report().requireProven(BALANCE_SHEET, 0.9));
    assertEquals(
        "release.txt: 0 % of balanceSheet are proven, 90 % are required",
        error.getMessage().lines().findFirst().orElseThrow());
    assertTrue(error.getMessage().contains("open total Total assets 42,737"), error.getMessage());
  }

  private static ArithmeticCheck lastChange(String row) {
    List<ArithmeticCheck> changes =
        only(
            new PrintedRelease()
                .table(INCOME_STATEMENT, QUARTER, YEAR_BEFORE, "percentChange")
                .row("Services | 3,852 | 3,690 | 4.4%")
                .row("Products | 1,438 | 1,528 | (5.9)%")
                .row("Costs | 3,010 | 2,772 | 8.6%")
                .row("Rent | 640 | 611 | 4.7%")
                .row("Repairs | 171 | 151 | 13.2%")
                .row("Freight | 812 | 744 | 9.1%")
                .row(row)
                .end()
                .report(),
            Kind.PERCENT_CHANGE);
    return changes.get(changes.size() - 1);
  }

  private static String told(ArithmeticCheck check) {
    return check.identity() + check.reason().map(r -> " (" + r + ")").orElse("");
  }

  private static PrintedRelease balance(String equity) {
    return new PrintedRelease()
        .table(BALANCE_SHEET, "2023-03-31")
        .row("Total assets; Assets | 42,737")
        .row("Total liabilities; Liabilities | 35,880")
        .row("Total equity; StockholdersEquity " + equity)
        .end();
  }

  private static PrintedRelease income() {
    return new PrintedRelease()
        .table(INCOME_STATEMENT, QUARTER, YEAR_BEFORE)
        .row("Revenues; Revenues | 5,290 | 5,118")
        .end();
  }

  private static PrintedRelease quarters(String year) {
    return new PrintedRelease()
        .table(
            INCOME_STATEMENT,
            "3M 2022-06-30",
            "3M 2022-09-30",
            "3M 2022-12-31",
            QUARTER,
            "12M 2023-03-31")
        .row("Revenue | 3,705 | 3,952 | 4,011 | 4,212 | " + year)
        .row("Materials | 1,371 | 1,488 | 1,502 | 1,617 | 5,978")
        .row("Wages | 902 | 917 | 933 | 951 | 3,703")
        .row("Freight | 277 | 281 | 290 | 304 | 1,153")
        .row("Taxes | 88 | 117 | 109 | 124 | 438")
        .end();
  }

  private static PrintedRelease perShare(String earlier) {
    return new PrintedRelease()
        .table(INCOME_STATEMENT, QUARTER, YEAR_BEFORE)
        .row("Net income; NetIncomeLoss | 1,371 | 1,207")
        .shares("Basic shares | 512.4 | 507.9")
        .perShare("Basic earnings per share; EarningsPerShareBasic | 2.68 | " + earlier)
        .end();
  }

  private static PrintedRelease changes(String costs) {
    return new PrintedRelease()
        .table(INCOME_STATEMENT, QUARTER, YEAR_BEFORE, "percentChange")
        .row("Services | 3,852 | 3,690 | 4.4%")
        .row("Products | 1,438 | 1,528 | (5.9)%")
        .row("Costs | 3,010 | 2,772 | " + costs)
        .row("Rent | 640 | 611 | 4.7%")
        .row("Repairs | 171 | 151 | 13.2%")
        .row("Freight | 812 | 744 | 9.1%")
        .end();
  }

  private static List<ArithmeticCheck> only(ValidationReport report, Kind kind) {
    return report.checks().stream().filter(c -> c.kind() == kind).toList();
  }
}
