package org.earningsrelease.internal.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWidthTest {

  @ParameterizedTest
  @CsvSource({
    "Net sales, 9",
    "\u65E5\u672C, 4",
    "\uFFE51, 3",
    "caf\u00E9, 4",
    "cafe\u0301, 4",
    "\uD55C, 2",
    "\u20AC5, 2"
  })
  void eastAsianLettersTakeTwoColumnsAndMarksNone(String text, int columns) {
    assertEquals(columns, TextWidth.of(text));
  }

  @ParameterizedTest
  @CsvSource({
    "Net sales, 9, Net sales",
    "Net sales, 8, Net sal\u2026",
    "Net sales, 5, Net\u2026",
    "\u65E5\u672C, 3, \u65E5\u2026"
  })
  void whatIsTooWideIsCut(String text, int width, String expected) {
    assertEquals(expected, TextWidth.cut(text, width));
  }

  @ParameterizedTest
  @CsvSource(
      value = {"a\u001B[31mb|a [31mb", "a\u202Eb|a b", "a\tb|a b"},
      delimiter = '|')
  void whatSteersATerminalBecomesABlank(String text, String expected) {
    assertEquals(expected, TextWidth.printable(text));
  }
}
