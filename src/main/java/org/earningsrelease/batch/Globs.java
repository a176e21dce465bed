package org.earningsrelease.batch;

import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which files of a folder are documents.
 *
 * @param included one of these must match; empty for all
 * @param excluded none of these may match
 */
record Globs(List<PathMatcher> included, List<PathMatcher> excluded) {
  static final Globs ALL = new Globs(List.of(), List.of());
  private static final FileSystem FILES = FileSystems.getDefault();

  Globs {
    included = List.copyOf(included);
    excluded = List.copyOf(excluded);
  }

  /**
   * The same, and names that match one of these.
   *
   * @throws java.util.regex.PatternSyntaxException if a glob is malformed
   */
  Globs including(List<String> globs) {
    return new Globs(added(included, globs), excluded);
  }

  Globs excluding(List<String> globs) {
    return new Globs(included, added(excluded, globs));
  }

  private static List<PathMatcher> added(List<PathMatcher> matchers, List<String> globs) {
    return Stream.concat(matchers.stream(), globs.stream().map(Globs::matcher)).toList();
  }

  /** {@code *.pdf} is a file's own name, {@code 2003/*.pdf} its path below the folder. */
  private static PathMatcher matcher(String glob) {
    PathMatcher matcher = FILES.getPathMatcher("glob:" + glob);
    return glob.contains("/") ? matcher : path -> matcher.matches(path.getFileName());
  }

  boolean accept(String name) {
    Path path = Path.of(name);
    return (included.isEmpty() || matches(included, path)) && !matches(excluded, path);
  }

  private static boolean matches(List<PathMatcher> matchers, Path path) {
    return matchers.stream().anyMatch(matcher -> matcher.matches(path));
  }
}
