package org.earningsrelease.internal.read.pdf;

import java.io.IOException;
import org.apache.fontbox.afm.FontMetrics;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/** A font with codes of one byte that stand for named glyphs (ISO 32000-1, 9.6). */
final class SimpleFont extends FontTable {
  private static final String SPACE = "space";

  private final @Nullable UnicodeMap unicode;
  private final NamedGlyphs glyphs;
  private final @Nullable PDFontDescriptor descriptor;
  private final @Nullable FontMetrics standard;
  private final boolean compact;

  private SimpleFont(COSDictionary font, FontProgram program) {
    super(font, program);
    COSDictionary told = font.getCOSDictionary(COSName.FONT_DESC);
    this.descriptor = told == null ? null : new PDFontDescriptor(told);
    this.standard = Standard14Fonts.getAFM(font.getNameAsString(COSName.BASE_FONT));
    this.unicode = UnicodeMap.of(font);
    this.glyphs = new NamedGlyphs(font, program, standard);
    this.compact =
        told != null
            && told.containsKey(COSName.FONT_FILE3)
            && !COSName.TRUE_TYPE.equals(font.getCOSName(COSName.SUBTYPE));
  }

  static SimpleFont of(COSDictionary font, FontProgram program) {
    return new SimpleFont(font, program);
  }

  @Override
  public @Nullable String unicode(int code) throws IOException {
    String told = unicode == null ? null : unicode.unicode(code);
    return told == null ? glyphs.list().toUnicode(glyphs.encoding().getName(code)) : told;
  }

  @Override
  float width(int code) throws IOException {
    COSDictionary font = dictionary();
    if (font.getDictionaryObject(COSName.WIDTHS) != null
        || font.containsKey(COSName.MISSING_WIDTH)) {
      COSArray widths = font.getCOSArray(COSName.WIDTHS);
      int first = font.getInt(COSName.FIRST_CHAR, -1);
      int last = font.getInt(COSName.LAST_CHAR, -1);
      if (widths != null && code >= first && code <= last && code - first < widths.size()) {
        return widths.getObject(code - first) instanceof COSNumber width ? width.floatValue() : 0;
      }
      if (descriptor != null) {
        return descriptor.getMissingWidth();
      }
      if (standard != null) {
        return 0;
      }
    }
    return standard != null && glyphs.isStandard()
        ? standardWidth(standard, glyphs.encoding().getName(code))
        : program("the width of code " + code).getWidth(code);
  }

  /** Adobe's metrics lack a few glyphs. */
  private static float standardWidth(FontMetrics metrics, String glyph) {
    return switch (glyph) {
      case ".notdef" -> 250;
      case "nbspace" -> metrics.getCharacterWidth(SPACE);
      case "sfthyphen" -> metrics.getCharacterWidth("hyphen");
      default -> metrics.getCharacterWidth(glyph);
    };
  }

  @Override
  public FontStyle style() {
    if (descriptor == null && standard != null) {
      return new FontStyle(false, standard.getItalicAngle() != 0, false);
    }
    return FontStyle.of(descriptor);
  }

  @Override
  @Nullable CodeCharacters toUnicode() {
    return unicode == null ? null : unicode.characters();
  }

  /** A font of Adobe's compact format is asked for its own space; others have it at code 32. */
  @Override
  float spaceByEncoding() throws IOException {
    if (compact) {
      return 0;
    }
    GlyphList list = glyphs.list();
    Encoding encoding = glyphs.encoding();
    Integer code = encoding.getNameToCodeMap().get(list.codePointToName(' '));
    if (code == null || code == ' ') {
      return width(' ');
    }
    boolean certain =
        glyphs.isStandard() && !COSName.TRUE_TYPE.equals(dictionary().getCOSName(COSName.SUBTYPE));
    return certain ? width(code) : 0;
  }
}
