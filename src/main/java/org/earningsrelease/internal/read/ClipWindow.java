package org.earningsrelease.internal.read;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.earningsrelease.model.Box;
import org.jspecify.annotations.Nullable;

/** The part of a page that clipping leaves open, as the rectangle around it. */
final class ClipWindow {
  private @Nullable List<Path2D> seen;
  private int count;
  private Box window = new Box(0, 0, 0, 0);

  /** A glyph of which more is hidden cannot be read. */
  private static final double HIDDEN = 0.35;

  /**
   * Whether most of a glyph between these places can be seen; {@code middle} is its height's
   * middle.
   */
  boolean shows(PageFrame frame, PDGraphicsState state, double left, double right, double middle) {
    Box open = window(frame, state);
    double margin = HIDDEN * (right - left);
    return left >= open.x0() - margin
        && right <= open.x1() + margin
        && middle >= open.y0()
        && middle <= open.y1();
  }

  Box window(PageFrame frame, PDGraphicsState state) {
    List<Path2D> paths = state.getCurrentClippingPaths();
    if (paths != seen || paths.size() != count) {
      seen = paths;
      count = paths.size();
      window = intersection(frame, paths);
    }
    return window;
  }

  private static Box intersection(PageFrame frame, List<Path2D> paths) {
    Box open = new Box(0, 0, frame.width(), frame.height());
    for (Path2D path : paths) {
      Rectangle2D area = path.getBounds2D();
      Box box = frame.box(area.getMinX(), area.getMinY(), area.getMaxX(), area.getMaxY());
      open =
          new Box(
              Math.max(open.x0(), box.x0()),
              Math.max(open.y0(), box.y0()),
              Math.min(open.x1(), box.x1()),
              Math.min(open.y1(), box.y1()));
    }
    return open;
  }
}
