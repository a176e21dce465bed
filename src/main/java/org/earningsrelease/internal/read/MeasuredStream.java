package org.earningsrelease.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessStreamCache;

/**
 * A stream that is measured before anybody decompresses it: PDFBox would hold whatever comes out in
 * memory, or read spaces for hours.
 */
final class MeasuredStream extends COSStream {
  private final Allowance allowance;
  private boolean measured;

  /**
   * @param view the compressed bytes
   */
  MeasuredStream(RandomAccessStreamCache cache, RandomAccessReadView view, Allowance allowance)
      throws IOException {
    super(cache, view);
    this.allowance = allowance;
  }

  @Override
  public InputStream createRawInputStream() throws IOException {
    if (!measured) {
      measured = true;
      Decompression.of(this).requireWithin(allowance, super.createRawInputStream());
    }
    return super.createRawInputStream();
  }

  /** Pictures are never looked at, and their decoders are asked for nothing. */
  @Override
  public COSInputStream createInputStream(DecodeOptions options) throws IOException {
    if (Decompression.of(this).isPicture()) {
      throw new IOException("a picture where something else should be");
    }
    return super.createInputStream(options);
  }

  /** Decryption puts other bytes here. */
  @Override
  public OutputStream createRawOutputStream() throws IOException {
    measured = false;
    return super.createRawOutputStream();
  }
}
