package org.earningsrelease.internal.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes PDF files object by object, right or wrong. */
final class RawPdf {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<Integer> offsets = new ArrayList<>();

  RawPdf() {
    print("%PDF-1.7\n");
  }

  /** A file of one page, whose instructions are the object 4. */
  static RawPdf ofOnePage(String resources) {
    return new RawPdf()
        .object("<< /Type /Catalog /Pages 2 0 R >>")
        .object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
        .object(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 500] /Contents 4 0 R"
                + " /Resources << /Font << /F << /Type /Font /Subtype /Type1"
                + " /BaseFont /Helvetica >> >> "
                + resources
                + " >> >>");
  }

  private void print(String text) {
    out.writeBytes(text.getBytes(ISO_8859_1));
  }

  RawPdf object(String body) {
    offsets.add(out.size());
    print(offsets.size() + " 0 obj\n" + body + "\nendobj\n");
    return this;
  }

  RawPdf stream(String entries, byte[] bytes) {
    offsets.add(out.size());
    print(offsets.size() + " 0 obj\n<< /Length " + bytes.length + " " + entries + " >>\nstream\n");
    out.writeBytes(bytes);
    print("\nendstream\nendobj\n");
    return this;
  }

  RawPdf stream(String entries, String text) {
    return stream(entries, text.getBytes(ISO_8859_1));
  }

  byte[] bytes() {
    int start = out.size();
    print("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
    offsets.forEach(offset -> print("%010d 00000 n \n".formatted(offset)));
    print("trailer\n<< /Size " + (offsets.size() + 1) + " /Root 1 0 R >>\n");
    print("startxref\n" + start + "\n%%EOF\n");
    return out.toByteArray();
  }

  /** So many bytes of one value, compressed. */
  static byte[] deflated(long count, char of) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] part = new byte[1 << 16];
    java.util.Arrays.fill(part, (byte) of);
    try (OutputStream deflater =
        new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED), 1 << 16)) {
      for (long left = count; left > 0; left -= part.length) {
        deflater.write(part, 0, (int) Math.min(left, part.length));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
