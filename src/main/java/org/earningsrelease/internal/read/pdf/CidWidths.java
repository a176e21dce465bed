package org.earningsrelease.internal.read.pdf;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/** The widths of a composite font's glyphs (ISO 32000-1, 9.7.4.3). */
final class CidWidths {
  private static final int MOST = 1 << 16;
  private static final int BLOCK = 256;
  private static final float USUAL = 1000;

  private final float[] @Nullable [] blocks = new float[MOST / BLOCK][];
  private final float others;

  private CidWidths(float others) {
    this.others = others;
  }

  /** The widths that a descendant font's dictionary tells. */
  static CidWidths of(COSDictionary font) throws NotUnderstood {
    COSBase usual = font.getDictionaryObject(COSName.DW);
    CidWidths widths =
        new CidWidths(usual instanceof COSNumber number ? number.floatValue() : USUAL);
    COSArray array = font.getCOSArray(COSName.W);
    if (array != null) {
      read(array, widths::put);
    }
    return widths;
  }

  /** Takes the width of a glyph. */
  private interface Widths {
    void put(int cid, float width) throws NotUnderstood;
  }

  /**
   * The mean of the widths that are told.
   *
   * <p>PDFBox adds them up in the order of its map, and the sum of floats depends on that.
   */
  float average(COSDictionary font) throws NotUnderstood {
    Map<Integer, Float> told = new HashMap<>();
    COSArray array = font.getCOSArray(COSName.W);
    if (array != null) {
      read(array, told::put);
    }
    float sum = 0;
    int count = 0;
    for (float width : told.values()) {
      if (width > 0) {
        sum += width;
        count++;
      }
    }
    return count == 0 ? others : sum / count;
  }

  float of(int cid) {
    float[] block = cid < 0 || cid >= MOST ? null : blocks[cid / BLOCK];
    return block == null ? others : block[cid % BLOCK];
  }

  private static void read(COSArray array, Widths widths) throws NotUnderstood {
    int i = 0;
    while (i + 1 < array.size()) {
      int first = (int) number(array, i);
      if (array.getObject(i + 1) instanceof COSArray list) {
        for (int j = 0; j < list.size(); j++) {
          widths.put(first + j, number(list, j));
        }
        i += 2;
      } else if (i + 2 < array.size()) {
        float width = number(array, i + 2);
        int last = (int) number(array, i + 1);
        for (int cid = first; cid <= last; cid++) {
          widths.put(cid, width);
        }
        i += 3;
      } else {
        throw odd();
      }
    }
  }

  private static float number(COSArray array, int i) throws NotUnderstood {
    if (array.getObject(i) instanceof COSNumber number) {
      return number.floatValue();
    }
    throw odd();
  }

  private void put(int cid, float width) throws NotUnderstood {
    if (cid < 0 || cid >= MOST) {
      throw odd();
    }
    float[] block = blocks[cid / BLOCK];
    if (block == null) {
      block = new float[BLOCK];
      Arrays.fill(block, others);
      blocks[cid / BLOCK] = block;
    }
    block[cid % BLOCK] = width;
  }

  private static NotUnderstood odd() {
    return new NotUnderstood("an odd list of widths");
  }
}
