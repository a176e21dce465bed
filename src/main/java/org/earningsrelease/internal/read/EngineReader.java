package org.earningsrelease.internal.read;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPage;

/** Reads pages with PDFBox's own engine and fonts: slower, and the measure of what is right. */
final class EngineReader implements GlyphReader {
  private final Fonts fonts;
  private final Allowance allowance;

  /**
   * @param fonts the fonts met so far in the document; grows
   * @param allowance what a page may demand
   */
  EngineReader(Fonts fonts, Allowance allowance) {
    this.fonts = fonts;
    this.allowance = allowance;
  }

  @Override
  public PageContent read(PDPage page) throws IOException {
    return GlyphCollector.collect(page, fonts, allowance);
  }
}
