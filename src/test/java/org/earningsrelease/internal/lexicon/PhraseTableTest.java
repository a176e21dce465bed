package org.earningsrelease.internal.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.lexicon.PhraseTable.Match;
import org.junit.jupiter.api.Test;

class PhraseTableTest {
  private static final List<String> LINES =
      List.of(
          "# what a line item is called",
          "",
          "net income | Profit",
          "net income per share\tEarningsPerShare",
          "stockholders' equity | Equity",
          "year over year | Yoy",
          "R&D | Research",
          "$ | Money");

  private static PhraseTable<String> table() {
    return PhraseTable.of("items.txt", LINES, columns -> columns.get(0));
  }

  @Test
  void exactTakesCapitalsApostrophesAndPunctuationAsOneWording() {
    assertEquals(Optional.of("Equity"), table().exact("Stockholders’  EQUITY:"));
    assertEquals(Optional.of("Yoy"), table().exact("Year-over-Year"));
    assertEquals(Optional.of("Research"), table().exact("R & D"));
    assertEquals(Optional.empty(), table().exact("net"));
    assertEquals(Optional.empty(), table().exact("net income growth"));
  }

  @Test
  void theLongestPhraseIsFound() {
    List<String> words = List.of("Basic", "net", "income", "per", "share", "rose");
    assertEquals(Optional.of(new Match<>(1, 5, "EarningsPerShare")), table().longestAt(words, 1));
    assertEquals(Optional.empty(), table().longestAt(words, 0));
  }

  @Test
  void aShorterPhraseIsFoundWhereTheLongerBreaksOff() {
    assertEquals(
        Optional.of(new Match<>(0, 2, "Profit")),
        table().longestAt(List.of("net", "income", "per", "unit"), 0));
  }

  @Test
  void aHyphenatedWordIsSeveralWordsOfAPhrase() {
    assertEquals(
        Optional.of(new Match<>(1, 2, "Yoy")),
        table().longestAt(List.of("up", "year-over-year", "."), 1));
    assertEquals(
        Optional.of(new Match<>(0, 5, "Yoy")),
        table().longestAt(List.of("year", "-", "over", "-", "year"), 0));
  }

  @Test
  void aPhraseDoesNotReachOverTheEndOfASentence() {
    assertEquals(Optional.empty(), table().longestAt(List.of("net", ".", "Income"), 0));
  }

  @Test
  void aSignAloneCanBeAPhrase() {
    assertEquals(Optional.of("Money"), table().exact("$"));
  }

  @Test
  void aRowWithoutItsColumnStopsWithFileAndLine() {
    List<String> lines = List.of("# comment", "net income");
    IllegalStateException error =
        assertThrows(
            IllegalStateException.class,
            () -> PhraseTable.of("items.txt", lines, columns -> columns.get(0)));
    assertEquals("items.txt:2: a column is missing", error.getMessage());
  }

  @Test
  void aRefusedValueStopsWithFileAndLine() {
    IllegalStateException error =
        assertThrows(
            IllegalStateException.class,
            () -> PhraseTable.of("t.txt", List.of("dozen | x"), c -> Integer.parseInt(c.get(0))));
    assertEquals("t.txt:1: For input string: \"x\"", error.getMessage());
  }

  @Test
  void aPhraseGivenTwiceIsRefused() {
    List<String> lines = List.of("Net income | a", "net-income | b");
    IllegalStateException error =
        assertThrows(
            IllegalStateException.class,
            () -> PhraseTable.of("t.txt", lines, columns -> columns.get(0)));
    assertEquals("t.txt:2: the phrase \"net-income\" is already in line 1", error.getMessage());
  }

  @Test
  void aPhraseWithoutAWordIsRefused() {
    IllegalStateException error =
        assertThrows(
            IllegalStateException.class,
            () -> PhraseTable.of("t.txt", List.of("-- | a"), columns -> columns.get(0)));
    assertEquals("t.txt:1: the phrase has no word", error.getMessage());
  }

  @Test
  void aMissingTableIsNamed() {
    IllegalStateException error =
        assertThrows(
            IllegalStateException.class, () -> PhraseTable.load("lexicon/none.txt", c -> c));
    assertEquals("lexicon/none.txt:0: there is no such table", error.getMessage());
  }

  @Test
  void signsInsideAWordDoNotHideWhatItOpens() {
    PhraseTable<String> table =
        PhraseTable.of("signs.txt", List.of("us | Country", "q | Quarter"), row -> row.get(0));
    assertEquals(
        Optional.of(new Match<>(0, 1, "Country")), table.longestAt(List.of("U.S.", "x"), 0));
    assertEquals(Optional.of(new Match<>(0, 1, "Country")), table.longestAt(List.of("Us"), 0));
    assertEquals(Optional.of(new Match<>(0, 1, "Quarter")), table.longestAt(List.of("Q"), 0));
    assertEquals(Optional.empty(), table.longestAt(List.of("Up"), 0));
    assertEquals(Optional.empty(), table.longestAt(List.of("U"), 0));
  }
}
