package org.earningsrelease.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages in points go through the same steps as the grid of a text document. */
class PointsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
                                      Quill Corp.
                                  Statements of Income

                               Three Months Ended     Six Months Ended
                               Jun 30,   Jun 30,     Jun 30,   Jun 30,
                                 2004      2003        2004      2003
        Sales                  $1,200     $ 900    $ 2,300    $1,800
        Cost of sales             700       600      1,400     1,190
        Loss before taxes and
         minority interest     $(694)    $(80)   $(4,327)    $ (20)
        """,
        """
        The company reported its results for the year and
        expects them to grow further.

        - Revenues rose by a third from the year before.
          - Margins were stable.
        - Costs fell.
        """,
        """
                              As of        Change
                              -----   ---------------
                               June      %        $
        Assets
          Current assets
            Cash             21,121     12    2,429
            Other               940     11      n/m
              Total          22,061     12       --
        """
      })
  void pointsAndGridGiveTheSameLayout(String drawing) {
    assertEquals(
        LayoutPrinter.print(LayoutAnalyzer.analyze(Typewriter.type(drawing))),
        LayoutPrinter.print(LayoutAnalyzer.analyze(Typewriter.print(drawing))));
  }

  @Test
  void textInTwoColumnsIsReadColumnByColumn() {
    assertEquals(
        """
        P  The indicator shows the profit that the group made in a year before it paid what it owed to all those who had lent it money.
        P  This is the net debt of the group over all that it earned in the last twelve months, as it was set out in the last annual report.
        """,
        print(
            """
            The indicator shows the      This is the net debt
            profit that the group        of the group over all
            made in a year before        that it earned in the
            it paid what it owed         last twelve months, as
            to all those who had         it was set out in the
            lent it money.               last annual report.
            """));
  }

  @Test
  void textInThreeColumnsIsReadColumnByColumn() {
    assertEquals(
        """
        P  Growth in all three of our regions and in all four product groups at higher prices than before.
        P  Margins rose as we sold more of our own brands and bought energy at lower prices than last year.
        P  The balance sheet is strong and debt fell by a fifth so that we can invest more in new stores.
        """,
        print(
            """
            Growth in all three       Margins rose as we        The balance sheet is
            of our regions and in     sold more of our own      strong and debt fell
            all four product          brands and bought         by a fifth so that
            groups at higher          energy at lower           we can invest more in
            prices than               prices than               new
            before.                   last year.                stores.
            """));
  }

  @Test
  void theScaleAndTheBarsOfAChartAreNoTable() {
    assertEquals(
        List.of(),
        Typewriter.tables(
            """
              Sales by Year
                               310        400
                     290                  300
                                          200
                     2022      2023
            """));
  }

  @Test
  void tablesSideBySideAreTwoTables() {
    List<Block> blocks =
        LayoutAnalyzer.analyze(
                Typewriter.print(
                    """
                                    2004    2003          Shops at year end   2004    2003
                    Sales             12      11          Canada in all         71      61
                    Costs of sales    10       9          Mexico in all         82      72
                    Rent               3       2          Spain in all          91      81
                    Interest           1       1          Italy in all           7       6
                    Taxes paid         2       2          France in all         17      16
                    Net result        14      13          Japan in all          27      26
                    """))
            .blocks();
    assertEquals(2, blocks.stream().filter(Table.class::isInstance).count());
  }

  @Test
  void whatRunsOnBothOfTwoPagesStaysOutOfTheText() {
    String head = "Quill Corp. annual release                         Confidential\n\n";
    assertEquals(
        """
        P  Quill Corp. annual release Confidential
        P  Sales of the group rose by half in the year.
        P  Costs of the group did not rise at all.
        """,
        print(
            head
                + "Sales of the group rose by half in the year.\n\n           Page 1\n\f"
                + head
                + "Costs of the group did not rise at all.\n\n           Page 2\n"));
  }

  @Test
  void runningLinesStayOutOfTheText() {
    String head = "Quill Corp. annual release                         Confidential\n\n";
    assertEquals(
        """
        P  Quill Corp. annual release Confidential
        P  Sales of the group rose by half in the year.
        P  Costs of the group did not rise at all.
        P  Profits were thus higher than ever before.
        """,
        print(
            head
                + "Sales of the group rose by half in the year.\n\n           1\n\f"
                + head
                + "Costs of the group did not rise at all.\n\n           2\n\f"
                + head
                + "Profits were thus higher than ever before.\n\n           3\n"));
  }

  private static String print(String drawing) {
    return LayoutPrinter.print(LayoutAnalyzer.analyze(Typewriter.print(drawing)));
  }
}
