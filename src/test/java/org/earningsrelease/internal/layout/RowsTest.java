package org.earningsrelease.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RowsTest {

  @Test
  void figuresInTheFirstLineOfALabelKeepTheSecondLine() {
    assertEquals(
        List.of("Income attributable to common shareholders|12|11", "Income from sales|5|4"),
        rows(
            """
                                            2004    2003
            Income attributable to            12      11
              common shareholders
            Income from sales                  5       4
            """));
  }

  @Test
  void aHeadingInCapitalsIsNoLabel() {
    assertEquals(
        List.of("COSTS", "Cost of sales|7|6", "Other|1|1"),
        rows(
            """
                           2004    2003
            COSTS
             Cost of sales    7       6
             Other            1       1
            """));
  }

  @Test
  void aHeadingWhoseNextWordHadRoomIsNoWrappedLabel() {
    assertEquals(
        List.of("Diluted", "Earnings before cumulative effect|1|2", "Other earnings per share|3|4"),
        rows(
            """
                                           2004   2003
            Diluted
            Earnings before cumulative
             effect                           1      2
            Other earnings per share          3      4
            """));
  }

  @Test
  void strayAndSplitPiecesMakeOneFigure() {
    assertEquals(
        List.of("Sales|$ 21,121|( 2,046 )", "Rate|8.1 %|(2,291 )", "Loss|$ (0.66)|1, 465"),
        rows(
            """
                           2004         2003
            Sales      $ 21,121    ( 2,046 )
            Rate           8.1 %     (2,291 )
            Loss       $  (0.66)      1, 465
            """));
  }

  @Test
  void blanksAreNoCellsAndDashesAre() {
    Table table =
        Typewriter.tables(
                """
                                2004    2003    2002
                Sales             12      11      10
                Charge                     4
                Tax               --     n/m       -
                """)
            .get(0);
    assertEquals(List.of(1), table.rows().get(1).cells().stream().map(Table.Cell::column).toList());
    assertEquals(3, table.rows().get(2).cells().size());
  }

  @Test
  void indentsMakeDepths() {
    Table table =
        Typewriter.tables(
                """
                                  2004    2003
                Assets
                  Current assets
                    Cash            12      11
                      Total         12      11
                  Goodwill           4       3
                """)
            .get(0);
    assertEquals(List.of(0, 1, 2, 3, 1), table.rows().stream().map(Table.Row::depth).toList());
  }

  @Test
  void footnotesUnderATableBelongToIt() {
    Table table =
        Typewriter.tables(
                """
                                2004    2003*
                Sales (1)         12      11
                Costs             10       9

                * Restated
                (1) Net of returns and
                    allowances.

                The company will hold a call to discuss these results with its investors.
                """)
            .get(0);
    assertEquals(
        List.of("* Restated", "(1) Net of returns and allowances."),
        table.notes().stream().map(Passage::text).toList());
    assertEquals(List.of("1"), table.rows().get(0).marks());
  }

  @Test
  void rowsBehindAPageBreakBelongToTheTableAbove() {
    List<Table> tables =
        Typewriter.tables(
            """
                        Balance Sheets
                            2004    2003
            Cash              12      11
            Land              10       9

                        -4-
            \f
            EQUITY
            Stock              5       4
            Total             27      24
            """);
    assertEquals(1, tables.size());
    assertEquals(5, tables.get(0).rows().size());
  }

  @Test
  void aTitleRepeatedBehindAPageBreakIsNoRow() {
    assertEquals(
        List.of("Cash|20|18", "Loans|30|31", "Liabilities", "Payables|11|10", "Equity|5|5"),
        rows(
            """
            Quill Balance Sheets
                                            2004    2003
            Cash                              20      18
            Loans                             30      31
            \f
            Quill Balance Sheets (continued)

            Liabilities
            Payables                          11      10
            Equity                             5       5
            """));
  }

  @Test
  void numbersInAColumnOfTheirOwnAreNoPartOfTheLabels() {
    assertEquals(
        List.of(
            "Revenue|20|18", "Expenses", "Cost of materials|11|10", "Total income (I + II)|9|8"),
        rows(
            """
                                            2004    2003
            I     Revenue                     20      18
            II    Expenses
            (a)   Cost of materials           11      10
            III   Total income (I + II)        9       8
            """));
  }

  @Test
  void otherHeadingsBeginAnotherTable() {
    List<Table> tables =
        Typewriter.tables(
            """
                            2004    2003
            Sales             12      11
            Costs             10       9
                         Jun 30,  Dec 31,
                            2004    2003
            Cash              12      11
            Land              10       9
            """);
    assertEquals(2, tables.size());
    assertEquals(2, tables.get(1).header().size());
  }

  private static List<String> rows(String drawing) {
    return Typewriter.tables(drawing).get(0).rows().stream().map(RowsTest::print).toList();
  }

  private static String print(Table.Row row) {
    String cells =
        row.cells().stream().map(c -> "|" + c.passage().text()).collect(Collectors.joining());
    return row.label().text() + cells;
  }
}
