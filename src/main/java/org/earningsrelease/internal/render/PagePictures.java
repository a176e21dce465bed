package org.earningsrelease.internal.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the pages of a PDF document as they are shown on a screen. */
public final class PagePictures {
  /** Pixels a point: small print stays legible, a page of print stays below some 150 kB. */
  private static final float SCALE = 1.5f;

  private PagePictures() {}

  /**
   * A picture of each page, in PNG or JPEG; empty for a page that cannot be drawn.
   *
   * @param pdf the document
   * @param password opens an encrypted document; empty for none
   * @throws IOException if the document cannot be opened
   */
  public static List<byte[]> of(byte[] pdf, String password) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf, password)) {
      PDFRenderer renderer = new PDFRenderer(document);
      renderer.setSubsamplingAllowed(true);
      List<byte[]> pictures = new ArrayList<>();
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        pictures.add(picture(renderer, i));
      }
      return pictures;
    }
  }

  private static byte[] picture(PDFRenderer renderer, int page) {
    try {
      return PagePicture.of(renderer.renderImage(page, SCALE, ImageType.RGB));
    } catch (IOException e) {
      // One damaged page has no picture; its words are there all the same.
      return new byte[0];
    }
  }
}
