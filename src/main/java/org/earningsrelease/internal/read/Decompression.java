package org.earningsrelease.internal.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * How a stream is compressed, and whether it stays within its limit when it is not.
 *
 * @param filters in the order in which they are undone
 */
record Decompression(COSStream stream, List<COSName> filters) {
  /** Of so many bytes Deflate can make at most one. */
  private static final long DEFLATE = 1032;

  /** A code of LZW has at least nine bits and stands for at most 4096 bytes. */
  private static final long LZW = 4096;

  /** Two bytes stand for at most 128 (ISO 32000-1, 7.4.5). */
  private static final long RUN_LENGTH = 64;

  /** Wider rows no predictor needs: it would hold two of them. */
  private static final long WIDEST_ROW = 1 << 20;

  private static final Set<COSName> PICTURES =
      Set.of(
          COSName.DCT_DECODE,
          COSName.JPX_DECODE,
          COSName.JBIG2_DECODE,
          COSName.CCITTFAX_DECODE,
          COSName.DCT_DECODE_ABBREVIATION,
          COSName.CCITTFAX_DECODE_ABBREVIATION);

  static Decompression of(COSStream stream) {
    return new Decompression(stream, names(stream.getFilters()));
  }

  /** PDFBox undoes a filter that is named twice once. */
  private static List<COSName> names(COSBase filters) {
    Set<COSName> names = new LinkedHashSet<>();
    if (filters instanceof COSName name) {
      names.add(name);
    } else if (filters instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSName name) {
          names.add(name);
        }
      }
    }
    return List.copyOf(names);
  }

  boolean isPicture() {
    return filters.stream().anyMatch(PICTURES::contains);
  }

  /**
   * Measures what comes out, unless so few bytes cannot give too many.
   *
   * @param raw the compressed bytes; closed
   * @throws OverLimit if it is more than the allowance
   */
  void requireWithin(Allowance allowance, InputStream raw) throws IOException {
    try (raw) {
      if (isPicture() || filters.isEmpty()) {
        return;
      }
      requireNarrowRows(allowance);
      long limit = allowance.streamBytes();
      if (raw.available() > limit / mostForOne()) {
        measure(raw, allowance);
      }
    }
  }

  private void requireNarrowRows(Allowance allowance) throws OverLimit {
    COSBase parameters = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
    List<COSBase> all = new ArrayList<>();
    all.add(parameters);
    if (parameters instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        all.add(array.getObject(i));
      }
    }
    for (COSBase one : all) {
      if (one instanceof COSDictionary d && d.getLong(COSName.COLUMNS, 1) > WIDEST_ROW) {
        throw allowance.reached(OverLimit.of(WIDEST_ROW, "columns of a compressed stream"));
      }
    }
  }

  private long mostForOne() {
    long most = 1;
    for (COSName filter : filters) {
      most *= expansion(filter);
    }
    return most;
  }

  private static long expansion(COSName filter) {
    return switch (filter.getName()) {
      case "FlateDecode", "Fl" -> DEFLATE;
      case "LZWDecode", "LZW" -> LZW;
      case "RunLengthDecode", "RL" -> RUN_LENGTH;
      default -> 1;
    };
  }

  private void measure(InputStream raw, Allowance allowance) throws IOException {
    InputStream in = raw;
    for (int i = 0; i < filters.size(); i++) {
      boolean last = i == filters.size() - 1;
      OutputStream kept = last ? OutputStream.nullOutputStream() : new ByteArrayOutputStream();
      try (Counted out = new Counted(kept, allowance)) {
        FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(in, out, stream, i);
      }
      in =
          new ByteArrayInputStream(
              kept instanceof ByteArrayOutputStream bytes ? bytes.toByteArray() : new byte[0]);
    }
  }

  /** Takes no more than the allowance. */
  private static final class Counted extends OutputStream {
    private final OutputStream out;
    private final Allowance allowance;
    private long count;

    Counted(OutputStream out, Allowance allowance) {
      this.out = out;
      this.allowance = allowance;
    }

    @Override
    public void write(int b) throws IOException {
      count(1);
      out.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      count(length);
      out.write(bytes, from, length);
    }

    private void count(int more) throws OverLimit {
      count += more;
      if (count > allowance.streamBytes()) {
        throw allowance.reached(
            OverLimit.of(allowance.streamBytes(), "bytes in a compressed stream"));
      }
    }
  }
}
