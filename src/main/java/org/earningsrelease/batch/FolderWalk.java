package org.earningsrelease.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files below a folder by name, in the same order on every machine; hidden files and folders
 * are left out. Memory holds the entries of the folders on the way down, not of all.
 */
final class FolderWalk implements Iterator<BatchInput.InFile> {
  /** By name a folder stands where its files do: {@code a-b.txt} goes before {@code a/b.txt}. */
  private static final Comparator<Entry> BY_NAME = Comparator.comparing(Entry::name);

  private final Path without;
  private final Globs globs;
  private final Deque<Iterator<Entry>> open = new ArrayDeque<>();
  private @Nullable Entry next;

  /** A file, or a folder, whose name ends with a slash. */
  private record Entry(Path path, String name, boolean folder) {}

  /**
   * @param without a folder that is not looked into
   * @param globs which files are documents
   * @throws IOException if the folder cannot be read
   */
  FolderWalk(Path folder, Path without, Globs globs) throws IOException {
    this.globs = globs;
    this.without = without.toAbsolutePath().normalize();
    open.push(entries(folder, ""));
    this.next = advance();
  }

  private Iterator<Entry> entries(Path folder, String prefix) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      List<Entry> entries =
          children
              .filter(child -> !isHidden(child))
              .map(child -> entry(child, prefix))
              .filter(entry -> entry.folder || isDocument(entry))
              .sorted(BY_NAME)
              .toList();
      return entries.iterator();
    }
  }

  private boolean isDocument(Entry entry) {
    return globs.accept(entry.name) && Files.isRegularFile(entry.path);
  }

  private boolean isHidden(Path child) {
    return String.valueOf(child.getFileName()).startsWith(".")
        || child.toAbsolutePath().normalize().equals(without);
  }

  /** A link to a folder is not followed: it may lead back up. */
  private static Entry entry(Path child, String prefix) {
    String name = prefix + child.getFileName();
    boolean folder = Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS);
    return new Entry(child, folder ? name + "/" : name, folder);
  }

  private @Nullable Entry advance() throws IOException {
    while (!open.isEmpty()) {
      if (!open.getFirst().hasNext()) {
        open.pop();
        continue;
      }
      Entry entry = open.getFirst().next();
      if (!entry.folder) {
        return entry;
      }
      open.push(entries(entry.path, entry.name));
    }
    return null;
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public BatchInput.InFile next() {
    Entry found = next;
    if (found == null) {
      throw new NoSuchElementException();
    }
    try {
      next = advance();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new BatchInput.InFile(found.path, found.name);
  }
}
