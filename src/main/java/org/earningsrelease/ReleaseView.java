package org.earningsrelease;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.earningsrelease.internal.layout.Line;
import org.earningsrelease.internal.layout.Page;
import org.earningsrelease.internal.layout.Word;
import org.earningsrelease.internal.read.DocumentReaders;
import org.earningsrelease.internal.read.ReadDocument;
import org.earningsrelease.internal.render.MarkedPdf;
import org.earningsrelease.internal.render.PagePictures;
import org.earningsrelease.model.Box;
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
 * FinancialRelease release = ReleaseParser.standard().parse(file);
 * ReleaseView.of(file, release).writeHtml(out);
 * }</pre>
 */
public final class ReleaseView {
  private final byte[] document;
  private final String password;
  private final FinancialRelease release;

  private ReleaseView(byte[] document, String password, FinancialRelease release) {
    this.document = document;
    this.password = password;
    this.release = release;
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
    Objects.requireNonNull(release, "release");
    return new ReleaseView(document.clone(), options.password().orElse(""), release);
  }

  /**
   * Writes one HTML file that needs nothing else: the document's pages, each figure marked and tied
   * to what it was taken for and to the sums that it takes part in.
   *
   * @param out stays open
   * @throws IOException if {@code out} does not take it, or the document cannot be read any more
   */
  public void writeHtml(OutputStream out) throws IOException {
    ReleaseHtml.write(release, facsimile(), out);
  }

  /**
   * Writes a copy of the PDF document in which each figure is highlighted, green where the
   * release's own sums prove it, red where they contradict it, otherwise by its section; what it
   * was taken for opens with the highlight.
   *
   * @param out stays open
   * @throws IOException if {@code out} does not take it
   * @throws IllegalStateException if the document is no PDF
   */
  public void writePdf(OutputStream out) throws IOException {
    if (release.document().format() != Document.Format.PDF) {
      throw new IllegalStateException(release.document().name() + " is no PDF document");
    }
    MarkedPdf.write(document, password, FigureMarks.of(release), out);
  }

  private Facsimile facsimile() throws IOException {
    ReadDocument read = read();
    if (read.document().format() == Document.Format.TEXT) {
      return new Facsimile.Text(read.text().text());
    }
    List<byte[]> pictures = PagePictures.of(document, password);
    List<Facsimile.Page> pages = new ArrayList<>();
    for (Page page : read.text().pages()) {
      pages.add(page(page, pictures.get(page.number() - 1)));
    }
    return new Facsimile.Pages(pages);
  }

  private ReadDocument read() throws IOException {
    try {
      return DocumentReaders.read(document, release.document().name(), password);
    } catch (UnreadableDocumentException e) {
      // It could be read when the release was: the file has changed since.
      throw new IOException(e.getMessage(), e);
    }
  }

  private static Facsimile.Page page(Page page, byte[] picture) {
    List<Facsimile.Line> lines = page.lines().stream().flatMap(l -> pieces(l).stream()).toList();
    return new Facsimile.Page(page.number(), page.width(), page.height(), picture, lines);
  }

  /** A line's words, parted where cells stand apart. */
  private static List<Facsimile.Line> pieces(Line line) {
    List<Facsimile.Line> pieces = new ArrayList<>();
    List<Word> piece = new ArrayList<>();
    for (Word word : line.words()) {
      if (!piece.isEmpty()) {
        Word last = piece.get(piece.size() - 1);
        if (word.box().x0() - last.box().x1() > 2 * word.space()) {
          pieces.add(piece(piece));
          piece.clear();
        }
      }
      piece.add(word);
    }
    pieces.add(piece(piece));
    return pieces;
  }

  private static Facsimile.Line piece(List<Word> words) {
    Box box = words.stream().map(Word::box).reduce(Box::union).orElseThrow();
    return new Facsimile.Line(box, String.join(" ", words.stream().map(Word::text).toList()));
  }
}
