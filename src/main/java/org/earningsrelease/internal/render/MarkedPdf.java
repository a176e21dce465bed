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

  /** Numbers for the four corners of a box. */
  private static final int CORNERS = 8;

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
    float[] corners = corners(PageFrame.of(page), mark.boxes());
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

  /** Of each box upper left, upper right, lower left, lower right, as all viewers read them. */
  private static float[] corners(PageFrame frame, List<Box> boxes) {
    float[] corners = new float[CORNERS * boxes.size()];
    int at = 0;
    for (Box box : boxes) {
      for (double y : new double[] {box.y0(), box.y1()}) {
        for (double x : new double[] {box.x0(), box.x1()}) {
          Point2D.Double corner = frame.own(x, y);
          corners[at++] = (float) corner.x;
          corners[at++] = (float) corner.y;
        }
      }
    }
    return corners;
  }

  private static PDRectangle around(float[] corners) {
    PDRectangle rectangle = new PDRectangle(corners[0], corners[1], 0, 0);
    for (int i = 0; i < corners.length; i += 2) {
      rectangle.setLowerLeftX(Math.min(rectangle.getLowerLeftX(), corners[i]));
      rectangle.setUpperRightX(Math.max(rectangle.getUpperRightX(), corners[i]));
      rectangle.setLowerLeftY(Math.min(rectangle.getLowerLeftY(), corners[i + 1]));
      rectangle.setUpperRightY(Math.max(rectangle.getUpperRightY(), corners[i + 1]));
    }
    return rectangle;
  }

  private static PDColor colour(int colour) {
    float[] parts = {
      (colour >> 16 & 0xff) / 255f, (colour >> 8 & 0xff) / 255f, (colour & 0xff) / 255f
    };
    return new PDColor(parts, PDDeviceRGB.INSTANCE);
  }
}
