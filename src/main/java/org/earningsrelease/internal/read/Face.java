package org.earningsrelease.internal.read;

import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.earningsrelease.internal.read.pdf.FontStyle;
import org.earningsrelease.internal.read.pdf.FontTable;

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
  /** The face of a font that PDFBox has read. */
  static Face of(PDFont font, int number) {
    String name = String.valueOf(font.getName());
    return of(name, FontStyle.of(font.getFontDescriptor()), space(font), number);
  }

  /** The face of a font of which only the dictionary was read. */
  static Face of(FontTable font, int number) throws IOException {
    return of(font.name(), font.style(), font.space(), number);
  }

  private static Face of(String fontName, FontStyle style, double space, int number) {
    String name = fontName.toLowerCase(Locale.ROOT);
    boolean bold =
        name.contains("bold")
            || name.contains("black")
            || name.contains("heavy")
            || name.contains("-demi");
    return new Face(
        number,
        bold || style.heavy(),
        style.slanted() || name.contains("italic") || name.contains("oblique"),
        space,
        name.contains("courier") || style.even());
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
