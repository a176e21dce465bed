package org.earningsrelease.internal.read.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/**
 * A Type 3 font: its glyphs are instructions of the document itself, PDFBox reads no file for it.
 */
final class WholeFont extends FontTable {
  private final PDFont whole;

  WholeFont(COSDictionary font, FontProgram program) throws IOException {
    super(font, program);
    this.whole = program.font("everything");
  }

  @Override
  public String name() {
    return String.valueOf(dictionary().getNameAsString(COSName.NAME));
  }

  @Override
  public @Nullable String unicode(int code) {
    return whole.toUnicode(code);
  }

  @Override
  float width(int code) throws IOException {
    return whole.getWidth(code);
  }

  @Override
  public float advance(int code) throws IOException {
    return whole.getDisplacement(code).getX();
  }

  @Override
  public FontStyle style() {
    return FontStyle.of(whole.getFontDescriptor());
  }

  @Override
  public double space() {
    double unit = Math.abs(whole.getFontMatrix().getScaleX());
    return Math.max(0, whole.getSpaceWidth() * unit);
  }
}
