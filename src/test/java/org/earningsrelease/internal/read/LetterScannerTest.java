package org.earningsrelease.internal.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.earningsrelease.internal.layout.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterScannerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "R&amp;D|R&D",
        "R&amp;amp;D|R&D",
        "Holders&#8217;|Holders'",
        "Holders&#x2019;|Holders'",
        "Holders&#146;|Holders'",
        "Holders&amp;#8217;|Holders'",
        "Net&nbsp;sales|Net sales",
        "&mdash;|—",
        "5&ndash;6|5-6",
        "&euro;12|€12",
        "&lt;5%|<5%",
        "AT&T|AT&T",
        "R&D;|R&D;",
        "&bogus;|&bogus;",
        "&#xZZ;|&#xZZ;",
        "&#99999999;|&#99999999;",
      })
  void resolvesCharacterReferences(String original, String expected) {
    assertEquals(expected, Printed.plain(original));
  }

  @Test
  void aReferenceTakesTheColumnsOfItsCharacterAndCoversAllOfItself() {
    Word word = Printed.word("R&amp;D");
    assertEquals(3, word.box().width());
    assertEquals(0, word.start());
    assertEquals(7, word.end());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "(\\$ 1.2 million)|($ 1.2 million)",
        "\\*|*",
        "1\\.5|1.5",
        "C:\\dir|C:\\dir",
      })
  void dropsAConvertersBackslash(String original, String expected) {
    assertEquals(expected, Printed.plain(original));
  }

  @Test
  void pairedAsterisksAreBoldAndNotPrinted() {
    List<Word> words = Printed.words("- **Net income:** EUR 5 (**up** 3%)");
    assertEquals(
        "- Net income: EUR 5 (up 3%)", Printed.plain("- **Net income:** EUR 5 (**up** 3%)"));
    assertFalse(words.get(0).style().bold());
    assertTrue(words.get(1).style().bold());
    assertTrue(words.get(2).style().bold());
    assertFalse(words.get(3).style().bold());
    assertEquals(4, words.get(1).start());
    assertEquals(2, words.get(1).box().x0());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$111.5 million*",
        "2024**  2023**",
        "** restated for the split",
        "(**) see note 2**",
        "* at constant rates",
        "3 * 4 ** 5",
      })
  void footnoteAsterisksStay(String original) {
    assertEquals(original.replace("  ", " "), Printed.plain(original));
  }

  @Test
  void aLineInItalicsLosesItsAsterisks() {
    assertEquals("(in millions)", Printed.plain("*(in millions)*"));
    assertEquals("*Restated for 2023*, see below", Printed.plain("*Restated for 2023*, see below"));
  }

  @Test
  void leftOverMarkupIsNoWord() {
    assertEquals("Net income 5", Printed.plain("<B>Net income</B> <font size=2>5</font>"));
    assertTrue(Printed.words("<b>Net</b> income").get(0).style().bold());
    assertEquals("growth <5% and >3%", Printed.plain("growth <5% and >3%"));
    assertEquals("<a.b@example.com>", Printed.plain("<a.b@example.com>"));
  }

  @Test
  void markupMayRaiseAFootnoteMark() {
    List<Word> words = Printed.words("Revenue<sup>1</sup> grew");
    assertEquals(List.of("Revenue", "1", "grew"), words.stream().map(Word::text).toList());
    assertTrue(words.get(1).style().raised());
  }
}
