package org.earningsrelease.internal.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.earningsrelease.model.UnreadableDocumentException.Reason.EMPTY;
import static org.earningsrelease.model.UnreadableDocumentException.Reason.UNDECODABLE;
import static org.earningsrelease.model.UnreadableDocumentException.Reason.UNKNOWN_FORMAT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import org.apache.commons.lang3.ArrayUtils;
import org.earningsrelease.internal.layout.PositionedText;
import org.earningsrelease.internal.layout.Word;
import org.earningsrelease.model.Document;
import org.earningsrelease.model.UnreadableDocumentException;
import org.earningsrelease.model.UnreadableDocumentException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {
  private static final String TEXT = "Sociétés’ sales: €5";

  @Test
  void readsUtf8WithAndWithoutByteOrderMark() throws UnreadableDocumentException {
    assertEquals(TEXT, text(TEXT.getBytes(UTF_8)));
    assertEquals(TEXT, text(("\uFEFF" + TEXT).getBytes(UTF_8)));
  }

  @Test
  void readsUtf16WithByteOrderMark() throws UnreadableDocumentException {
    assertEquals(TEXT, text(("\uFEFF" + TEXT).getBytes(UTF_16LE)));
    assertEquals(TEXT, text(("\uFEFF" + TEXT).getBytes(UTF_16BE)));
  }

  @Test
  void readsWindows1252WhereItIsNoUtf8() throws UnreadableDocumentException {
    assertEquals(TEXT, text(TEXT.getBytes(Charset.forName("windows-1252"))));
  }

  @Test
  void saysWhatItRead() throws UnreadableDocumentException {
    ReadDocument read = DocumentReaders.read("One\fTwo".getBytes(UTF_8), "x.txt", "");
    assertEquals(new Document("x.txt", Document.Format.TEXT, 2, 7), read.document());
    assertEquals(List.of(), read.findings());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r", "\n"})
  void theKindOfLineEndOnlyMovesOffsets(String lineEnd) {
    List<String> lines =
        List.of(
            "  Net sales",
            "",
            "Q1\tQ2",
            "1\t2",
            "--- ---",
            "<PAGE>",
            "| a | b |",
            "|--|--|",
            "end\u00AD");
    PositionedText expected = Printed.read(String.join("\n", lines));
    PositionedText read = Printed.read(String.join(lineEnd, lines));
    assertEquals(String.join(lineEnd, lines), read.text());
    assertEquals(unplaced(expected), unplaced(read));
    assertEquals(
        expected.pages().stream().map(page -> page.rulings()).toList(),
        read.pages().stream().map(page -> page.rulings()).toList());
  }

  private static List<Word> unplaced(PositionedText read) {
    return Printed.wordsOf(read).stream()
        .map(word -> new Word(word.text(), word.page(), word.box(), 0, 0, word.style()))
        .toList();
  }

  @Test
  void emptyFilesAreRefused() {
    refused(EMPTY, "a.txt: empty, 0 bytes", new byte[0]);
  }

  @ParameterizedTest
  @ValueSource(strings = {" \r\n\t\f \u00A0", "<PAGE>\n<TABLE>\n</TABLE>", "-----\n====="})
  void filesWithoutWordsAreRefused(String text) {
    refused(EMPTY, "a.txt: no words in it", text.getBytes(UTF_8));
  }

  @Test
  void bytesThatAreNoCharactersAreRefusedWithTheirPlace() {
    refused(
        UNDECODABLE,
        "a.txt: byte 81 at offset 10 is no windows-1252 text",
        "Net sales \u0081 \u00E9".getBytes(ISO_8859_1));
    refused(
        UNDECODABLE,
        "a.txt: byte FF at offset 4 is no UTF-8 text",
        new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xFF});
    refused(
        UNDECODABLE,
        "a.txt: byte 61 at offset 4 is no UTF-16LE text",
        new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, 'a'});
  }

  @Test
  void binaryContentIsRefused() {
    byte[] noise = new byte[5000];
    new Random(1).nextBytes(noise);
    String message = "a.txt: binary content of an unknown format";
    refused(UNKNOWN_FORMAT, message, noise);
    refused(UNKNOWN_FORMAT, message, "Net\u0000sales".getBytes(UTF_8));
    refused(
        UNKNOWN_FORMAT, message, "\u0001\u0002\u0003\u0004\u0005\u0006 Net sales".getBytes(UTF_8));
  }

  @Test
  void aDosEndOfFileMarkIsNoWord() {
    assertEquals("Net sales", Printed.plain("Net sales\r\n\u001A"));
  }

  @Test
  void otherFormatsAreRefusedByName() {
    byte[] zip = ArrayUtils.addAll("PK\u0003\u0004".getBytes(ISO_8859_1), new byte[20]);
    refused(UNKNOWN_FORMAT, "a.txt: ZIP archive or Office document is not supported", zip);
    refused(
        UNKNOWN_FORMAT,
        "a.txt: rich text (RTF) is not supported",
        "{\\rtf1 Net sales}".getBytes(UTF_8));
    refused(
        UNKNOWN_FORMAT,
        "a.txt: a web page (HTML) is not supported",
        "\n<!DOCTYPE HTML>\n<p>Net sales".getBytes(UTF_8));
  }

  private static String text(byte[] bytes) throws UnreadableDocumentException {
    PositionedText read = DocumentReaders.read(bytes, "a.txt", "").text();
    Printed.requireOffsets(read);
    assertEquals(
        List.of("Sociétés'", "sales:", "€5"),
        Printed.wordsOf(read).stream().map(Word::text).toList());
    return read.text();
  }

  private static void refused(Reason reason, String message, byte[] bytes) {
    UnreadableDocumentException e =
        assertThrows(
            UnreadableDocumentException.class, () -> DocumentReaders.read(bytes, "a.txt", ""));
    assertEquals(reason, e.reason());
    assertEquals(message, e.getMessage());
  }
}
