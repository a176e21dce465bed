package org.earningsrelease.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FlatTablesTest {

  @Test
  void rowsWithSingleSpacesAreSetInColumns() {
    assertEquals(
        """
        TABLE page 1, 4 columns
          caption Statements of Operations
          caption (in thousands, except per share data)
          header [0-1: Three Months Ended June 30,] [2-3: Six Months Ended June 30,]
          header [0: 2024] [1: 2023] [2: 2024] [3: 2023]
          | Revenue | 0: $ 12,345 | 1: $ 11,200 | 2: $ 24,500 | 3: $ 22,100
          = Operating expenses:
          | Research and development | 0: 2,100 | 1: 2,000 | 2: 4,200 | 3: 4,000
          | Net loss | 0: (260) | 1: - | 2: (510) | 3: (39)
        """,
        layout(
            """
            Statements of Operations
            (in thousands, except per share data)
            Three Months Ended June 30, Six Months Ended June 30,
            2024 2023 2024 2023
            Revenue $ 12,345 $ 11,200 $ 24,500 $ 22,100
            Operating expenses:
            Research and development 2,100 2,000 4,200 4,000
            Net loss (260) - (510) (39)
            """));
  }

  @Test
  void datesOneSpaceApartHeadTheirColumns() {
    assertEquals(
        """
        TABLE page 1, 2 columns
          header [0: June 30,] [1: December 31,]
          header [0: 2024] [1: 2023]
          | Cash | 0: 40,100 | 1: 38,000
          | Receivables | 0: 9,000 | 1: 8,700
          | Notes due 2028 | 0: 700 | 1: 600
        """,
        layout(
            """
            June 30, December 31,
            2024 2023
            Cash 40,100 38,000
            Receivables 9,000 8,700
            Notes due 2028 700 600
            """));
  }

  @Test
  void sentencesWithFiguresStaySentences() {
    String text = "Sales were 1,200 1,100 of which are new, and costs were 900 in all of the year.";
    assertEquals("P  " + text + "\n", layout(text));
  }

  private static String layout(String drawing) {
    return LayoutPrinter.print(LayoutAnalyzer.analyze(Typewriter.type(drawing)));
  }
}
