package org.earningsrelease.internal.read.pdf;

import java.io.IOException;
import java.io.InputStream;
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
 * @param characters the map itself
 * @param identity whether it only says that codes are characters
 * @param oneByte whether codes of more than one byte in it do not count
 */
record UnicodeMap(CodeCharacters characters, boolean identity, boolean oneByte) {
  private static final String IDENTITY = "Identity";

  /** The map of a font; null without one, and where it cannot be read. */
  static @Nullable UnicodeMap of(COSDictionary font) {
    COSBase entry = font.getDictionaryObject(COSName.TO_UNICODE);
    if (entry == null) {
      return null;
    }
    try {
      return entry instanceof COSStream stream ? of(font, stream) : of(font, read(entry), true);
    } catch (IOException e) {
      // PDFBox, too, passes over a map that is damaged.
      return null;
    }
  }

  private static UnicodeMap of(COSDictionary font, COSStream stream) throws IOException {
    try (InputStream bytes = stream.createInputStream()) {
      CodeCharacters characters = ToUnicodeReader.read(bytes.readAllBytes());
      return new UnicodeMap(characters, false, isOneByte(font));
    } catch (NotUnderstood e) {
      return of(font, read(stream), false);
    }
  }

  private static UnicodeMap of(COSDictionary font, CMap told, boolean named) throws IOException {
    CMap map = known(font, told);
    boolean identity =
        map.getName() != null
            && map.getName().startsWith("Identity-")
            && (named || !map.hasUnicodeMappings());
    return new UnicodeMap(new Whole(map), identity, isOneByte(font));
  }

  private static boolean isOneByte(COSDictionary font) {
    COSName encoding = font.getCOSName(COSName.ENCODING);
    return !COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE))
        && encoding != null
        && !encoding.getName().startsWith(IDENTITY);
  }

  /** A map with all that FontBox understands. */
  private record Whole(CMap map) implements CodeCharacters {
    @Override
    public @Nullable String of(int code, int bytes) {
      return map.toUnicode(code, bytes);
    }

    @Override
    public int space() {
      return map.getSpaceMapping();
    }
  }

  /** The characters of a code; null where the map does not tell. */
  @Nullable String unicode(int code) {
    if (identity) {
      return String.valueOf((char) code);
    }
    String single = code < 256 ? characters.of(code, 1) : null;
    return single != null || oneByte && code < 256 ? single : characters.of(code, bytes(code));
  }

  private static int bytes(int code) {
    return code <= 0xFFFF ? 2 : code <= 0xFFFFFF ? 3 : 4;
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
