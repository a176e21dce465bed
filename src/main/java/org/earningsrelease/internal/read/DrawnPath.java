package org.earningsrelease.internal.read;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.earningsrelease.model.Box;
import org.jspecify.annotations.Nullable;

/** The path that a page is drawing; when it is painted, its straight lines and areas are noted. */
final class DrawnPath {
  /** Filled areas up to this many points high or wide are lines. */
  private static final double THICKEST = 3;

  /** Shorter strokes belong to drawings and letters. */
  private static final double SHORTEST = 3;

  private static final double STRAIGHT = 0.5;

  private final PageFrame frame;
  private final List<Box> strokes = new ArrayList<>();
  private final List<Area> fills = new ArrayList<>();
  private GeneralPath path = new GeneralPath();
  private int clipRule = -1;

  DrawnPath(PageFrame frame) {
    this.frame = frame;
  }

  List<Box> strokes() {
    return List.copyOf(strokes);
  }

  List<Area> fills() {
    return List.copyOf(fills);
  }

  void move(double x, double y) {
    path.moveTo(x, y);
  }

  void line(double x, double y) {
    if (path.getCurrentPoint() == null) {
      path.moveTo(x, y);
    } else {
      path.lineTo(x, y);
    }
  }

  void curve(double x1, double y1, double x2, double y2, double x3, double y3) {
    if (path.getCurrentPoint() == null) {
      path.moveTo(x3, y3);
    } else {
      path.curveTo(x1, y1, x2, y2, x3, y3);
    }
  }

  void close() {
    if (path.getCurrentPoint() != null) {
      path.closePath();
    }
  }

  Point2D point() {
    Point2D at = path.getCurrentPoint();
    return at == null ? new Point2D.Double() : at;
  }

  void clipsWith(int windingRule) {
    clipRule = windingRule;
  }

  /** Ends the path; where it was declared one, it clips what is drawn from now on. */
  @Nullable GeneralPath end() {
    if (clipRule < 0) {
      path.reset();
      return null;
    }
    GeneralPath ended = path;
    path = new GeneralPath();
    ended.setWindingRule(clipRule);
    clipRule = -1;
    return ended;
  }

  /** Notes the lines that the path draws in a colour that can be seen. */
  void stroke() {
    double[] p = new double[6];
    Point2D.Double from = new Point2D.Double();
    Point2D.Double first = from;
    for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
      switch (i.currentSegment(p)) {
        case PathIterator.SEG_MOVETO -> {
          from = new Point2D.Double(p[0], p[1]);
          first = from;
        }
        case PathIterator.SEG_LINETO -> {
          Point2D.Double to = new Point2D.Double(p[0], p[1]);
          straight(from, to);
          from = to;
        }
        case PathIterator.SEG_CLOSE -> {
          straight(from, first);
          from = first;
        }
        case PathIterator.SEG_QUADTO -> from = new Point2D.Double(p[2], p[3]);
        default -> from = new Point2D.Double(p[4], p[5]);
      }
    }
  }

  private void straight(Point2D.Double from, Point2D.Double to) {
    double width = Math.abs(to.x - from.x);
    double height = Math.abs(to.y - from.y);
    if (Math.min(width, height) <= STRAIGHT && Math.max(width, height) >= SHORTEST) {
      strokes.add(frame.box(from.x, from.y, to.x, to.y));
    }
  }

  /**
   * Notes the areas that the path fills.
   *
   * @param after how many characters were drawn before
   * @param coloured in another colour than the paper's
   * @param covering so that nothing shows through
   * @param open what clipping leaves open
   */
  void fill(int after, boolean coloured, boolean covering, Box open) {
    for (Part part : parts()) {
      Rectangle2D area = part.bounds;
      Box whole = frame.box(area.getMinX(), area.getMinY(), area.getMaxX(), area.getMaxY());
      Box box = ClipWindow.shared(open, whole);
      double thin = Math.min(box.width(), box.height());
      double length = Math.max(box.width(), box.height());
      if (thin > THICKEST) {
        fills.add(new Area(box, after, coloured, covering && part.rectangle));
      } else if (coloured && length >= SHORTEST && length > 2 * thin) {
        strokes.add(box);
      }
    }
  }

  /** A closed part of a path. */
  private static final class Part {
    final Rectangle2D.Double bounds;
    boolean rectangle = true;
    double x;
    double y;

    Part(double x, double y) {
      this.bounds = new Rectangle2D.Double(x, y, 0, 0);
      this.x = x;
      this.y = y;
    }

    /** Goes straight on to a point; the sides of an upright rectangle change one of x and y. */
    void line(double toX, double toY) {
      rectangle &= Math.abs(toX - x) < STRAIGHT || Math.abs(toY - y) < STRAIGHT;
      add(toX, toY);
    }

    void add(double toX, double toY) {
      bounds.add(toX, toY);
      x = toX;
      y = toY;
    }
  }

  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    Part part = new Part(0, 0);
    double[] p = new double[6];
    for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
      switch (i.currentSegment(p)) {
        case PathIterator.SEG_MOVETO -> {
          part = new Part(p[0], p[1]);
          parts.add(part);
        }
        case PathIterator.SEG_LINETO -> part.line(p[0], p[1]);
        case PathIterator.SEG_CUBICTO -> {
          part.rectangle = false;
          part.add(p[0], p[1]);
          part.add(p[2], p[3]);
          part.add(p[4], p[5]);
        }
        default -> {
          // A part that is closed ends where it began.
        }
      }
    }
    return parts;
  }
}
