package org.earningsrelease.internal.read.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentScannerTest {
  private static ContentScanner scanner(String content) {
    ContentScanner scanner = new ContentScanner();
    byte[] bytes = content.getBytes(ISO_8859_1);
    scanner.start(bytes, bytes.length);
    return scanner;
  }

  private static float number(String printed) throws NotUnderstood {
    ContentScanner scanner = scanner(printed + " w");
    scanner.next();
    assertTrue(scanner.operands().areNumbers(1), printed);
    return scanner.operands().number(0);
  }

  private static String string(String printed) throws NotUnderstood {
    ContentScanner scanner = scanner(printed + " Tj");
    assertEquals(Operator.SHOW, scanner.next());
    Operands operands = scanner.operands();
    assertTrue(operands.isString(0));
    int start = operands.start(0);
    return new String(operands.text(), start, operands.end(0) - start, ISO_8859_1);
  }

  @Test
  void operatorsComeWithTheirOperands() throws NotUnderstood {
    ContentScanner scanner = scanner("q 1 0 0 -1 72 720.5 cm/F1 9 Tf%note\nQ");
    assertEquals(Operator.SAVE, scanner.next());
    assertEquals(0, scanner.operands().count());
    assertEquals(Operator.CONCATENATE, scanner.next());
    assertTrue(scanner.operands().areNumbers(6));
    assertFalse(scanner.operands().areNumbers(7));
    assertEquals(720.5f, scanner.operands().number(5));
    assertEquals(Operator.FONT, scanner.next());
    assertEquals(COSName.getPDFName("F1"), scanner.operands().name(0));
    assertEquals(9, scanner.operands().number(1));
    assertEquals(Operator.RESTORE, scanner.next());
    assertEquals(Operator.END, scanner.next());
  }

  @Test
  void aDigitEndsAnOperator() throws NotUnderstood {
    ContentScanner scanner = scanner("0 0 m10 0 l1 0 0 RG");
    assertEquals(Operator.MOVE_TO, scanner.next());
    assertEquals(Operator.LINE_TO, scanner.next());
    assertEquals(10, scanner.operands().number(0));
    assertEquals(Operator.STROKE_RGB, scanner.next());
  }

  @ParameterizedTest
  @CsvSource({
    "5, 5",
    "-5, -5",
    "+5, 5",
    "--5, -5",
    "1-2, 12",
    ".5, 0.5",
    "5., 5",
    "-.25, -0.25",
    "-, 0",
    "0.0000001, 0.0000001",
    "16777217.3, 16777217.3",
    "123456789012, 123456789012"
  })
  void numbersAreReadAsPdfBoxReadsThem(String printed, float value) throws NotUnderstood {
    assertEquals(value, number(printed));
  }

  @Test
  void numbersAreTheNearestFloats() throws NotUnderstood {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      int digits = 1 + random.nextInt(17);
      StringBuilder printed = new StringBuilder();
      int point = random.nextInt(digits);
      for (int d = 0; d < digits; d++) {
        printed.append(d == point ? "." : "").append((char) ('0' + random.nextInt(10)));
      }
      assertEquals(Float.parseFloat(printed.toString()), number(printed.toString()));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(net sales) | net sales",
        "(a (b) c) | a (b) c",
        "(\\(66\\)) | (66)",
        "(\\101\\7x\\0533) | A\u0007x+3",
        "(a\\qb) | aqb",
        "<4E6574> | Net",
        "<4e 6574 2> | Net\u0020"
      })
  void stringsStandForTheirBytes(String printed, String text) throws NotUnderstood {
    assertEquals(text.strip(), string(printed).strip());
  }

  @Test
  void aLineEndBehindABackslashIsNone() throws NotUnderstood {
    assertEquals("ab\n", string("(a\\\r\nb\\n)"));
  }

  @Test
  void arraysHoldStringsAndMoves() throws NotUnderstood {
    ContentScanner scanner = scanner("[(Net)-250.5<20>3 (sales)]TJ");
    assertEquals(Operator.SHOW_ADJUSTED, scanner.next());
    Operands operands = scanner.operands();
    assertTrue(operands.isArray(0));
    assertEquals(5, operands.partsBehind(0) - operands.firstPart(0));
    assertFalse(operands.isPartString(1));
    assertEquals(-250.5f, operands.partNumber(1));
    byte[] sales = new byte[5];
    System.arraycopy(operands.text(), operands.partStart(4), sales, 0, 5);
    assertArrayEquals("sales".getBytes(ISO_8859_1), sales);
  }

  @Test
  void propertiesAreSkipped() throws NotUnderstood {
    ContentScanner scanner = scanner("/P <</MCID 3/A[1 (x\\))]/B<</C<20>>>/D true>>BDC BT");
    assertEquals(Operator.UNKNOWN, scanner.next());
    assertEquals(2, scanner.operands().count());
    assertEquals(Operator.BEGIN_TEXT, scanner.next());
  }

  @Test
  void picturesEndWhereAnOperatorFollows() throws NotUnderstood {
    ContentScanner scanner = scanner("BI /W 2/H 2/IM true ID ab EI c EI Q\nq");
    assertEquals(Operator.INLINE_PICTURE, scanner.next());
    assertTrue(scanner.picture().isMask());
    assertFalse(scanner.picture().isEmpty());
    assertEquals(Operator.RESTORE, scanner.next());
    assertEquals(Operator.SAVE, scanner.next());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(open Tj",
        "<4g> Tj",
        "[1 2 TJ",
        "[1 R] TJ",
        "<</A 1 0 R>> BDC",
        "-. w",
        "\u0080 w",
        "/A#20B gs",
        "12345678901234567890 w",
        "BI /W 1 ID abc",
        "ID"
      })
  void whatIsOddIsTold(String content) {
    ContentScanner scanner = scanner(content);
    assertThrows(NotUnderstood.class, scanner::next);
  }
}
