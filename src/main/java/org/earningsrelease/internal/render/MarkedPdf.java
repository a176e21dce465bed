package org.earningsrelease.internal.render;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.earningsrelease.internal.read.PageFrame;
import org.earningsrelease.model.Box;

/**
 * A copy of a PDF document with highlight annotations (ISO 32000-1, 12.5.6.10), nothing else
 * changed.
 */
public final class MarkedPdf {
  /** Thin enough for the figure to stay the darkest. */
  private static final float OPACITY = 0.45f;

  private MarkedPdf() {}

  /**
   * Writes the copy; an encrypted document is written without its password.
   *
   * @param pdf the document
   * @param password opens an encrypted document; empty for none
   * @param marks on its pages
   * @param out stays open
   * @throws IOException if the document cannot be opened, or {@code out} does not take it
   */
  public static void write(byte[] pdf, String password, List<PageMark> marks, OutputStream out)
      throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf, password)) {
      document.setAllSecurityToBeRemoved(true);
      for (PageMark mark : marks) {
        PDPage page = document.getPage(mark.page() - 1);
        PDAnnotationHighlight annotation = annotation(page, mark);
        annotation.constructAppearances(document);
        page.getAnnotations().add(annotation);
      }
      document.save(out);
    }
  }

  private static PDAnnotationHighlight annotation(PDPage page, PageMark mark) {
    PDAnnotationHighlight annotation = new PDAnnotationHighlight();
    float[] corners = corners(PageFrame.of(page), mark.box());
    annotation.setQuadPoints(corners);
    annotation.setRectangle(around(corners));
    annotation.setColor(colour(mark.colour()));
    annotation.setTitlePopup(mark.title());
    annotation.setContents(mark.words());
    annotation.setConstantOpacity(OPACITY);
    annotation.setPrinted(true);
    annotation.setPage(page);
    return annotation;
  }

  /** Upper left, upper right, lower left, lower right, as all viewers read them. */
  private static float[] corners(PageFrame frame, Box box) {
    Point2D.Double[] points = {
      frame.own(box.x0(), box.y0()),
      frame.own(box.x1(), box.y0()),
      frame.own(box.x0(), box.y1()),
      frame.own(box.x1(), box.y1())
    };
    float[] corners = new float[8];
    for (int i = 0; i < points.length; i++) {
      corners[2 * i] = (float) points[i].x;
      corners[2 * i + 1] = (float) points[i].y;
    }
    return corners;
  }

  private static PDRectangle around(float[] corners) {
    PDRectangle rectangle = new PDRectangle(corners[0], corners[1], 0, 0);
    rectangle.setLowerLeftX(Math.min(corners[0], corners[6]));
    rectangle.setUpperRightX(Math.max(corners[0], corners[6]));
    rectangle.setLowerLeftY(Math.min(corners[1], corners[7]));
    rectangle.setUpperRightY(Math.max(corners[1], corners[7]));
    return rectangle;
  }

  private static PDColor colour(int colour) {
    float[] parts = {
      (colour >> 16 & 0xff) / 255f, (colour >> 8 & 0xff) / 255f, (colour & 0xff) / 255f
    };
    return new PDColor(parts, PDDeviceRGB.INSTANCE);
  }
}
