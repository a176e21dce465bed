package org.earningsrelease.internal.read;

import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.jspecify.annotations.Nullable;

/**
 * The pages of an open PDF, and the one place that chooses who reads them: the {@link
 * ScanningReader}, and the {@link EngineReader} where that one does not understand a page.
 */
final class PdfPages implements Closeable {
  private static final Logger LOG = System.getLogger(PdfPages.class.getName());

  private final COSDocument document;
  private final RandomAccessRead source;
  private final Allowance allowance;
  private final GlyphReader scanning;
  private final GlyphReader engine;
  private @Nullable PDDocument whole;
  private int left;

  /**
   * @param document closed with this
   * @param source closed with this
   */
  PdfPages(COSDocument document, RandomAccessRead source, Allowance allowance) {
    this.document = document;
    this.source = source;
    this.allowance = allowance;
    Fonts fonts = new Fonts();
    this.scanning = new ScanningReader(fonts, allowance);
    this.engine = new EngineReader(fonts, allowance);
  }

  int count() {
    return tree().getCount();
  }

  private PDPageTree tree() {
    COSDictionary catalog = document.getTrailer().getCOSDictionary(COSName.ROOT);
    return new PDPageTree(catalog.getCOSDictionary(COSName.PAGES));
  }

  /**
   * What a page draws.
   *
   * @param index from 0
   */
  PageContent read(int index) throws IOException {
    try {
      return PdfDamage.told(() -> scanning.read(tree().get(index)));
    } catch (OverLimit e) {
      throw e;
    } catch (IOException e) {
      LOG.log(Level.DEBUG, () -> "page " + (index + 1) + " is left to PDFBox: " + e.getMessage());
    }
    left++;
    allowance.again();
    return engine.read(whole().getPage(index));
  }

  /** How many pages so far were left to PDFBox's engine. */
  int left() {
    return left;
  }

  /** PDFBox's document loads the desktop's colours: it is made only for its engine. */
  private PDDocument whole() {
    if (whole == null) {
      whole = new PDDocument(document);
    }
    return whole;
  }

  @Override
  public void close() throws IOException {
    document.close();
    source.close();
  }
}
