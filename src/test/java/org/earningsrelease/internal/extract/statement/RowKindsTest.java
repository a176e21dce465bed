package org.earningsrelease.internal.extract.statement;

import static org.earningsrelease.internal.extract.statement.RowKind.COUNT;
import static org.earningsrelease.internal.extract.statement.RowKind.MONEY;
import static org.earningsrelease.internal.extract.statement.RowKind.PERCENT;
import static org.earningsrelease.internal.extract.statement.RowKind.PER_SHARE;
import static org.earningsrelease.internal.extract.statement.RowKind.SHARES;
import static org.earningsrelease.internal.extract.statement.RowKind.THINGS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.model.StatementKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowKindsTest {

  private static List<RowKind> kinds(StatementKind kind, String... lines) {
    List<Table.Row> rows = PrintedTable.rows(lines);
    return new RowKinds(kind, Optional.empty(), Precision.of(rows)).of(rows, HeadingPath.of(rows));
  }

  @ParameterizedTest
  @CsvSource({
    "Basic earnings (loss) per share, PER_SHARE",
    "Net income per limited partnership unit, PER_SHARE",
    "Diluted EPS, PER_SHARE",
    "Dividends declared per common share, PER_SHARE",
    "Shares used in computing diluted earnings per share, SHARES",
    "Weighted-average common shares outstanding, SHARES",
    "Total common shares outstanding, SHARES",
    "Dilutive effect of stock options, SHARES",
    "Effect of exchange rate changes on cash, MONEY",
    "Average exchange rate, RATE",
    "Repurchase of common shares, MONEY",
    "Gross margin as a percentage of net sales, PERCENT",
    "Number of stores at end of period, COUNT",
    "Employee benefits, MONEY"
  })
  void theLabelsOwnWordsDecide(String label, RowKind kind) {
    assertEquals(Optional.of(kind), RowKindLexicon.of(label));
  }

  @Test
  void halvesTakeTheKindOfTheHeadingAbove() {
    assertEquals(
        List.of(PER_SHARE, PER_SHARE, PER_SHARE, SHARES, SHARES, SHARES),
        kinds(
            StatementKind.INCOME_STATEMENT,
            "Earnings per share:",
            "  Basic | 1.20",
            "  Diluted | 1.18",
            "Weighted average shares:",
            "  Basic | 1,200",
            "  Diluted | 1,220"));
  }

  @Test
  void aHalfWithoutHeadingTakesTheKindOfTheRowBefore() {
    assertEquals(
        List.of(MONEY, PER_SHARE, PER_SHARE, SHARES, SHARES),
        kinds(
            StatementKind.INCOME_STATEMENT,
            "Net income | 5,607",
            "Net income per share - Basic | 0.42",
            "- Diluted | 0.39",
            "Weighted average number of shares outstanding - Basic | 13,403",
            "- Diluted | 14,286"));
  }

  @Test
  void moneyBehindPerShareRowsIsMoney() {
    assertEquals(
        List.of(MONEY, PER_SHARE, PER_SHARE, MONEY),
        kinds(
            StatementKind.INCOME_STATEMENT,
            "Net income | 5,607",
            "Earnings per share",
            "Basic | 0.42",
            "Unrealized gains on securities | 12"));
  }

  @Test
  void thingsAreCountedOutsideThePrimaryStatementsOnly() {
    assertEquals(List.of(THINGS), kinds(StatementKind.KEY_FIGURES, "Stores open | 871"));
    assertEquals(List.of(MONEY), kinds(StatementKind.INCOME_STATEMENT, "Stores | 871"));
  }

  @Test
  void aHeadingPassesItsKindDown() {
    assertEquals(
        List.of(COUNT, COUNT, COUNT),
        kinds(StatementKind.OTHER, "Number of stores:", "  North | 12", "  South | 9"));
    assertEquals(
        List.of(PERCENT, PERCENT),
        kinds(StatementKind.KEY_FIGURES, "Key ratios (%)", "  Margin on sales | 12.1"));
  }
}
