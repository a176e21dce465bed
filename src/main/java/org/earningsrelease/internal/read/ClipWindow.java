package org.earningsrelease.internal.read;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.earningsrelease.model.Box;
import org.jspecify.annotations.Nullable;

/** The part of a page that clipping leaves open, as the rectangle around it. */
final class ClipWindow {
  private final PageFrame frame;
  private @Nullable List<Path2D> seen;
  private int count;
  private Box window = new Box(0, 0, 0, 0);

  ClipWindow(PageFrame frame) {
    this.frame = frame;
  }

  /** A glyph of which more is hidden cannot be read. */
  private static final double HIDDEN = 0.35;

  /**
   * A clip that leaves open this part of a glyph's height was cut to its ink: a comma's, a dash's.
   */
  private static final double OPEN = 0.02;

  /**
   * Whether a glyph between these edges can be read.
   *
   * @param open what clipping leaves open
   */
  static boolean shows(Box open, double x0, double y0, double x1, double y1) {
    double left = Math.max(open.x0(), x0);
    double top = Math.max(open.y0(), y0);
    double width = Math.max(left, Math.min(open.x1(), x1)) - left;
    double height = Math.max(top, Math.min(open.y1(), y1)) - top;
    if (height <= OPEN * (y1 - y0)) {
      return false;
    }
    boolean cutToItsInk = open.x0() >= x0 && open.x1() <= x1 && width > 0;
    return cutToItsInk || width >= (1 - HIDDEN) * (x1 - x0);
  }

  Box window(PDGraphicsState state) {
    List<Path2D> paths = state.getCurrentClippingPaths();
    if (paths != seen || paths.size() != count) {
      seen = paths;
      count = paths.size();
      window = intersection(paths);
    }
    return window;
  }

  private Box intersection(List<Path2D> paths) {
    Box open = new Box(0, 0, frame.width(), frame.height());
    for (Path2D path : paths) {
      open = clipped(open, path, frame);
    }
    return open;
  }

  /** What of a window is left open by the rectangle around another path. */
  static Box clipped(Box open, Path2D path, PageFrame frame) {
    // The rectangle around a path of floats is rounded to floats, too.
    Rectangle2D area = new Path2D.Double(path).getBounds2D();
    return shared(open, frame.box(area.getMinX(), area.getMinY(), area.getMaxX(), area.getMaxY()));
  }

  /** The part of a box that a window leaves open; without extent where it leaves nothing. */
  static Box shared(Box a, Box b) {
    double x0 = Math.max(a.x0(), b.x0());
    double y0 = Math.max(a.y0(), b.y0());
    return new Box(
        x0, y0, Math.max(x0, Math.min(a.x1(), b.x1())), Math.max(y0, Math.min(a.y1(), b.y1())));
  }
}
