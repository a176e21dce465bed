package org.earningsrelease.batch;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;

/** A document of a batch. */
public sealed interface BatchInput {
  /**
   * Its name in all output: the path relative to the folder it was found in, with {@code /} between
   * folders, or the file's own name.
   */
  String name();

  /** What messages call it: the file's path as given, or the name. */
  default String place() {
    return name();
  }

  /** A document in a file. */
  record InFile(Path file, String name) implements BatchInput {
    public InFile {
      Objects.requireNonNull(file, "file");
      Objects.requireNonNull(name, "name");
    }

    @Override
    public String place() {
      return file.toString();
    }
  }

  /**
   * A document in memory.
   *
   * @param bytes not copied; nobody may change them
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  record InMemory(byte[] bytes, String name) implements BatchInput {
    public InMemory {
      Objects.requireNonNull(bytes, "bytes");
      Objects.requireNonNull(name, "name");
    }
  }

  /**
   * A document that comes from a stream, read once and left open.
   *
   * @param stream read to its end on another thread
   */
  record InStream(InputStream stream, String name) implements BatchInput {
    public InStream {
      Objects.requireNonNull(stream, "stream");
      Objects.requireNonNull(name, "name");
    }
  }

  /** A file under its own name. */
  static BatchInput of(Path file) {
    return new InFile(file, String.valueOf(file.getFileName()));
  }
}
