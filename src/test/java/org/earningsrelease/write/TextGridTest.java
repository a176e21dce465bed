package org.earningsrelease.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.earningsrelease.internal.wording.TextWidth;
import org.earningsrelease.write.Look.Ink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextGridTest {

  @Test
  void figuresAlignAtTheRightBehindWideCharacters() {
    TextGrid grid = TextGrid.figures("  ");
    grid.row(List.of("\u58F2\u4E0A\u9AD8", "\uFFE51,234", "9"));
    grid.row(List.of("Sales", "12", "10,000"));

    assertEquals(
        """
          \u58F2\u4E0A\u9AD8  \uFFE51,234       9
          Sales        12  10,000
        """,
        grid.lines());
  }

  @Test
  void aTableThatIsTooWideStandsInPartsEachWithItsLabels() {
    TextGrid grid = TextGrid.figures("");
    grid.row(List.of("Revenues", "1,111,111", "2,222,222", "3,333,333"));

    assertEquals(
        """
        Revenues  1,111,111  2,222,222

        Revenues  3,333,333
        """,
        grid.lines(new Look(40, false)).replace("                ", ""));
  }

  @Test
  void labelsAreCutBeforeATableIsParted() {
    TextGrid grid = TextGrid.figures("");
    grid.row(List.of("Selling, general and administrative", "1,234", "567"));

    assertEquals(
        "Selling, general and admini\u2026  1,234  567\n", grid.lines(new Look(40, false)));
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 120})
  void noLineIsWiderThanItMayBe(int width) {
    TextGrid list = TextGrid.list("  ");
    TextGrid figures = TextGrid.figures("  ");
    List<String> row =
        List.of("a label of some length, with a comma", "12,345", "67", "8,901,234", "5,678,901");
    list.row(row);
    figures.row(row);

    String lines = list.lines(new Look(width, false)) + figures.lines(new Look(width, false));

    assertTrue(lines.lines().allMatch(line -> TextWidth.of(line) <= width), lines);
  }

  @Test
  void coloursTakeNoRoom() {
    TextGrid grid = TextGrid.figures("");
    grid.cells(List.of(new TextCell("Loss", Ink.STRONG), new TextCell("! 12", Ink.WRONG)));
    grid.cells(List.of(TextCell.of("Sales"), TextCell.of("1,234")));

    assertEquals(
        "\u001B[1mLoss\u001B[0m    \u001B[1;31m! 12\u001B[0m\nSales  1,234\n",
        grid.lines(new Look(80, true)));
  }
}
