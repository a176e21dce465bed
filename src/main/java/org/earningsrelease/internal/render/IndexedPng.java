package org.earningsrelease.internal.render;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes pictures of few colours (Portable Network Graphics, colour type 3), packed fast rather
 * than tightly.
 *
 * @param colours {@code 0xRRGGBB}, at most 256
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record IndexedPng(int width, int height, int[] colours) {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte BITS = 8;
  private static final byte INDEXED = 3;

  /**
   * The file.
   *
   * @param rows the pixels' colours by number, each row behind a zero: it is not filtered
   */
  byte[] of(byte[] rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(SIGNATURE);
    write(out, "IHDR", header());
    write(out, "PLTE", palette());
    write(out, "IDAT", deflated(rows));
    write(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  private byte[] header() {
    ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
    return header.put(BITS).put(INDEXED).array();
  }

  private byte[] palette() {
    ByteBuffer palette = ByteBuffer.allocate(3 * colours.length);
    for (int colour : colours) {
      palette.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
    }
    return palette.array();
  }

  private static byte[] deflated(byte[] rows) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try {
      deflater.setInput(rows);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[1 << 16];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private static void write(ByteArrayOutputStream out, String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    out.writeBytes(name);
    out.writeBytes(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }
}
