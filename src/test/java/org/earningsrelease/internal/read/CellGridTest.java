package org.earningsrelease.internal.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.earningsrelease.internal.layout.Page;
import org.junit.jupiter.api.Test;

class CellGridTest {
  @Test
  void figuresOfTabbedCellsEndUnderEachOther() {
    assertEquals(
        """
        Operations         1Q24     2Q24    FY2024
        Sales             8,344    9,185    17,529
        Loss            (1,206)              (830)
        Assets
        Total assets     27,587""",
        Printed.grid(
            "Operations\t1Q24\t2Q24\tFY2024\nSales\t8,344\t9,185\t17,529\nLoss\t(1,206)\t\t(830)\nAssets\nTotal assets\t27,587\t\t\n"));
  }

  @Test
  void aHeadingOverTwoColumnsStandsInTheirMiddle() {
    assertEquals(
        """
                 Three months ended    Six months ended
                  2024         2023      2024      2023
        Sales    8,344        9,185    17,529    18,020""",
        Printed.grid(
            "\tThree months ended\t\tSix months ended\t\n\t2024\t2023\t2024\t2023\nSales\t8,344\t9,185\t17,529\t18,020"));
  }

  @Test
  void signsInCellsOfTheirOwnStandByTheirFigure() {
    assertEquals(
        """
                    2024        2023
        Sales    $ 1,204     $ 1,100
        Loss     $    (5)    $   (17)""",
        Printed.grid(
            "\t\t2024\t\t\t2023\t\nSales\t$\t1,204\t\t$\t1,100\t\nLoss\t$\t(5\t)\t$\t(17\t)"));
  }

  @Test
  void aLongLabelWithoutFiguresDoesNotPushThemAway() {
    assertEquals(
        """
        Sales    1,204
        Of which in markets outside of the home country
        Cost       800""",
        Printed.grid("Sales\t1,204\nOf which in markets outside of the home country\nCost\t800"));
  }

  @Test
  void columnsOfWordsAreSetToTheLeft() {
    assertEquals(
        """
        Sales    Note 4           1,204
        Cost     Notes 5 and 6      800""",
        Printed.grid("Sales\tNote 4\t1,204\nCost\tNotes 5 and 6\t800"));
  }

  @Test
  void pipesSeparateCellsAndTheirRuleIsDrawn() {
    String text =
        "| Item | **2024** | 2023 |\n|:---|---:|---:|\n| Sales | 1,204 | 11,100 |\n| A \\| B | \\$ 5 | - |";
    assertEquals(
        """
        Item      2024      2023
        Sales    1,204    11,100
        A | B      $ 5         -""",
        Printed.grid(text));
    Page page = Printed.page(text);
    assertEquals(List.of(0.0, 9.0, 18.0), page.rulings().stream().map(r -> r.box().x0()).toList());
    assertEquals(List.of(5.0, 14.0, 24.0), page.rulings().stream().map(r -> r.box().x1()).toList());
    assertTrue(page.lines().get(0).words().get(1).style().bold());
  }

  @Test
  void drawnBoxesAreTables() {
    assertEquals(
        "Sales    1,204\nCost       800",
        Printed.grid(
            "+-------+-------+\n| Sales | 1,204 |\n+=======+=======+\n| Cost  |   800 |\n+-------+-------+"));
    assertEquals("Page 3 | Some Company", Printed.grid("Page 3 | Some Company"));
  }
}
