package org.earningsrelease.internal.read.pdf;

import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** The names met so far, found by their bytes. */
final class Names {
  private static final int SLOTS = 512;

  private final @Nullable COSName[] names = new COSName[SLOTS];
  private final byte[][] spelled = new byte[SLOTS][];

  /** The name that these bytes spell. */
  COSName of(byte[] bytes, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + bytes[i];
    }
    int slot = (hash ^ hash >>> 9) & (SLOTS - 1);
    COSName known = names[slot];
    if (known != null && Arrays.equals(bytes, from, to, spelled[slot], 0, spelled[slot].length)) {
      return known;
    }
    byte[] own = Arrays.copyOfRange(bytes, from, to);
    COSName name = COSName.getPDFName(own);
    names[slot] = name;
    spelled[slot] = own;
    return name;
  }
}
