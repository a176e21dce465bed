package org.earningsrelease.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * The files that a text file lists, one path a line, in its order; empty lines are passed over. The
 * list is read as the files are asked for.
 */
final class FileList implements Iterator<BatchInput.InFile> {
  private static final Path HERE = Path.of("").toAbsolutePath();

  private final BufferedReader lines;
  private @Nullable String next;

  /**
   * @param list in UTF-8; relative paths are relative to the working folder
   * @throws IOException if it cannot be read
   */
  FileList(Path list) throws IOException {
    this.lines = Files.newBufferedReader(list);
    this.next = advance();
  }

  private @Nullable String advance() throws IOException {
    String line = lines.readLine();
    while (line != null && line.isBlank()) {
      line = lines.readLine();
    }
    if (line == null) {
      lines.close();
    }
    return line;
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public BatchInput.InFile next() {
    String line = next;
    if (line == null) {
      throw new NoSuchElementException();
    }
    try {
      next = advance();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Path file = Path.of(line);
    return new BatchInput.InFile(file, name(file));
  }

  /**
   * The path as it stands in the list, without what leads out of the working folder or the root.
   */
  private static String name(Path file) {
    Path whole = HERE.resolve(file).normalize();
    Path top = whole.startsWith(HERE) ? HERE : whole.getRoot();
    Path below = top == null ? whole : top.relativize(whole);
    return StringUtils.replaceChars(below.toString(), file.getFileSystem().getSeparator(), "/");
  }
}
