package org.earningsrelease.internal.read;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPage;

/** Reads what the pages of one document draw. */
interface GlyphReader {
  /**
   * What a page draws.
   *
   * @throws OverLimit if it demands more than is allowed
   * @throws IOException if its instructions cannot be read, by this reader at least
   */
  PageContent read(PDPage page) throws IOException;
}
