package org.earningsrelease.internal.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/**
 * What a font's dictionary says of its codes, without a look into the font's own file; exactly what
 * PDFBox makes of it.
 *
 * <p>What the dictionary leaves open is asked of PDFBox's font, which is made then and once.
 */
public abstract sealed class FontTable permits CompositeFont, SimpleFont, WholeFont {
  private static final float THOUSAND = 1000;

  /** Widths are told in thousandths of the size, but for Type 3. */
  private static final double UNIT = 0.001;

  private final COSDictionary font;
  private final FontProgram program;

  FontTable(COSDictionary font, FontProgram program) {
    this.font = font;
    this.program = program;
  }

  /**
   * The table of a font.
   *
   * @throws IOException if the dictionary is damaged or of a kind that is not known here
   */
  public static FontTable of(COSDictionary font) throws IOException {
    COSName subtype = font.getCOSName(COSName.SUBTYPE);
    FontProgram program = new FontProgram(font);
    if (COSName.TYPE0.equals(subtype)) {
      return CompositeFont.of(font, program);
    }
    if (COSName.TYPE1.equals(subtype)
        || COSName.MM_TYPE1.equals(subtype)
        || COSName.TRUE_TYPE.equals(subtype)) {
      return SimpleFont.of(font, program);
    }
    if (COSName.TYPE3.equals(subtype)) {
      return new WholeFont(font, program);
    }
    throw new NotUnderstood("a font of type " + subtype);
  }

  final COSDictionary dictionary() {
    return font;
  }

  /** PDFBox's font, which reads the font's file. */
  final PDFont program(String why) throws IOException {
    return program.font(why);
  }

  /** Of how many bytes each code is; 0 where that depends on the bytes. */
  public int codeBytes() {
    return 1;
  }

  /** The next code of a string; only for fonts whose codes differ in length. */
  public int readCode(InputStream text) throws IOException {
    throw new IOException("codes of " + codeBytes() + " bytes");
  }

  /** The characters that a code stands for; null where the font does not tell. */
  public abstract @Nullable String unicode(int code) throws IOException;

  /** How far a code's glyph moves on, in thousandths of the size. */
  abstract float width(int code) throws IOException;

  /** How far a code's glyph moves on for a size of 1. */
  public float advance(int code) throws IOException {
    return width(code) / THOUSAND;
  }

  /** The font's name; {@code "null"} without one. */
  public String name() {
    return String.valueOf(font.getNameAsString(COSName.BASE_FONT));
  }

  /** What its descriptor tells. */
  public abstract FontStyle style() throws IOException;

  /** How wide a space is for a size of 1; 0 where the font does not tell. */
  public double space() throws IOException {
    return Math.max(0, spaceWidth() * UNIT);
  }

  private float spaceWidth() throws IOException {
    CodeCharacters unicode = toUnicode();
    float width = -1;
    if (unicode == null) {
      width = spaceByEncoding();
    } else if (unicode.space() > -1) {
      width = width(unicode.space());
    }
    if (width <= 0 && unicode != null) {
      width = spaceOfFile();
    }
    return width > 0 ? width : program("the width of a space").getSpaceWidth();
  }

  /** The width for code 32 without one in the dictionary; 0 or less if that is not certain. */
  float spaceOfFile() throws IOException {
    return 0;
  }

  /** The map of its codes to characters; null without one. */
  @Nullable CodeCharacters toUnicode() {
    return null;
  }

  /** The width of the space of a font that has no map to characters; 0 if that is not certain. */
  float spaceByEncoding() throws IOException {
    return 0;
  }
}
