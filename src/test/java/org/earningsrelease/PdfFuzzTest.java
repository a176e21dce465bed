package org.earningsrelease;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.apache.commons.lang3.ArrayUtils;
import org.earningsrelease.model.UnreadableDocumentException;

/** Any bytes behind a PDF's first line yield a release or a typed error. */
class PdfFuzzTest {
  private static final byte[] FIRST_LINE = "%PDF-1.7\n".getBytes(US_ASCII);

  @FuzzTest
  void anyPdfIsReadOrRefused(byte[] bytes) {
    try {
      WholeRelease.requireSound(ArrayUtils.addAll(FIRST_LINE, bytes), "release.pdf");
    } catch (UnreadableDocumentException e) {
      WholeRelease.requireNamed(e, "release.pdf");
    }
  }
}
