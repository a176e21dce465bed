package org.earningsrelease.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TablesTest {

  private static String layout(String drawing) {
    return LayoutPrinter.print(LayoutAnalyzer.analyze(Typewriter.type(drawing)));
  }

  @Test
  void headingsSpanTheColumnsTheyAreCentredOver() {
    assertEquals(
        """
        TABLE page 1, 4 columns
          caption Quill Corp.
          caption Statements of Income
          caption (in thousands)
          header [0-1: Three Months Ended] [2-3: Six Months Ended]
          header [0: Jun 30,] [1: Jun 30,] [2: Jun 30,] [3: Jun 30,]
          header [0: 2004] [1: 2003] [2: 2004] [3: 2003]
          | Sales | 0: $1,200 | 1: $ 900 | 2: $ 2,300 | 3: $1,800
          | Cost of sales | 0: 700 | 1: 600 | 2: 1,400 | 3: 1,190
          | Loss | 0: $(694) | 1: $(80) | 2: $(4,327) | 3: $ (20)
        """,
        layout(
            """
                                 Quill Corp.
                             Statements of Income
                               (in thousands)

                           Three Months Ended     Six Months Ended
                           Jun 30,   Jun 30,     Jun 30,   Jun 30,
                             2004      2003        2004      2003
            Sales          $1,200     $ 900    $ 2,300    $1,800
            Cost of sales     700       600      1,400     1,190
            Loss           $(694)    $(80)   $(4,327)    $ (20)
            """));
  }

  @Test
  void aFigureEndsACellWhateverTheGap() {
    Table table =
        table(
            """
                            2004    2003
            Loss before   (2,046) (1,967)
            Net loss       $(694) $(327)
            """);
    assertEquals(2, table.columns().size());
    assertEquals("(1,967)", table.rows().get(0).cells().get(1).passage().text());
    assertEquals("$(694)", table.rows().get(1).cells().get(0).passage().text());
  }

  @Test
  void aWrappedLabelIsOneLabelAndAnUnlabelledTotalHasNone() {
    assertEquals(
        """
        TABLE page 1, 2 columns
          header [0: 2004] [1: 2003]
          = Costs:
          |   Research, development and engineering | 0: 200 | 1: 190
          |   Other | 0: 10 | 1: 9
          |  | 0: 210 | 1: 199
          | Shares outstanding - Basic | 0: 13,403 | 1: 8,376
          |     - Diluted | 0: 14,286 | 1: 9,272
        """,
        layout(
            """
                                      2004    2003
            Costs:
              Research, development
               and engineering         200     190
              Other                     10       9
                                       210     199
            Shares
            outstanding  - Basic    13,403   8,376
                         - Diluted  14,286   9,272
            """));
  }

  @Test
  void digitsInLabelsAreNoCells() {
    assertEquals(
        """
        TABLE page 1, 2 columns
          header [0: 2004] [1: 2003]
          | 7% notes due 2028 | 0: 1,200 | 1: 1,100
          | Write-off (Note 1) | 1: 900
          | Loans [2] | 0: 30 | 1: --
        """,
        layout(
            """
                                  2004    2003
            7% notes due 2028    1,200   1,100
            Write-off (Note 1)             900
            Loans (2)               30      --
            """));
  }

  @Test
  void aParagraphWithFiguresIsNoTable() {
    Layout layout =
        LayoutAnalyzer.analyze(
            Typewriter.type(
                """
                Net income for the quarter was $5,607,000, or $0.39, compared to $2,540,000
                or $0.27 in the same period of the prior year.  Revenues rose 31% to a record
                of $36,369,000 from 2003
                """));
    assertEquals(1, layout.blocks().size());
    assertEquals(true, layout.blocks().get(0) instanceof Block.Paragraph);
  }

  private static Table table(String drawing) {
    return Typewriter.tables(drawing).get(0);
  }

  @Test
  void captionsOfSeveralLinesGoWithTheTablesTheyStandOver() {
    String drawing =
        """
        Consolidated income statement          Consolidated balance sheet
        January to June, unaudited             as of June 30, unaudited

        million           2024    2023         million           2024    2023
        Sales            904.2   880.1         Current assets   640.1   602.2
        Cost of sales   -602.0  -599.0         Other assets   1,200.3 1,188.0
        Gross profit     302.2   281.1         Total assets   1,840.4 1,790.2
        Selling costs   -101.1   -99.8         Equity           820.0   801.3
        Other costs      -70.2   -68.0         Debt             500.1   510.2
        Net result       130.9   113.3         Other             12.0    33.1
        """;
    List<String> captions =
        LayoutAnalyzer.analyze(Typewriter.print(drawing)).blocks().stream()
            .filter(Table.class::isInstance)
            .map(block -> ((Table) block).caption().get(0).text())
            .toList();
    assertEquals(List.of("Consolidated income statement", "Consolidated balance sheet"), captions);
  }
}
