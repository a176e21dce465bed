package org.earningsrelease.model;

/**
 * A rectangle in points from the top left corner of the page, turned so that its text stands
 * upright.
 */
public record Box(double x0, double y0, double x1, double y1) {
  /** The smallest rectangle that holds both. */
  public Box union(Box other) {
    return new Box(
        Math.min(x0, other.x0),
        Math.min(y0, other.y0),
        Math.max(x1, other.x1),
        Math.max(y1, other.y1));
  }

  public double width() {
    return x1 - x0;
  }

  public double height() {
    return y1 - y0;
  }

  /** The smallest rectangle around this one whose edges are whole hundredths of a point. */
  public Box outward() {
    return new Box(down(x0), down(y0), 0.0 - down(-x1), 0.0 - down(-y1));
  }

  /** An edge that is whole already stays, though its binary fraction may be a hair off. */
  private static double down(double edge) {
    return Math.floor(edge * 100 + 1e-6) / 100;
  }
}
