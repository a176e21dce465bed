package org.earningsrelease.internal.render;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Draws the pages of a PDF document as they are shown on a screen.
 *
 * <p>Several threads may draw at once, each another page; PDFBox's documents are for one thread, so
 * each opens its own.
 */
public final class PagePictures {
  /** Pixels a point: small print stays legible, a page of print stays below some 150 kB. */
  private static final float SCALE = 1.5f;

  private static final byte[] NONE = {};

  /** Pages of a document that nobody has opened. */
  private static final int UNKNOWN = Integer.MAX_VALUE;

  private final byte[] pdf;
  private final String password;
  private final AtomicInteger next = new AtomicInteger();
  private volatile int pages = UNKNOWN;
  private final Map<Integer, CompletableFuture<byte[]>> pictures = new ConcurrentHashMap<>();

  /**
   * @param pdf the document; not copied
   * @param password opens an encrypted document; empty for none
   */
  public PagePictures(byte[] pdf, String password) {
    this.pdf = pdf;
    this.password = password;
  }

  /**
   * Draws the pages that no thread has begun, until none is left.
   *
   * @throws IOException if the document cannot be opened
   */
  public void draw() throws IOException {
    if (next.get() >= pages) {
      return;
    }
    try (PDDocument document = Loader.loadPDF(pdf, password)) {
      PDFRenderer renderer = new PDFRenderer(document);
      renderer.setSubsamplingAllowed(true);
      pages = document.getNumberOfPages();
      for (int i = next.getAndIncrement(); i < pages; i = next.getAndIncrement()) {
        int page = i;
        // What goes wrong with a page is told to who asks for its picture.
        var unused = picture(i).completeAsync(() -> picture(renderer, page), Runnable::run);
      }
    }
  }

  /**
   * Draws the pages that no thread has begun, where another one draws; nothing where none does yet.
   *
   * @throws IOException if the document cannot be opened
   */
  public void help() throws IOException {
    if (pages < UNKNOWN) {
      draw();
    }
  }

  /**
   * The picture of a page, in PNG or JPEG, when the thread that draws it has ended; empty for a
   * page that cannot be drawn.
   *
   * @param page 1-based; {@link #draw} was called and has returned on this thread
   * @throws CompletionException of what drawing it failed for
   */
  public byte[] of(int page) {
    return page > pages ? NONE : picture(page - 1).join();
  }

  private CompletableFuture<byte[]> picture(int index) {
    return pictures.computeIfAbsent(index, i -> new CompletableFuture<>());
  }

  private static byte[] picture(PDFRenderer renderer, int page) {
    try {
      return PagePicture.of(renderer.renderImage(page, SCALE, ImageType.RGB));
    } catch (IOException e) {
      // One damaged page has no picture; its words are there all the same.
      return NONE;
    }
  }
}
