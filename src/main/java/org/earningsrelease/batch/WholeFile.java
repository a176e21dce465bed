package org.earningsrelease.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.apache.commons.lang3.SystemUtils;

/** A file that appears whole or not at all: written under another name, synced, then renamed. */
public final class WholeFile implements AutoCloseable {
  private final Path target;
  private final Path draft;
  private final OutputStream out;
  private boolean complete;

  private WholeFile(Path target, Path draft, OutputStream out) {
    this.target = target;
    this.draft = draft;
    this.out = out;
  }

  /** Writes a file's bytes. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a file; on any trouble a file of that name stays as it was.
   *
   * @throws IOException if the content or the file cannot be written
   */
  public static void write(Path target, Content content) throws IOException {
    try (WholeFile file = create(target)) {
      content.writeTo(file.out());
      file.complete();
    }
  }

  /** Begins a file, making its folder where needed; {@link #complete} lets it appear. */
  static WholeFile create(Path target) throws IOException {
    Path absolute = target.toAbsolutePath();
    Path folder = absolute.getParent();
    if (folder == null || Files.isDirectory(absolute)) {
      throw new IOException(target + ": is a folder");
    }
    Files.createDirectories(folder);
    Path draft = folder.resolve("." + absolute.getFileName() + ".draft");
    return new WholeFile(absolute, draft, new BufferedOutputStream(Files.newOutputStream(draft)));
  }

  OutputStream out() {
    return out;
  }

  /** The content is all there. */
  void complete() throws IOException {
    out.close();
    try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    complete = true;
    syncFolder();
  }

  /** Before this the new name might not outlast a loss of power. */
  private void syncFolder() throws IOException {
    Path folder = target.getParent();
    // Windows neither needs it nor opens folders.
    if (folder != null && !SystemUtils.IS_OS_WINDOWS) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  /** Drops the file unless it is complete. */
  @Override
  public void close() throws IOException {
    if (!complete) {
      try {
        out.close();
      } finally {
        Files.deleteIfExists(draft);
      }
    }
  }
}
