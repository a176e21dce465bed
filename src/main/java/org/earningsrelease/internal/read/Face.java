package org.earningsrelease.internal.read;

import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/**
 * What matters of a font.
 *
 * @param number distinguishes the fonts of a document
 * @param bold bold, semibold, heavy or black
 * @param italic italic or oblique
 * @param space width of a space for a size of 1; 0 where the font does not tell
 * @param even a typewriter's: every character as wide as the next, a space too
 */
record Face(int number, boolean bold, boolean italic, double space, boolean even) {
  private static final int SEMIBOLD = 600;

  static Face of(PDFont font, int number) {
    String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font.getFontDescriptor();
    boolean heavy =
        descriptor != null && (descriptor.getFontWeight() >= SEMIBOLD || descriptor.isForceBold());
    boolean slanted =
        descriptor != null && (descriptor.isItalic() || descriptor.getItalicAngle() != 0);
    boolean bold =
        name.contains("bold")
            || name.contains("black")
            || name.contains("heavy")
            || name.contains("-demi");
    return new Face(
        number,
        bold || heavy,
        slanted || name.contains("italic") || name.contains("oblique"),
        space(font),
        name.contains("courier") || (descriptor != null && descriptor.isFixedPitch()));
  }

  /** The same font, its letters filled and drawn around. */
  Face inBold() {
    return bold ? this : new Face(number, true, italic, space, even);
  }

  private static double space(PDFont font) {
    double unit = font instanceof PDType3Font ? Math.abs(font.getFontMatrix().getScaleX()) : 0.001;
    return Math.max(0, font.getSpaceWidth() * unit);
  }
}
