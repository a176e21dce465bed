package org.earningsrelease.internal.read;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Reads pages with a scanner of their instructions of its own and tables of their fonts, over
 * PDFBox's objects.
 *
 * <p>What it does not fully understand it says, and leaves the page to the {@link EngineReader}.
 */
final class ScanningReader implements GlyphReader {
  private final Fonts fonts;
  private final Allowance allowance;
  private final StreamBytes streams = new StreamBytes();

  /**
   * @param fonts the fonts met so far in the document; grows
   * @param allowance what a page may demand
   */
  ScanningReader(Fonts fonts, Allowance allowance) {
    this.fonts = fonts;
    this.allowance = allowance;
  }

  @Override
  public PageContent read(PDPage page) throws IOException {
    return new PageScan(PageFrame.of(page), fonts, allowance, streams).read(page);
  }
}
