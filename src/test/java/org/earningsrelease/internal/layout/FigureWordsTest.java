package org.earningsrelease.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sales   1 234,5   -2 345,6   | 1 234,5; -2 345,6",
        "Sales   1, 465,000   2 ,703   | 1, 465,000; 2 ,703",
        "Note    5, 7   1,200   | 5, 7; 1,200",
        "Sales   1 204 551   -702 110   | 1 204 551; -702 110",
        "Margin  2% to 4%   down 32%   | 2% to 4%; down 32%",
        "EPS   $0.60 +/- $0.02   about 15%   | $0.60 +/- $0.02; about 15%",
        "Loss    $ (1,234 )   $(80)   | $ (1,234 ); $(80)"
      })
  void wordsOfOneFigureStayTogether(String line, String figures) {
    assertEquals(figures, figures(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Call   +1 469 996 3516",
        "As of   June 30, 2004",
        "Closed on   30.6.2024",
        "For   13 weeks of sales"
      })
  void datesTelephonesAndCountedWordsAreNoFigures(String line) {
    assertEquals("", figures(line));
  }

  @Test
  void rowsOfSpacedThousandsMakeColumns() {
    Table table =
        Typewriter.tables(
                """
                                     2024        2023
                Sales             1 234,5     1 100,0
                Costs              -934,5    -1 000,0
                """)
            .get(0);
    assertEquals(
        List.of("1 234,5", "1 100,0"),
        table.rows().get(0).cells().stream().map(c -> c.passage().text()).toList());
  }

  private static String figures(String line) {
    Line words = Typewriter.type(line).pages().get(0).lines().get(0);
    return Items.of(words).stream()
        .filter(Item::isFigure)
        .map(Item::text)
        .collect(Collectors.joining("; "));
  }
}
