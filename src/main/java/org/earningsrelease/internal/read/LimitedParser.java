package org.earningsrelease.internal.read;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.ICOSParser;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.pdfparser.PDFParser;

/** PDFBox's parser, whose streams are measured before they are decompressed. */
final class LimitedParser extends PDFParser {

  private LimitedParser(byte[] bytes, String password, Allowance allowance) throws IOException {
    super(new RandomAccessReadBuffer(bytes), password);
    // Made by the constructor above, and still empty.
    document.close();
    document = new Streams(this, allowance);
  }

  /**
   * Opens a PDF; the caller closes it.
   *
   * @param password empty for none
   */
  static PdfPages open(byte[] bytes, String password, Allowance allowance) throws IOException {
    LimitedParser parser = new LimitedParser(bytes, password, allowance);
    boolean open = false;
    try {
      parser.read();
      open = true;
      return new PdfPages(parser.document, parser.source, allowance);
    } finally {
      if (!open) {
        parser.document.close();
      }
    }
  }

  /** What PDFBox's own method does, but for the document that it makes in the end. */
  private void read() throws IOException {
    setLenient(true);
    if (!parsePDFHeader()) {
      parseFDFHeader();
    }
    initialParse();
    document.getDocumentState().setParsing(false);
  }

  /** Makes the streams of a document. */
  private static final class Streams extends COSDocument {
    private final ICOSParser parser;
    private final Allowance allowance;
    private final RandomAccessStreamCache cache = IOUtils.createMemoryOnlyStreamCache().create();

    Streams(ICOSParser parser, Allowance allowance) throws IOException {
      super(parser);
      this.parser = parser;
      this.allowance = allowance;
    }

    @Override
    public COSStream createCOSStream(COSDictionary dictionary, long start, long length)
        throws IOException {
      COSStream stream =
          new MeasuredStream(cache, parser.createRandomAccessReadView(start, length), allowance);
      dictionary.forEach(stream::setItem);
      stream.setKey(dictionary.getKey());
      return stream;
    }
  }
}
