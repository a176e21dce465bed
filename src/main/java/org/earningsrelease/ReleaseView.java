package org.earningsrelease;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.earningsrelease.internal.read.ReadDocument;
import org.earningsrelease.internal.render.MarkedPdf;
import org.earningsrelease.internal.render.PageMark;
import org.earningsrelease.model.Document;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.UnreadableDocumentException;
import org.earningsrelease.write.html.Facsimile;
import org.earningsrelease.write.html.ReleaseHtml;

/**
 * A release beside the document that it was read from, for people to look at.
 *
 * <pre>{@code
 * Path file = Path.of("release.pdf");
 * ReleaseView.parse(file, ParserOptions.standard()).writeHtml(out);
 * }</pre>
 */
public final class ReleaseView {
  private final Original original;
  private final Drawing drawing;
  private final FinancialRelease release;

  /** What the document looks like, now or when it is drawn. */
  @FunctionalInterface
  interface Drawing {
    Facsimile facsimile() throws IOException;
  }

  ReleaseView(Original original, Drawing drawing, FinancialRelease release) {
    this.original = original;
    this.drawing = drawing;
    this.release = Objects.requireNonNull(release, "release");
  }

  /**
   * Reads a release for a view of it: its pages are drawn on another thread meanwhile, which takes
   * about as long.
   *
   * @throws IOException if the file cannot be read; the message starts with its name
   * @throws UnreadableDocumentException if no text can be had from it
   */
  public static ReleaseView parse(Path file, ParserOptions options)
      throws IOException, UnreadableDocumentException {
    ReleaseParser parser = ReleaseParser.of(options);
    byte[] document = parser.bytes(file);
    Original original = new Original(document, String.valueOf(file.getFileName()), options);
    ReadDocument read = parser.read(document, original.name());
    DocumentDrawing drawing = DocumentDrawing.begin(original, read);
    return new ReleaseView(original, drawing, parser.release(read));
  }

  /**
   * A view of a release and its file.
   *
   * @throws IOException if the file cannot be read
   */
  public static ReleaseView of(Path file, FinancialRelease release) throws IOException {
    return of(Files.readAllBytes(file), release, ParserOptions.standard());
  }

  /**
   * A view of a release and its document.
   *
   * @param document the bytes that the release was read from
   * @param options those that it was read with
   */
  public static ReleaseView of(byte[] document, FinancialRelease release, ParserOptions options) {
    Original original = new Original(document.clone(), release.document().name(), options);
    return new ReleaseView(original, original::facsimile, release);
  }

  /** The release. */
  public FinancialRelease release() {
    return release;
  }

  /**
   * Writes one HTML file that needs nothing else: the document's pages, each figure marked and tied
   * to what it was taken for and to the sums that it takes part in.
   *
   * @param out stays open
   * @throws IOException if {@code out} does not take it, or the document cannot be read any more
   */
  public void writeHtml(OutputStream out) throws IOException {
    ReleaseHtml.write(release, drawing.facsimile(), out);
  }

  /**
   * Writes a copy of the PDF document in which each figure is highlighted, green where the
   * release's own sums prove it, red where they contradict it, otherwise by its section; what it
   * was taken for opens with the highlight.
   *
   * @param out stays open
   * @throws IOException if {@code out} does not take it, or the document cannot be read any more
   * @throws IllegalStateException if the document is no PDF
   */
  public void writePdf(OutputStream out) throws IOException {
    if (release.document().format() != Document.Format.PDF) {
      throw new IllegalStateException(release.document().name() + " is no PDF document");
    }
    List<PageMark> marks = FigureMarks.of(release, original.pages());
    MarkedPdf.write(original.bytes(), original.password(), marks, out);
  }
}
