package org.earningsrelease.internal.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.fontbox.cmap.CMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/** A font whose codes stand for glyphs of a descendant font (ISO 32000-1, 9.7). */
final class CompositeFont extends FontTable {
  private static final Set<String> CHARACTER_COLLECTIONS =
      Set.of("GB1", "CNS1", "Japan1", "Korea1");

  private final COSDictionary descendant;
  private final boolean predefined;
  private final @Nullable CMap codes;
  private final @Nullable UnicodeMap unicode;
  private final @Nullable CMap collection;
  private final CidWidths widths;

  private CompositeFont(
      COSDictionary font, FontProgram program, COSDictionary descendant, COSBase encoding)
      throws IOException {
    super(font, program);
    this.descendant = descendant;
    this.predefined = encoding instanceof COSName;
    this.codes = COSName.IDENTITY_H.equals(encoding) ? null : codes(encoding);
    this.unicode = UnicodeMap.of(font);
    this.collection = unicode == null || predefined ? collection(encoding) : null;
    this.widths = CidWidths.of(descendant);
  }

  static CompositeFont of(COSDictionary font, FontProgram program) throws IOException {
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    COSBase encoding = font.getDictionaryObject(COSName.ENCODING);
    if (descendants == null
        || descendants.size() == 0
        || encoding == null
        || !(descendants.getObject(0) instanceof COSDictionary descendant)) {
      throw new NotUnderstood("a composite font without its parts");
    }
    COSName subtype = descendant.getCOSName(COSName.SUBTYPE);
    boolean known =
        COSName.CID_FONT_TYPE0.equals(subtype) || COSName.CID_FONT_TYPE2.equals(subtype);
    if (!known || !COSName.FONT.equals(descendant.getCOSName(COSName.TYPE, COSName.FONT))) {
      throw new NotUnderstood("a descendant font of type " + subtype);
    }
    return new CompositeFont(font, program, descendant, encoding);
  }

  private static CMap codes(COSBase encoding) throws IOException {
    CMap codes = UnicodeMap.read(encoding);
    if (codes.getWMode() == 1) {
      throw new NotUnderstood("vertical writing");
    }
    if (!codes.hasCIDMappings()) {
      throw new NotUnderstood("a map of codes that names no glyphs");
    }
    return codes;
  }

  /** The characters of a known collection of glyphs. */
  private @Nullable CMap collection(COSBase encoding) {
    String name = collectionName();
    if (name == null && predefined && !COSName.IDENTITY_H.equals(encoding)) {
      name = ((COSName) encoding).getName();
    }
    if (name == null) {
      return null;
    }
    try {
      CMap map = UnicodeMap.read(COSName.getPDFName(name));
      String ucs2 = map.getRegistry() + "-" + map.getOrdering() + "-UCS2";
      return UnicodeMap.read(COSName.getPDFName(ucs2));
    } catch (IOException e) {
      // PDFBox, too, goes on without it.
      return null;
    }
  }

  private @Nullable String collectionName() {
    COSDictionary info = descendant.getCOSDictionary(COSName.CIDSYSTEMINFO);
    if (info == null || !"Adobe".equals(info.getNameAsString(COSName.REGISTRY))) {
      return null;
    }
    String ordering = info.getNameAsString(COSName.ORDERING);
    return ordering != null && CHARACTER_COLLECTIONS.contains(ordering)
        ? "Adobe-" + ordering + "-" + info.getInt(COSName.SUPPLEMENT)
        : null;
  }

  @Override
  public int codeBytes() {
    return codes == null ? 2 : 0;
  }

  @Override
  public int readCode(InputStream text) throws IOException {
    return codes == null ? text.read() << 8 | text.read() : codes.readCode(text);
  }

  private int cid(int code) {
    return codes == null ? code : codes.toCID(code);
  }

  @Override
  public @Nullable String unicode(int code) throws IOException {
    String told = unicode == null ? null : unicode.unicode(code);
    if (told != null) {
      return told;
    }
    if (unicode != null && !predefined) {
      return Character.toString((char) code);
    }
    return collection == null
        ? program("the characters of its glyphs").toUnicode(code)
        : collection.toUnicode(cid(code));
  }

  @Override
  float width(int code) {
    return widths.of(cid(code));
  }

  @Override
  public FontStyle style() {
    COSDictionary descriptor = descendant.getCOSDictionary(COSName.FONT_DESC);
    return FontStyle.of(descriptor == null ? null : new PDFontDescriptor(descriptor));
  }

  @Override
  @Nullable CodeCharacters toUnicode() {
    return unicode == null ? null : unicode.characters();
  }

  @Override
  float spaceOfFile() throws IOException {
    float width = TrueTypeFile.width(descendant, cid(' '));
    return width == 0 ? widths.average(descendant) : width;
  }
}
