package org.earningsrelease.internal.read.pdf;

import java.io.IOException;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.jspecify.annotations.Nullable;

/**
 * A font's map from codes to characters.
 *
 * @param map the map itself
 * @param identity whether it only says that codes are characters
 * @param oneByte whether codes of more than one byte in it do not count
 */
record UnicodeMap(CMap map, boolean identity, boolean oneByte) {
  private static final String IDENTITY = "Identity";

  /** The map of a font; null without one, and where it cannot be read. */
  static @Nullable UnicodeMap of(COSDictionary font) {
    COSBase entry = font.getDictionaryObject(COSName.TO_UNICODE);
    if (entry == null) {
      return null;
    }
    try {
      return of(font, known(font, read(entry)));
    } catch (IOException e) {
      // PDFBox, too, passes over a map that is damaged.
      return null;
    }
  }

  private static UnicodeMap of(COSDictionary font, CMap map) {
    boolean named = font.getCOSName(COSName.TO_UNICODE) != null;
    boolean identity =
        map.getName() != null
            && map.getName().startsWith("Identity-")
            && (named || !map.hasUnicodeMappings());
    COSName encoding = font.getCOSName(COSName.ENCODING);
    boolean oneByte =
        !COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE))
            && encoding != null
            && !encoding.getName().startsWith(IDENTITY);
    return new UnicodeMap(map, identity, oneByte);
  }

  /** The characters of a code; null where the map does not tell. */
  @Nullable String unicode(int code) {
    if (identity) {
      return String.valueOf((char) code);
    }
    return oneByte && code < 256 ? map.toUnicode(code, 1) : map.toUnicode(code);
  }

  /** A predefined map, or one of the document's streams. */
  static CMap read(COSBase entry) throws IOException {
    if (entry instanceof COSName name) {
      return PredefinedMaps.of(name.getName());
    }
    if (entry instanceof COSStream stream) {
      try (RandomAccessRead bytes = stream.createView()) {
        return new CMapParser().parse(bytes);
      }
    }
    throw new IOException("a map that is neither a name nor a stream");
  }

  /** A map that says nothing, of a font whose codes are its glyphs, stands for itself. */
  private static CMap known(COSDictionary font, CMap map) throws IOException {
    if (map.hasUnicodeMappings()) {
      return map;
    }
    COSName encoding = font.getCOSName(COSName.ENCODING);
    boolean identity =
        String.valueOf(map.getName()).contains(IDENTITY)
            || String.valueOf(map.getOrdering()).contains(IDENTITY)
            || COSName.IDENTITY_H.equals(encoding)
            || COSName.IDENTITY_V.equals(encoding);
    COSDictionary own = font.getCOSDictionary(COSName.ENCODING);
    boolean plain = own == null || !own.containsKey(COSName.DIFFERENCES);
    return identity && plain ? read(COSName.IDENTITY_H) : map;
  }
}
