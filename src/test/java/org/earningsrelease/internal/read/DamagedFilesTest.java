package org.earningsrelease.internal.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.earningsrelease.model.UnreadableDocumentException.Reason.DAMAGED;
import static org.earningsrelease.model.UnreadableDocumentException.Reason.EMPTY;
import static org.earningsrelease.model.UnreadableDocumentException.Reason.UNKNOWN_FORMAT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.earningsrelease.model.Finding;
import org.earningsrelease.model.Finding.Code;
import org.earningsrelease.model.UnreadableDocumentException;
import org.earningsrelease.model.UnreadableDocumentException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files called {@code .pdf} that are none, or only a part of one. */
class DamagedFilesTest {
  private static final byte[] WHOLE =
      new DrawnPdf().text(50, 100, "Net sales 1,204").page().text(50, 100, "Cash 77").bytes();

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 40, 60})
  void withoutItsPagesAFileIsDamaged(int percent) {
    assertEquals(DAMAGED, reason(part(percent)));
  }

  @ParameterizedTest
  @ValueSource(ints = {80, 90, 95, 99})
  void withAllPagesButNoEndAFileIsReadAndReported(int percent) throws UnreadableDocumentException {
    ReadDocument read = DocumentReaders.read(part(percent), "release.pdf", "");
    assertEquals("Net sales 1,204\n\fCash 77\n\f", read.text().text());
    assertEquals(
        List.of("the file is cut off: it may lack pages"),
        read.findings().stream().map(Finding::message).toList());
    assertEquals(Code.TEXT_REPAIRED, read.findings().get(0).code());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 1000, 100_000})
  void nulsBehindTheEndAreNoDamage(int count) throws UnreadableDocumentException {
    byte[] bytes = Arrays.copyOf(WHOLE, WHOLE.length + count);
    assertEquals(List.of(), DocumentReaders.read(bytes, "release.pdf", "").findings());
  }

  @Test
  void aWebPageIsRefused() {
    String page = "<!DOCTYPE html><html><body><p>Net sales were $1,204.</p></body></html>";
    assertEquals(UNKNOWN_FORMAT, reason(page.getBytes(UTF_8)));
  }

  @Test
  void noBytesAreRefused() {
    assertEquals(EMPTY, reason(new byte[0]));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void randomBytesAreRefused(long seed) {
    byte[] bytes = new byte[5000];
    new Random(seed).nextBytes(bytes);
    assertEquals(UNKNOWN_FORMAT, reason(bytes));
  }

  private static byte[] part(int percent) {
    return Arrays.copyOf(WHOLE, WHOLE.length * percent / 100);
  }

  private static Reason reason(byte[] bytes) {
    return assertThrows(
            UnreadableDocumentException.class, () -> DocumentReaders.read(bytes, "release.pdf", ""))
        .reason();
  }
}
