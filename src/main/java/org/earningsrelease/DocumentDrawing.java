package org.earningsrelease;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.earningsrelease.internal.render.PagePictures;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.write.html.Facsimile;

/**
 * A document that is drawn on a thread of its own, while a release is read from it.
 *
 * <pre>{@code
 * Path file = Path.of("release.pdf");
 * DocumentDrawing drawing = DocumentDrawing.begin(file, ParserOptions.standard());
 * drawing.with(ReleaseParser.standard().parse(file)).writeHtml(out);
 * }</pre>
 */
public final class DocumentDrawing {
  private final Original original;
  private final PagePictures pictures;
  private final FutureTask<Facsimile> task;

  private DocumentDrawing(Original original) {
    this.original = original;
    this.pictures = original.pictures();
    // It reads the document first, within the limits: nothing over them is ever drawn.
    this.task = new FutureTask<>(() -> original.facsimile(pictures));
  }

  /**
   * Begins to draw a document; the thread keeps no program from ending. What cannot be drawn is
   * told when the view is written.
   *
   * @param options those that the release is read with
   * @throws IOException if the file cannot be read, or is larger than the options allow
   */
  public static DocumentDrawing begin(Path file, ParserOptions options) throws IOException {
    if (Files.size(file) > options.limits().bytes()) {
      throw new IOException(
          file + ": more than the limit of " + options.limits().bytes() + " bytes");
    }
    String name = String.valueOf(file.getFileName());
    DocumentDrawing drawing =
        new DocumentDrawing(new Original(Files.readAllBytes(file), name, options));
    Thread thread = new Thread(drawing.task, "drawing");
    thread.setDaemon(true);
    thread.start();
    return drawing;
  }

  /**
   * The document beside the release.
   *
   * @param release that was read from it
   */
  public ReleaseView with(FinancialRelease release) {
    return new ReleaseView(original, this::facsimile, release);
  }

  /** Helps to draw, and waits for what the other thread draws. */
  private Facsimile facsimile() throws IOException {
    help();
    try {
      return task.get();
    } catch (ExecutionException e) {
      Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
      throw new IOException(cause.getMessage(), cause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(original.name() + ": interrupted", e);
    }
  }

  private void help() {
    try {
      pictures.help();
    } catch (IOException e) {
      // The task fails for the same reason, and says it in the reader's words.
    }
  }
}
