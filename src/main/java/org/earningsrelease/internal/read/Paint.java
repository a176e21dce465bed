package org.earningsrelease.internal.read;

import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/** Tells the colour of paper from all others, without colour profiles. */
final class Paint {
  /** Lighter than this nobody can read on white. */
  private static final float NEARLY = 0.96f;

  private Paint() {}

  /** Whether what is filled now hides what lies under it. */
  static boolean covers(PDGraphicsState state) {
    return state.getNonStrokeAlphaConstant() >= 1
        && state.getSoftMask() == null
        && state.getBlendMode() == BlendMode.NORMAL;
  }

  static boolean isWhite(PDColor colour) {
    float[] components = colour.getComponents();
    if (colour.isPattern() || components.length == 0) {
      return false;
    }
    boolean ink = components.length == 4 || colour.getColorSpace() instanceof PDSeparation;
    for (float component : components) {
      if (ink ? component > 1 - NEARLY : component < NEARLY) {
        return false;
      }
    }
    return true;
  }
}
