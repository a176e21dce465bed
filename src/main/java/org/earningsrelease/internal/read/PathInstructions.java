package org.earningsrelease.internal.read;

import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import org.earningsrelease.internal.read.pdf.ColourSpace.Colour;
import org.earningsrelease.internal.read.pdf.NotUnderstood;
import org.earningsrelease.internal.read.pdf.Operands;
import org.earningsrelease.internal.read.pdf.Operator;

/** Carries out the operators of paths and clipping (ISO 32000-1, 8.5). */
final class PathInstructions {
  private final Operands operands;
  private final PageFrame frame;
  private final DrawnPath path;
  private final GlyphPlacer glyphs;

  PathInstructions(Operands operands, PageFrame frame, DrawnPath path, GlyphPlacer glyphs) {
    this.operands = operands;
    this.frame = frame;
    this.path = path;
    this.glyphs = glyphs;
  }

  void run(int operator, DrawState state) throws NotUnderstood {
    switch (operator) {
      case Operator.MOVE_TO -> {
        if (operands.isNumber(0) && operands.isNumber(1)) {
          path.move(x(state, 0), y(state, 0));
        }
      }
      case Operator.LINE_TO -> {
        if (operands.isNumber(0) && operands.isNumber(1)) {
          path.line(x(state, 0), y(state, 0));
        }
      }
      case Operator.RECTANGLE -> rectangle(state);
      case Operator.CURVE_TO -> curve(state, 6, 0, 2, 4);
      case Operator.CURVE_FROM_HERE -> curve(state, 4, -1, 0, 2);
      case Operator.CURVE_TO_END -> curve(state, 4, 0, 2, 2);
      case Operator.CLOSE -> path.close();
      case Operator.CLIP -> path.clipsWith(Path2D.WIND_NON_ZERO);
      case Operator.CLIP_EVEN_ODD -> path.clipsWith(Path2D.WIND_EVEN_ODD);
      default -> {
        paint(operator, state);
        end(state);
      }
    }
  }

  private float x(DrawState state, int i) {
    return x(state, operands.number(i), operands.number(i + 1));
  }

  private float y(DrawState state, int i) {
    return y(state, operands.number(i), operands.number(i + 1));
  }

  private static float x(DrawState state, double x, double y) {
    return (float) (state.a * x + state.c * y + state.e);
  }

  private static float y(DrawState state, double x, double y) {
    return (float) (state.b * x + state.d * y + state.f);
  }

  private void curve(DrawState state, int count, int first, int second, int third) {
    if (!operands.areNumbers(count)) {
      return;
    }
    Point2D here = path.point();
    double x1 = first < 0 ? (float) here.getX() : x(state, first);
    double y1 = first < 0 ? (float) here.getY() : y(state, first);
    path.curve(x1, y1, x(state, second), y(state, second), x(state, third), y(state, third));
  }

  private void rectangle(DrawState state) {
    if (!operands.areNumbers(4)) {
      return;
    }
    float x1 = operands.number(0);
    float y1 = operands.number(1);
    float x2 = operands.number(2) + x1;
    float y2 = operands.number(3) + y1;
    path.move(x(state, x1, y1), y(state, x1, y1));
    path.line(x(state, x2, y1), y(state, x2, y1));
    path.line(x(state, x2, y2), y(state, x2, y2));
    path.line(x(state, x1, y2), y(state, x1, y2));
    path.close();
  }

  private void paint(int operator, DrawState state) throws NotUnderstood {
    switch (operator) {
      case Operator.STROKE -> stroke(state);
      case Operator.CLOSE_STROKE -> {
        path.close();
        stroke(state);
      }
      case Operator.FILL, Operator.FILL_OLD, Operator.FILL_EVEN_ODD -> fill(state);
      case Operator.FILL_STROKE, Operator.FILL_STROKE_EVEN_ODD -> {
        fill(state);
        stroke(state);
      }
      case Operator.CLOSE_FILL_STROKE, Operator.CLOSE_FILL_STROKE_EVEN_ODD -> {
        path.close();
        fill(state);
        stroke(state);
      }
      default -> {
        // The path only ends.
      }
    }
  }

  private void stroke(DrawState state) throws NotUnderstood {
    if (state.strokeAlpha != 0 && certain(state.stroke) != Colour.PAPER) {
      path.stroke();
    }
  }

  private void fill(DrawState state) throws NotUnderstood {
    if (state.fillAlpha != 0) {
      boolean covering = state.covers() && state.fill != Colour.PATTERN;
      boolean coloured = certain(state.fill) != Colour.PAPER;
      path.fill(glyphs.count(), coloured, covering, state.open);
    }
  }

  private static Colour certain(Colour colour) throws NotUnderstood {
    if (colour == Colour.UNCERTAIN) {
      throw new NotUnderstood("a path in the first colour of a profile");
    }
    return colour;
  }

  private void end(DrawState state) {
    GeneralPath clipping = path.end();
    if (clipping != null) {
      state.open = ClipWindow.clipped(state.open, clipping, frame);
    }
  }
}
