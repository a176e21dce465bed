package org.earningsrelease.internal.read;

import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.earningsrelease.model.Box;

/**
 * From a page's own coordinates, which grow upwards, to points from the top left corner of the page
 * as it is shown.
 *
 * @param left where the part of the page begins that is shown
 * @param bottom where it begins from below
 * @param across how wide that part is, as it lies in the file
 * @param up how high
 * @param turn clockwise quarter turns with which it is shown
 */
public record PageFrame(float left, float bottom, float across, float up, int turn) {
  public static PageFrame of(PDPage page) {
    PDRectangle crop = page.getCropBox();
    return new PageFrame(
        crop.getLowerLeftX(),
        crop.getLowerLeftY(),
        crop.getWidth(),
        crop.getHeight(),
        Math.floorMod(page.getRotation() / 90, 4));
  }

  double width() {
    return turn % 2 == 0 ? across : up;
  }

  double height() {
    return turn % 2 == 0 ? up : across;
  }

  Point2D.Double place(double x, double y) {
    return new Point2D.Double(x(x, y), y(x, y));
  }

  /** How far from the left edge of the page as it is shown. */
  double x(double x, double y) {
    double right = x - left;
    double high = y - bottom;
    return switch (turn) {
      case 1 -> high;
      case 2 -> across - right;
      case 3 -> up - high;
      default -> right;
    };
  }

  /** How far from the top edge of the page as it is shown. */
  double y(double x, double y) {
    double right = x - left;
    double high = y - bottom;
    return switch (turn) {
      case 1 -> right;
      case 2 -> high;
      case 3 -> across - right;
      default -> up - high;
    };
  }

  /** How far along a line of text that stands turned by so many quarters. */
  double along(double x, double y, int quarters) {
    return switch (quarters) {
      case 1 -> y;
      case 2 -> width() - x;
      case 3 -> height() - y;
      default -> x;
    };
  }

  /** How far across the lines of such text. */
  double across(double x, double y, int quarters) {
    return switch (quarters) {
      case 1 -> width() - x;
      case 2 -> height() - y;
      case 3 -> x;
      default -> y;
    };
  }

  /** The way back from {@link #place}: in the page's own coordinates. */
  public Point2D.Double own(double x, double y) {
    Point2D.Double at =
        switch (turn) {
          case 1 -> new Point2D.Double(y, x);
          case 2 -> new Point2D.Double(across - x, y);
          case 3 -> new Point2D.Double(across - y, up - x);
          default -> new Point2D.Double(x, up - y);
        };
    return new Point2D.Double(at.x + left, at.y + bottom);
  }

  Box box(double x0, double y0, double x1, double y1) {
    Point2D.Double a = place(x0, y0);
    Point2D.Double b = place(x1, y1);
    return new Box(Math.min(a.x, b.x), Math.min(a.y, b.y), Math.max(a.x, b.x), Math.max(a.y, b.y));
  }
}
