package org.earningsrelease;

import static org.earningsrelease.model.UnreadableDocumentException.Reason.OVER_LIMIT;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import org.earningsrelease.internal.extract.reread.Reading;
import org.earningsrelease.internal.layout.Block;
import org.earningsrelease.internal.layout.Layout;
import org.earningsrelease.internal.layout.LayoutAnalyzer;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.internal.read.DocumentReaders;
import org.earningsrelease.internal.read.ReadDocument;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.UnreadableDocumentException;

/**
 * Reads a company's results release; the format is told by the content, never by the file's name.
 *
 * <pre>{@code
 * FinancialRelease release = ReleaseParser.standard().parse(Path.of("release.pdf"));
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class ReleaseParser {
  private static final ReleaseParser STANDARD = new ReleaseParser(ParserOptions.standard());

  private final ParserOptions options;

  private ReleaseParser(ParserOptions options) {
    this.options = options;
  }

  /** A parser with default options. */
  public static ReleaseParser standard() {
    return STANDARD;
  }

  /** A parser with these options. */
  public static ReleaseParser of(ParserOptions options) {
    return new ReleaseParser(Objects.requireNonNull(options, "options"));
  }

  /**
   * Parses a file.
   *
   * @throws IOException if the file cannot be read; the message starts with its name
   * @throws UnreadableDocumentException if no text can be had from it
   */
  public FinancialRelease parse(Path file) throws IOException, UnreadableDocumentException {
    return release(read(file));
  }

  /**
   * Parses a document in memory.
   *
   * @param name for the result and for messages
   * @throws UnreadableDocumentException if no text can be had from it
   */
  public FinancialRelease parse(byte[] bytes, String name) throws UnreadableDocumentException {
    return release(read(bytes, name));
  }

  /**
   * Parses what a stream gives; the stream is read to its end and stays open.
   *
   * @param name for the result and for messages
   * @throws IOException if the stream fails; the message starts with the name
   * @throws UnreadableDocumentException if no text can be had from it
   */
  public FinancialRelease parse(InputStream stream, String name)
      throws IOException, UnreadableDocumentException {
    return release(read(bytes(stream, name), name));
  }

  /**
   * The document's text as the parser sees it: every {@code start} and {@code end} of a release
   * points into it.
   *
   * @throws IOException if the file cannot be read; the message starts with its name
   * @throws UnreadableDocumentException if no text can be had from it
   */
  public String text(Path file) throws IOException, UnreadableDocumentException {
    return read(file).text().text();
  }

  /**
   * The document's text as the parser sees it: every {@code start} and {@code end} of a release
   * points into it.
   *
   * @param name for messages
   * @throws UnreadableDocumentException if no text can be had from it
   */
  public String text(byte[] bytes, String name) throws UnreadableDocumentException {
    return read(bytes, name).text().text();
  }

  private ReadDocument read(Path file) throws IOException, UnreadableDocumentException {
    return read(bytes(file), String.valueOf(file.getFileName()));
  }

  byte[] bytes(Path file) throws IOException, UnreadableDocumentException {
    if (Files.notExists(file)) {
      throw new NoSuchFileException(file.toString(), null, "no such file");
    }
    try (InputStream stream = Files.newInputStream(file)) {
      return bytes(stream, file.toString());
    }
  }

  private byte[] bytes(InputStream stream, String name)
      throws IOException, UnreadableDocumentException {
    Objects.requireNonNull(stream, "stream");
    Objects.requireNonNull(name, "name");
    try {
      long limit = Math.min(options.limits().bytes(), Integer.MAX_VALUE - 16L);
      return requireWithinLimit(stream.readNBytes((int) limit + 1), name);
    } catch (IOException e) {
      throw new IOException(name + ": " + e.getMessage(), e);
    }
  }

  ReadDocument read(byte[] bytes, String name) throws UnreadableDocumentException {
    Objects.requireNonNull(name, "name");
    requireWithinLimit(Objects.requireNonNull(bytes, "bytes"), name);
    return DocumentReaders.read(bytes, name, options.password().orElse(""), options.limits());
  }

  private byte[] requireWithinLimit(byte[] bytes, String name) throws UnreadableDocumentException {
    if (bytes.length > options.limits().bytes()) {
      throw new UnreadableDocumentException(
          OVER_LIMIT, name + ": more than the limit of " + options.limits().bytes() + " bytes");
    }
    return bytes;
  }

  private void requireWithinLimit(Layout layout, String name) throws UnreadableDocumentException {
    int limit = options.limits().cellsOfTable();
    for (Block block : layout.blocks()) {
      if (block instanceof Table table && cells(table) > limit) {
        throw new UnreadableDocumentException(
            OVER_LIMIT, name + ": more than the limit of " + limit + " cells in a table");
      }
    }
  }

  private static long cells(Table table) {
    return (long) table.rows().size() * table.columns().size();
  }

  FinancialRelease release(ReadDocument read) throws UnreadableDocumentException {
    Layout layout = LayoutAnalyzer.analyze(read.text());
    requireWithinLimit(layout, read.document().name());
    ReadingTrial first = ReadingTrial.of(read, Reading.of(layout));
    return (options.repair() ? Repair.of(read, first) : first).report().marked();
  }
}
