package org.earningsrelease;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.earningsrelease.model.UnreadableDocumentException.Reason.OVER_LIMIT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.earningsrelease.model.Document;
import org.earningsrelease.model.Limits;
import org.earningsrelease.model.UnreadableDocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;

class ReleaseParserTest {
  private static final byte[] BYTES = "Net sales rose 5%.".getBytes(UTF_8);

  @TempDir Path folder;

  @Test
  void filesStreamsAndBytesGiveTheSameRelease() throws IOException, UnreadableDocumentException {
    Path file = Files.write(folder.resolve("a.txt"), BYTES);
    ReleaseParser parser = ReleaseParser.standard();
    assertEquals(parser.parse(BYTES, "a.txt"), parser.parse(file));
    assertEquals(
        parser.parse(BYTES, "a.txt"), parser.parse(new ByteArrayInputStream(BYTES), "a.txt"));
    assertEquals(new Document("a.txt", Document.Format.TEXT, 1, 18), parser.parse(file).document());
  }

  @Test
  void givesTheTextThatOffsetsPointTo() throws IOException, UnreadableDocumentException {
    Path file = Files.writeString(folder.resolve("a.txt"), "\uFEFFNet&nbsp;sales\r\n");
    assertEquals("Net&nbsp;sales\r\n", ReleaseParser.standard().text(file));
    assertEquals("Net sales rose 5%.", ReleaseParser.standard().text(BYTES, "a.txt"));
  }

  @Test
  void theFormatIsToldByTheContent() throws IOException, UnreadableDocumentException {
    Path file = Files.write(folder.resolve("a.pdf"), BYTES);
    assertEquals(Document.Format.TEXT, ReleaseParser.standard().parse(file).document().format());
  }

  @Test
  void aMissingFileIsNamedFirst() {
    Path file = folder.resolve("missing.txt");
    IOException e =
        assertThrows(NoSuchFileException.class, () -> ReleaseParser.standard().parse(file));
    assertEquals(file + ": no such file", e.getMessage());
  }

  @Test
  void aFolderIsNoDocument() {
    IOException e = assertThrows(IOException.class, () -> ReleaseParser.standard().parse(folder));
    assertEquals(folder + ": Is a directory", e.getMessage());
  }

  @Test
  void aFailingStreamIsNamedFirst() throws IOException {
    InputStream stream = Mockito.mock(InputStream.class);
    IOException cause = new IOException("disk gone");
    Mockito.when(stream.readNBytes(Mockito.anyInt())).thenThrow(cause);
    IOException e =
        assertThrows(IOException.class, () -> ReleaseParser.standard().parse(stream, "a.txt"));
    assertEquals("a.txt: disk gone", e.getMessage());
    assertEquals(cause, e.getCause());
  }

  @Test
  void documentsOverTheLimitAreRefused() throws IOException, UnreadableDocumentException {
    ReleaseParser parser =
        ReleaseParser.of(
            ParserOptions.standard().withLimits(Limits.standard().withBytes(BYTES.length)));
    parser.parse(BYTES, "a.txt");
    byte[] longer = "Net sales rose 5%.\n".getBytes(UTF_8);
    UnreadableDocumentException e =
        assertThrows(
            UnreadableDocumentException.class,
            () -> parser.parse(new ByteArrayInputStream(longer), "a.txt"));
    assertEquals(OVER_LIMIT, e.reason());
    assertEquals("a.txt: more than the limit of 18 bytes", e.getMessage());
    assertThrows(UnreadableDocumentException.class, () -> parser.parse(longer, "a.txt"));
  }

  @Test
  void theLimitMustBePositive() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Limits.standard().withBytes(0));
    assertEquals("bytes: 0, must be positive", e.getMessage());
  }

  @Test
  void optionsDoNotPrintThePassword() {
    String options = ParserOptions.standard().withPassword("secret").toString();
    assertTrue(options.endsWith(", password=set, repair=true]"), options);
  }
}
