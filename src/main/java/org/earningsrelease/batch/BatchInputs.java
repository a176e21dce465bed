package org.earningsrelease.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * The documents of a batch, looked for as they are asked for: files and lists of files in their
 * order, the files of a folder and of the folders in it by name, so every time in the same order.
 *
 * <p>Immutable. Looking for documents throws {@link UncheckedIOException} where a folder or a list
 * cannot be read.
 */
public final class BatchInputs implements Iterable<BatchInput.InFile> {
  private static final BatchInputs NONE =
      new BatchInputs(List.of(), Globs.ALL, Path.of("").toAbsolutePath().resolve("."));

  private final List<Origin> origins;
  private final Globs globs;
  private final Path without;

  /** Where documents come from. */
  private record Origin(Path path, boolean list) {}

  private BatchInputs(List<Origin> origins, Globs globs, Path without) {
    this.origins = List.copyOf(origins);
    this.globs = globs;
    this.without = without;
  }

  /** No documents yet. */
  public static BatchInputs none() {
    return NONE;
  }

  /** These, then a file, or all files below a folder. Hidden files and folders are left out. */
  public BatchInputs and(Path fileOrFolder) {
    return and(new Origin(fileOrFolder, false));
  }

  /**
   * These, then the files that a text file lists, one path a line. They are named as in the list,
   * relative to the working folder or, outside of it, to the root of the file system.
   */
  public BatchInputs andListedIn(Path list) {
    return and(new Origin(list, true));
  }

  private BatchInputs and(Origin origin) {
    List<Origin> all = new ArrayList<>(origins);
    all.add(origin);
    return new BatchInputs(all, globs, without);
  }

  /** Without a folder that is not looked into: the one that the batch writes to. */
  public BatchInputs without(Path folder) {
    return new BatchInputs(origins, globs, folder);
  }

  /**
   * Of folders only the files that match one of these: {@code *.pdf} a file's own name, {@code
   * 2003/*.pdf} its path below the folder.
   *
   * @throws java.util.regex.PatternSyntaxException if a glob is malformed
   */
  public BatchInputs including(List<String> patterns) {
    return new BatchInputs(origins, globs.including(patterns), without);
  }

  /**
   * Of folders only the files that match none of these.
   *
   * @throws java.util.regex.PatternSyntaxException if a glob is malformed
   */
  public BatchInputs excluding(List<String> patterns) {
    return new BatchInputs(origins, globs.excluding(patterns), without);
  }

  /**
   * Looks once for all documents.
   *
   * @return how many there are
   * @throws IOException if a folder or a list cannot be read
   * @throws IllegalArgumentException if two documents would have the same name
   */
  public long count() throws IOException {
    // A single folder holds no name twice, however many files it has.
    boolean doubtful = origins.size() > 1 || origins.stream().anyMatch(Origin::list);
    Set<String> names = new HashSet<>();
    long count = 0;
    try {
      for (BatchInput.InFile input : this) {
        if (doubtful && !names.add(input.name())) {
          throw new IllegalArgumentException("two documents are named " + input.name());
        }
        count++;
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return count;
  }

  @Override
  public Iterator<BatchInput.InFile> iterator() {
    return new Found(origins.iterator());
  }

  /** One origin's documents after the other's; a stream of streams would hold all of one. */
  private final class Found implements Iterator<BatchInput.InFile> {
    private final Iterator<Origin> rest;
    private Iterator<BatchInput.InFile> open = Collections.emptyIterator();

    Found(Iterator<Origin> rest) {
      this.rest = rest;
    }

    @Override
    public boolean hasNext() {
      while (!open.hasNext() && rest.hasNext()) {
        open = inputs(rest.next());
      }
      return open.hasNext();
    }

    @Override
    public BatchInput.InFile next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return open.next();
    }
  }

  private Iterator<BatchInput.InFile> inputs(Origin origin) {
    try {
      if (origin.list) {
        return new FileList(origin.path);
      }
      return Files.isDirectory(origin.path)
          ? new FolderWalk(origin.path, without, globs)
          : List.of(file(origin.path)).iterator();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BatchInput.InFile file(Path path) {
    return new BatchInput.InFile(path, String.valueOf(path.getFileName()));
  }
}
