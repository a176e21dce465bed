package org.earningsrelease.internal.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.earningsrelease.internal.read.pdf.ContentScanner;

/** The uncompressed instructions of pages and drawings, in buffers that are used again. */
final class StreamBytes {
  private static final int FIRST_SIZE = 1 << 16;

  private final List<Buffer> buffers = new ArrayList<>();

  /** What reads the drawings of one level. */
  private static final class Buffer {
    final ContentScanner scanner = new ContentScanner();
    byte[] bytes = new byte[FIRST_SIZE];

    void fill(PDContentStream content) throws IOException {
      int length = 0;
      try (RandomAccessRead in = content.getContentsForStreamParsing()) {
        int read = in.read(bytes, 0, bytes.length);
        while (read > 0) {
          length += read;
          if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
          }
          read = in.read(bytes, length, bytes.length - length);
        }
      }
      scanner.start(bytes, length);
    }
  }

  /**
   * A scanner at the beginning of a stream.
   *
   * @param level how many others are still being read; theirs are left alone
   */
  ContentScanner open(PDContentStream content, int level) throws IOException {
    while (buffers.size() <= level) {
      buffers.add(new Buffer());
    }
    buffers.get(level).fill(content);
    return buffers.get(level).scanner;
  }
}
