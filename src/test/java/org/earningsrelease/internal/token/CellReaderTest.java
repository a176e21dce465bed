package org.earningsrelease.internal.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CellReaderTest {
  private static Stream<Arguments> cells() {
    return Cases.of("cell-cases.txt");
  }

  @ParameterizedTest
  @MethodSource("cells")
  void cellsAreReadAsPrinted(String cell, String value) {
    assertEquals(value, Notation.of(CellReader.standard().read(cell)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.234 | COMMA | 1234 d0",
        "1.234 | POINT | 1.234 d3",
        "1,234 | COMMA | 1.234 d3",
        "1,234 | POINT | 1234 d0",
        "12.345.678 | POINT | 12345678 d0",
        "126,4 | POINT | words",
        "126,4 | COMMA | 126.4 d1",
        "12,3 % | COMMA | % 0.123 d3",
        "(1.234,5) | COMMA | -1234.5 d1",
        "1 234 | COMMA | 1234 d0",
        "1 234 | POINT | words",
        "0,5 | COMMA | 0.5 d1",
        "0.123 | COMMA | 0.123 d3"
      })
  void theTablesDecimalMarkSettlesWhatTheShapeLeavesOpen(
      String cell, DecimalMark mark, String value) {
    assertEquals(value, Notation.of(CellReader.of(mark).read(cell)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,234; 12.5; (3,456) | POINT",
        "1.234; 12,5; (3.456,7) | COMMA",
        "1,234; 5,678 | UNKNOWN",
        "1,234,567; 890 | POINT",
        "1.234.567; 890 | COMMA",
        "0.25; 12,345 | POINT",
        "18 462; 3.88 | UNKNOWN",
        "18,462; 3.88; 12 345 | POINT",
        "12; 34 | UNKNOWN"
      })
  void aTablesCellsShowItsDecimalMark(String cells, DecimalMark mark) {
    assertEquals(mark, DecimalMark.of(List.of(cells.split("; "))));
  }

  @Test
  void anEmptyCellIsBlank() {
    assertInstanceOf(CellValue.Blank.class, CellReader.standard().read("  "));
  }

  @Test
  void wordsAreKeptAsPrinted() {
    assertEquals(new CellValue.Words("10% to 12%"), CellReader.standard().read(" 10% to 12% "));
  }
}
