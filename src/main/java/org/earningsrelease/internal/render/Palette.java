package org.earningsrelease.internal.render;

import java.util.Arrays;

/** The colours of a picture in rounded shades, numbered as they come. */
final class Palette {
  private static final int MOST = 256;
  private static final int UNKNOWN = -1;

  private final int bits;
  private final short[] indices;
  private final int[] colours = new int[MOST];
  private int size;

  /**
   * @param bits of each of red, green and blue that are kept
   */
  Palette(int bits) {
    this.bits = bits;
    this.indices = new short[1 << 3 * bits];
    Arrays.fill(indices, (short) UNKNOWN);
  }

  /** The number of a colour {@code 0xRRGGBB}; negative where there are too many. */
  int index(int colour) {
    int red = colour >> 16 & 0xff;
    int green = colour >> 8 & 0xff;
    int blue = colour & 0xff;
    int lost = 8 - bits;
    int place = (red >> lost << bits | green >> lost) << bits | blue >> lost;
    return indices[place] == UNKNOWN && size < MOST ? add(place) : indices[place];
  }

  private int add(int place) {
    int shades = (1 << bits) - 1;
    int red = (place >> 2 * bits) * 255 / shades;
    int green = (place >> bits & shades) * 255 / shades;
    int blue = (place & shades) * 255 / shades;
    colours[size] = red << 16 | green << 8 | blue;
    indices[place] = (short) size;
    return size++;
  }

  /** In the order of their numbers. */
  int[] colours() {
    return Arrays.copyOf(colours, size);
  }
}
