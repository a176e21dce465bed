package org.earningsrelease.internal.extract.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.model.Comparison;
import org.earningsrelease.model.Figure;
import org.earningsrelease.model.Measure;
import org.earningsrelease.model.StatementKind;
import org.earningsrelease.model.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {

  private static int shareScale(int money, String... lines) {
    List<Table.Row> rows = PrintedTable.rows(lines);
    List<List<String>> paths = HeadingPath.of(rows);
    List<RowKind> kinds =
        new RowKinds(StatementKind.INCOME_STATEMENT, Optional.empty(), Precision.of(rows))
            .of(rows, paths);
    return ShareScale.of(
        rows,
        kinds,
        new ConceptMapper(StatementKind.INCOME_STATEMENT).of(rows, paths, kinds),
        money,
        new CellFigures(rows));
  }

  @Test
  void countsThatFitIncomePerShareHaveTheScaleOfMoney() {
    assertEquals(
        6,
        shareScale(6, "Net income | 1,932", "Basic EPS | 1.40", "Weighted average shares | 1,380"));
  }

  @Test
  void countsInThousandsBesideMoneyInMillionsAreSeenByIncomePerShare() {
    assertEquals(
        3,
        shareScale(
            6, "Net income | 1,364", "Basic EPS | 3.07", "Weighted average shares | 444,531"));
  }

  @Test
  void countsPrintedInFullAreSeenByIncomePerShare() {
    assertEquals(
        0,
        shareScale(
            3, "Net income | 5,607", "Basic EPS | 0.42", "Weighted average shares | 13,403,000"));
  }

  @Test
  void aLabelTellsItsCurrency() {
    assertEquals(
        Optional.of(Currency.getInstance("USD")),
        ScaleResolver.label("Net sales in U.S. dollars").currency());
    assertEquals(
        Optional.of(Currency.getInstance("EUR")),
        ScaleResolver.label("Net sales in euros").currency());
    assertEquals(TableScale.UNKNOWN, ScaleResolver.label("Net cash used in investing activities"));
    assertEquals(
        Optional.empty(),
        ScaleResolver.label("Change in the value of euro notes held by others").currency());
  }

  @Test
  void anEquationOfCurrenciesIsARate() {
    List<Table.Row> rows = PrintedTable.rows("1 euro = | 138.66 yen", "Net sales | 1,650");
    assertEquals(
        List.of(RowKind.RATE, RowKind.MONEY),
        new RowKinds(StatementKind.KEY_FIGURES, Optional.empty(), Precision.of(rows))
            .of(rows, HeadingPath.of(rows)));
  }

  @Test
  void comparableSalesInPercentAreAGrowthRate() {
    assertEquals(Optional.of(Comparison.YEAR_OVER_YEAR), GrowthRows.comparison("Comparable sales"));
    assertEquals(Optional.empty(), GrowthRows.comparison("Net sales"));
  }

  @Test
  void aboutTenPercentOfGrowthIsAChange() {
    RowUnit dollars = new RowUnit(new Unit.Money(Currency.getInstance("USD")), 6);
    assertEquals(
        new ChangeCell(Measure.PERCENT_CHANGE, Optional.of(Comparison.YEAR_OVER_YEAR)),
        ChangeCell.ofRow("Obligation growth (Y/Y)", "~10%", dollars));
    assertEquals(
        new ChangeCell(Measure.AMOUNT, Optional.empty()),
        ChangeCell.ofRow("Obligation growth (Y/Y)", "~10", dollars));
  }

  @Test
  void aLabelsBracketsTellItsScale() {
    assertEquals(OptionalInt.of(3), ScaleResolver.label("Employees (in thousands)").money());
    assertEquals(OptionalInt.empty(), ScaleResolver.label("Repayment of 5 million notes").money());
  }

  @Test
  void countsThatAScaleLeavesOutAreFull() {
    TableScale scale = ScaleResolver.line("(in thousands, except share and per share data)");

    assertEquals(OptionalInt.of(3), scale.money());
    assertEquals(OptionalInt.of(0), scale.shares());
  }

  @Test
  void aColumnThatBeginsWithAPercentSignHoldsPercentages() {
    assertEquals(
        Set.of(1),
        PercentColumns.of(
            PrintedTable.rows("North | 120 | 10.3 %", "South | 90 | 11.9", "Total | 210 | 11.0%")));
    assertEquals(Set.of(), PercentColumns.of(PrintedTable.rows("Margin | 10.3%", "Sales | 1,200")));
  }

  @ParameterizedTest
  @CsvSource({
    "'1,234', 1234000000 USD",
    "$ (5), -5000000 USD",
    "8.1%, 0.081 pure",
    "US$2.5 billion, 2500000000 USD",
    "-, NIL",
    "n/m, NONE"
  })
  void aCellsOwnSignsComeBeforeItsRows(String cell, String expected) {
    RowUnit unit = new RowUnit(new Unit.Money(java.util.Currency.getInstance("USD")), 6);
    Figure figure =
        new CellFigures(PrintedTable.rows("Sales | 1,234")).read(cell, unit).orElseThrow();

    assertEquals(expected, print(figure));
  }

  private static String print(Figure figure) {
    if (figure instanceof Figure.Exact exact) {
      return exact.quantity().value().toPlainString() + " " + exact.quantity().unit().code();
    }
    return figure instanceof Figure.Nil ? "NIL" : "NONE";
  }

  @Test
  void unitsOfOperatingFiguresStandInBracketsOrAmongTheWords() {
    assertEquals(
        Optional.of(new RowUnits("seat miles", false)),
        RowUnits.of("Available seat miles (millions)"));
    assertEquals(
        Optional.of(new RowUnits("boe/d", false)), RowUnits.of("Production (thousand boe/d)"));
    assertEquals(OptionalInt.of(3), ScaleResolver.things("Production (thousand boe/d)"));
  }

  @Test
  void moneyForEachThingIsPriced() {
    assertEquals(Optional.of(RowKind.PRICED), RowKindLexicon.of("Average fuel cost per gallon"));
    assertEquals(Optional.of(RowKind.PRICED), RowKindLexicon.of("All-in sustaining costs ($/oz)"));
    assertEquals(Optional.of(RowKind.PER_SHARE), RowKindLexicon.of("Net income per share"));
    assertEquals(Optional.empty(), RowUnits.of("(c) Employee benefits expense"));
  }
}
