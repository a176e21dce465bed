package org.earningsrelease;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.earningsrelease.internal.read.ReadDocument;
import org.earningsrelease.internal.render.PagePictures;
import org.earningsrelease.write.html.Facsimile;

/** A document that is drawn on a thread of its own, while a release is read from it. */
final class DocumentDrawing implements ReleaseView.Drawing {
  private final String name;
  private final PagePictures pictures;
  private final FutureTask<Facsimile> task;

  private DocumentDrawing(Original original, ReadDocument read) {
    this.name = original.name();
    this.pictures = original.pictures();
    this.task = new FutureTask<>(() -> Original.facsimile(read, pictures));
  }

  /**
   * Begins to draw a document; the thread keeps no program from ending. What cannot be drawn is
   * told when the view is written.
   *
   * @param read the document, within its limits: nothing over them is ever drawn
   */
  static DocumentDrawing begin(Original original, ReadDocument read) {
    DocumentDrawing drawing = new DocumentDrawing(original, read);
    Thread thread = new Thread(drawing.task, "drawing");
    thread.setDaemon(true);
    thread.start();
    return drawing;
  }

  /** Helps to draw, and waits for what the other thread draws. */
  @Override
  public Facsimile facsimile() throws IOException {
    help();
    try {
      return task.get();
    } catch (ExecutionException e) {
      Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
      throw new IOException(cause.getMessage(), cause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(name + ": interrupted", e);
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
