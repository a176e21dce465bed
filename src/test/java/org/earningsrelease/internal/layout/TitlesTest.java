package org.earningsrelease.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TitlesTest {

  @Test
  void aTitleDirectlyUnderASentenceIsTheCaption() {
    assertEquals(
        List.of("Sales by Product"),
        caption(
            """
            - Operating margin rose by half a point from the year before.
            Sales by Product
                                        2024       2023
            Pens                       1,004      1,000
            Paper                        200        100
            """));
  }

  @Test
  void aNumberedTitleEndsTheSearchForTheCaption() {
    assertEquals(
        List.of("(2) Financial Position", "(% indicates changes from the year before)"),
        caption(
            """
            1. Results of the Quarter
            (2) Financial Position
                                   (% indicates changes from the year before)
                                     Total assets      Net assets
            June 30, 2024                   1,004           1,000
            March 31, 2024                    900             800
            """));
  }

  @Test
  void anIntroducingSentenceBeginsBehindTheSentenceAboveIt() {
    assertEquals(
        List.of("The following table shows the sales of the group by product:"),
        caption(
            """
            Sales of the group rose by a third in the year.
            The following table shows the sales of the group by product:
                                        2024       2023
            Pens                       1,004      1,000
            Paper                        200        100
            """));
  }

  @Test
  void aUnitBehindATitleBelongsToTheCaption() {
    assertEquals(
        List.of("Condensed Balance Sheets (in millions, except per share amounts)"),
        caption(
            """
            Condensed Balance Sheets   (in millions, except per share amounts)
                                              June 30,   December 31,
                                                2024         2023
            Cash                                 204          100
            Total assets                       1,210        1,190
            """));
  }

  @Test
  void aUnitWithoutParenthesesHeadsNoColumn() {
    assertEquals(
        List.of("Adjusted Results", "$ in millions, except per share data"),
        caption(
            """
            Adjusted Results
                                           $ in millions, except per share data
                                    2024       2023       Change
            Net sales                204        100         104
            Net earnings             110         90          20
            """));
  }

  @Test
  void aNameOverOtherTitlesIsNoHeadingOfColumns() {
    assertEquals(
        List.of("Quill Retail Group", "Results for the half-year", "Performance summary"),
        caption(
            """
                           Quill Retail Group
            Results for the half-year
            Performance summary
            $ million                     HY25       HY24      Var %      Var $
            Sales                      2,401.3    2,290.0        4.9      111.3
            Profit                       198.7      201.1      (1.2)      (2.4)
            """));
  }

  private static List<String> caption(String drawing) {
    return Typewriter.tables(drawing).get(0).caption().stream().map(Passage::text).toList();
  }

  @Test
  void aRemarkWithFiguresBehindAColonNamesNothing() {
    assertEquals(
        List.of(),
        caption(
            """
            (Note) Comprehensive income: Quarter of 2024: 3,012 million yen
                   Quarter of 2023: 2,866 million yen
                                     Basic income   Diluted income
                                              Yen              Yen
            June 30, 2024                   45.67            45.60
            June 30, 2023                   43.90            43.82
            """));
  }
}
