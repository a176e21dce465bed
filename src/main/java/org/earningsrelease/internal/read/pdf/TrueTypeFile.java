package org.earningsrelease.internal.read.pdf;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * The width of one glyph of an embedded TrueType file, read from its few first tables: fonts whose
 * words are set without spaces tell no width of a space elsewhere.
 */
final class TrueTypeFile {
  private static final int TRUE_TYPE = 0x00010000;
  private static final int MOST_TABLES = 64;
  private static final int SIZE_OF_METRIC = 4;
  private static final int USUAL_UNITS = 1000;
  private static final float THOUSAND = USUAL_UNITS;

  private final DataInputStream in;
  private final int glyph;
  private int at;
  private int unitsOfSize;
  private int glyphs;
  private int metrics;
  private int first = -1;
  private int width = -1;

  private TrueTypeFile(DataInputStream in, int glyph) {
    this.in = in;
    this.glyph = glyph;
  }

  /**
   * The width of a glyph in thousandths of the size.
   *
   * @param font a composite font's descendant
   * @return -1 where it is not certain
   */
  static float width(COSDictionary font, int cid) {
    COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
    COSStream file = descriptor == null ? null : descriptor.getCOSStream(COSName.FONT_FILE2);
    if (file == null
        || !COSName.CID_FONT_TYPE2.equals(font.getCOSName(COSName.SUBTYPE))
        || !COSName.FLATE_DECODE.equals(file.getFilters())
        || file.containsKey(COSName.DECODE_PARMS)) {
      return -1;
    }
    try (DataInputStream in =
        new DataInputStream(new InflaterInputStream(file.createRawInputStream()))) {
      return new TrueTypeFile(in, glyph(font, cid)).width();
    } catch (IOException e) {
      // PDFBox's font says what it makes of a damaged file.
      return -1;
    }
  }

  private boolean isComplete() {
    return width >= 0 && unitsOfSize > 0 && glyphs > 0;
  }

  private static int glyph(COSDictionary font, int cid) throws IOException {
    COSStream map = font.getCOSStream(COSName.CID_TO_GID_MAP);
    if (map == null) {
      return cid;
    }
    try (InputStream in = map.createInputStream()) {
      byte[] glyphs = in.readAllBytes();
      int at = 2 * cid;
      return at + 1 < glyphs.length ? (glyphs[at] & 0xFF) << 8 | glyphs[at + 1] & 0xFF : 0;
    }
  }

  private float width() throws IOException {
    Map<Integer, String> tables = tables();
    for (Map.Entry<Integer, String> table : tables.entrySet()) {
      if (!isComplete() && table.getKey() >= at) {
        skipTo(table.getKey());
        read(table.getValue());
      }
    }
    if (width < 0 || unitsOfSize == 0 || glyphs == 0) {
      return -1;
    }
    // What the file does not hold is drawn as its first glyph.
    float own = (float) (glyph < glyphs ? width : first);
    return unitsOfSize == USUAL_UNITS ? own : own * (THOUSAND / unitsOfSize);
  }

  /** The tables that matter, by their places; none unless the file is whole. */
  private Map<Integer, String> tables() throws IOException {
    int version = in.readInt();
    int count = in.readUnsignedShort();
    in.skipNBytes(6);
    at = 12 + 16 * count;
    Map<Integer, String> tables = new TreeMap<>();
    boolean outlines = false;
    for (int i = 0; i < Math.min(count, MOST_TABLES); i++) {
      String tag = Decimal.text(in.readNBytes(4), 0, 4);
      in.skipNBytes(4);
      int offset = in.readInt();
      in.skipNBytes(4);
      outlines |= tag.equals("glyf");
      tables.put(offset, tag);
    }
    return version == TRUE_TYPE && outlines && count <= MOST_TABLES ? tables : Map.of();
  }

  private void skipTo(int offset) throws IOException {
    in.skipNBytes(offset - at);
    at = offset;
  }

  private void read(String tag) throws IOException {
    switch (tag) {
      case "head" -> unitsOfSize = number(18);
      case "maxp" -> glyphs = number(4);
      case "hhea" -> metrics = number(34);
      case "hmtx" -> {
        if (metrics > 0) {
          int start = at;
          first = number(0);
          int metric = start + SIZE_OF_METRIC * Math.min(glyph, metrics - 1);
          width = metric == start ? first : number(metric - at);
        }
      }
      default -> {
        // Nothing of it matters.
      }
    }
  }

  /** The number of two bytes so far behind the table's start. */
  private int number(int offset) throws IOException {
    skipTo(at + offset);
    at += 2;
    return in.readUnsignedShort();
  }
}
