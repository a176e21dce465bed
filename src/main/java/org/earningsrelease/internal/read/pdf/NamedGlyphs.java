package org.earningsrelease.internal.read.pdf;

import java.io.IOException;
import java.util.Map;
import org.apache.fontbox.afm.FontMetrics;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.font.encoding.DictionaryEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.StandardEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.Type1Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.ZapfDingbatsEncoding;
import org.jspecify.annotations.Nullable;

/** The names of a simple font's glyphs, by code (ISO 32000-1, 9.6.6). */
final class NamedGlyphs {
  private final COSDictionary font;
  private final FontProgram program;
  private final @Nullable FontMetrics standard;
  private final @Nullable FontName standardName;
  private final boolean trueType;
  private final boolean embedded;
  private final @Nullable Boolean symbolic;
  private @Nullable Encoding encoding;

  NamedGlyphs(COSDictionary font, FontProgram program, @Nullable FontMetrics standard) {
    this.font = font;
    this.program = program;
    this.standard = standard;
    this.standardName = Standard14Fonts.getMappedFontName(font.getNameAsString(COSName.BASE_FONT));
    this.trueType = COSName.TRUE_TYPE.equals(font.getCOSName(COSName.SUBTYPE));
    COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
    this.embedded = descriptor != null && isEmbedded(descriptor);
    this.symbolic = isSymbolic(descriptor);
  }

  private boolean isEmbedded(COSDictionary descriptor) {
    return trueType
        ? descriptor.getCOSStream(COSName.FONT_FILE2) != null
        : descriptor.getCOSStream(COSName.FONT_FILE) != null
            || descriptor.getCOSStream(COSName.FONT_FILE3) != null;
  }

  private @Nullable Boolean isSymbolic(@Nullable COSDictionary descriptor) {
    if (descriptor != null) {
      return new PDFontDescriptor(descriptor).isSymbolic();
    }
    return standard == null ? null : standard.getEncodingScheme().equals("FontSpecific");
  }

  /** The list that tells the characters of the names. */
  GlyphList list() {
    return standardName == FontName.ZAPF_DINGBATS
        ? GlyphList.getZapfDingbats()
        : GlyphList.getAdobeGlyphList();
  }

  /** The names by code. */
  Encoding encoding() throws IOException {
    if (encoding == null) {
      encoding = read(font.getDictionaryObject(COSName.ENCODING));
    }
    return encoding;
  }

  private Encoding read(@Nullable COSBase entry) throws IOException {
    if (entry instanceof COSName name) {
      if (FontName.ZAPF_DINGBATS.getName().equals(font.getNameAsString(COSName.BASE_FONT))
          && !embedded) {
        return ZapfDingbatsEncoding.INSTANCE;
      }
      Encoding named = Encoding.getInstance(name);
      return named == null ? builtIn() : named;
    }
    return entry instanceof COSDictionary dictionary ? read(dictionary) : builtIn();
  }

  private Encoding read(COSDictionary entry) throws IOException {
    COSName base = entry.getCOSName(COSName.BASE_ENCODING);
    boolean based = base != null && Encoding.getInstance(base) != null;
    if (based || !Boolean.TRUE.equals(symbolic)) {
      return new DictionaryEncoding(entry, !Boolean.TRUE.equals(symbolic), null);
    }
    return standard != null && !embedded
        ? new DictionaryEncoding(entry, false, new Type1Encoding(standard))
        : fromFile();
  }

  /** The encoding of a font whose dictionary names none. */
  private Encoding builtIn() throws IOException {
    if (!embedded && standard != null) {
      return new Type1Encoding(standard);
    }
    return trueType && Boolean.FALSE.equals(symbolic) ? StandardEncoding.INSTANCE : fromFile();
  }

  private Encoding fromFile() throws IOException {
    if (program.font("its encoding") instanceof PDSimpleFont simple
        && simple.getEncoding() != null) {
      return simple.getEncoding();
    }
    throw new NotUnderstood("a font without an encoding");
  }

  /** Whether it is one of the fonts that every reader knows, with its own glyphs at their codes. */
  boolean isStandard() throws IOException {
    if (embedded || standardName == null) {
      return false;
    }
    if (encoding() instanceof DictionaryEncoding own) {
      for (Map.Entry<Integer, String> entry : own.getDifferences().entrySet()) {
        if (!entry.getValue().equals(own.getBaseEncoding().getName(entry.getKey()))) {
          return false;
        }
      }
    }
    return true;
  }
}
