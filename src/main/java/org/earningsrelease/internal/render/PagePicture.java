package org.earningsrelease.internal.render;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * Packs the picture of a page as a browser takes it.
 *
 * <p>Print has few colours: with rounded shades, which no eye tells apart, a page's fit into a
 * palette, and a PNG of one byte a pixel is made in a tenth of the time. Photographs go as JPEG.
 */
final class PagePicture {
  /** Shades of red, green and blue, as powers of two: as many as a palette holds the colours of. */
  private static final int[] SHADES = {5, 4};

  private static final int PAPER = 0xffffff;

  private PagePicture() {}

  /**
   * The picture in PNG or JPEG.
   *
   * @param image of the type {@link BufferedImage#TYPE_INT_RGB}
   */
  static byte[] of(BufferedImage image) {
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    for (int bits : SHADES) {
      Palette palette = new Palette(bits);
      byte[] rows = rows(pixels, image.getWidth(), image.getHeight(), palette);
      if (rows.length > 0) {
        return new IndexedPng(image.getWidth(), image.getHeight(), palette.colours()).of(rows);
      }
    }
    return jpeg(image);
  }

  /**
   * Each row's pixels behind a byte for its filter, which is none; empty where the colours are too
   * many.
   */
  private static byte[] rows(int[] pixels, int width, int height, Palette palette) {
    byte[] rows = new byte[(width + 1) * height];
    int last = PAPER;
    int index = palette.index(last);
    for (int from = 0, at = 1; from < pixels.length; from += width, at++) {
      for (int i = from; i < from + width; i++) {
        // Most pixels are paper beside paper.
        if (pixels[i] != last) {
          last = pixels[i];
          index = palette.index(last);
          if (index < 0) {
            return new byte[0];
          }
        }
        rows[at++] = (byte) index;
      }
    }
    return rows;
  }

  private static byte[] jpeg(BufferedImage image) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "jpeg", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
