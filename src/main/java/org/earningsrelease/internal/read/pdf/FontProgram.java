package org.earningsrelease.internal.read.pdf;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.jspecify.annotations.Nullable;

/**
 * PDFBox's font, which reads the font's file or finds one of the system; made when it is needed.
 */
final class FontProgram {
  private static final Logger LOG = System.getLogger(FontProgram.class.getName());

  private final COSDictionary dictionary;
  private @Nullable PDFont font;

  FontProgram(COSDictionary dictionary) {
    this.dictionary = dictionary;
  }

  /**
   * The font.
   *
   * @param why what is asked of it
   */
  PDFont font(String why) throws IOException {
    if (font == null) {
      LOG.log(
          Level.DEBUG,
          () -> "font " + dictionary.getNameAsString(COSName.BASE_FONT) + " is asked for " + why);
      font = PDFontFactory.createFont(dictionary);
    }
    return font;
  }
}
