package org.earningsrelease.internal.read;

import org.earningsrelease.internal.read.pdf.ColourSpace;
import org.earningsrelease.internal.read.pdf.ColourSpace.Colour;
import org.earningsrelease.internal.read.pdf.NotUnderstood;
import org.earningsrelease.model.Box;
import org.jspecify.annotations.Nullable;

/**
 * How a page draws at the moment (ISO 32000-1, 8.4 and 9.3); as precise as PDFBox, which reckons
 * places in floats.
 */
final class DrawState {
  /**
   * From the instructions' coordinates to the page's: {@code x' = ax + cy + e, y' = bx + dy + f}.
   */
  float a = 1;

  float b;
  float c;
  float d = 1;
  float e;
  float f;

  float characterSpacing;
  float wordSpacing;
  float scaling = 100;
  float leading;
  float fontSize;
  float rise;
  int mode;
  @Nullable FontLetters font;

  /** Whether text is begun; only then its matrices count. */
  boolean inText;

  /** Where the next letter comes. */
  float ta;

  float tb;
  float tc;
  float td;
  float te;
  float tf;

  /** Where the line began. */
  float la;

  float lb;
  float lc;
  float ld;
  float le;
  float lf;

  ColourSpace fillSpace = ColourSpace.GRAY;
  ColourSpace strokeSpace = ColourSpace.GRAY;
  Colour fill = Colour.DARK;
  Colour stroke = Colour.DARK;
  float fillAlpha = 1;
  float strokeAlpha = 1;
  boolean masked;
  boolean blended;

  /** The part of the page that clipping leaves open. */
  Box open = new Box(0, 0, 0, 0);

  void copy(DrawState from) {
    a = from.a;
    b = from.b;
    c = from.c;
    d = from.d;
    e = from.e;
    f = from.f;
    characterSpacing = from.characterSpacing;
    wordSpacing = from.wordSpacing;
    scaling = from.scaling;
    leading = from.leading;
    fontSize = from.fontSize;
    rise = from.rise;
    mode = from.mode;
    font = from.font;
    copyText(from);
    fillSpace = from.fillSpace;
    strokeSpace = from.strokeSpace;
    fill = from.fill;
    stroke = from.stroke;
    fillAlpha = from.fillAlpha;
    strokeAlpha = from.strokeAlpha;
    masked = from.masked;
    blended = from.blended;
    open = from.open;
  }

  private void copyText(DrawState from) {
    inText = from.inText;
    ta = from.ta;
    tb = from.tb;
    tc = from.tc;
    td = from.td;
    te = from.te;
    tf = from.tf;
    la = from.la;
    lb = from.lb;
    lc = from.lc;
    ld = from.ld;
    le = from.le;
    lf = from.lf;
  }

  /** Puts another matrix before the one that leads to the page. */
  void concatenate(float ma, float mb, float mc, float md, float me, float mf)
      throws NotUnderstood {
    float na = ma * a + mb * c;
    float nb = ma * b + mb * d;
    float nc = mc * a + md * c;
    float nd = mc * b + md * d;
    float ne = me * a + mf * c + e;
    float nf = me * b + mf * d + f;
    requireFinite(na + nb + nc + nd + ne + nf);
    a = na;
    b = nb;
    c = nc;
    d = nd;
    e = ne;
    f = nf;
  }

  static void requireFinite(float sum) throws NotUnderstood {
    if (!Float.isFinite(sum)) {
      throw new NotUnderstood("a place without end");
    }
  }

  void setTextMatrix(float ma, float mb, float mc, float md, float me, float mf) {
    inText = true;
    la = ma;
    lb = mb;
    lc = mc;
    ld = md;
    le = me;
    lf = mf;
    toLine();
  }

  /** Goes to a new line, so far from where this one began. */
  void moveLine(float x, float y) throws NotUnderstood {
    if (!inText) {
      return;
    }
    le = x * la + y * lc + le;
    lf = x * lb + y * ld + lf;
    requireFinite(le + lf);
    toLine();
  }

  private void toLine() {
    ta = la;
    tb = lb;
    tc = lc;
    td = ld;
    te = le;
    tf = lf;
  }

  /** Moves on along the line. */
  void advance(float x) {
    te += x * ta;
    tf += x * tb;
  }

  /** Whether what is filled now hides what lies under it. */
  boolean covers() {
    return fillAlpha >= 1 && !masked && !blended;
  }
}
