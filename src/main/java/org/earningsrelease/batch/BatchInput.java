package org.earningsrelease.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/**
 * A document of a batch.
 *
 * @param file where it is
 * @param name its name in all output: the path relative to the folder it was found in, with {@code
 *     /} between folders, or the file's own name
 */
public record BatchInput(Path file, String name) {

  /**
   * All documents of files and folders: files as given, the files of a folder and of its folders by
   * name. Hidden files and folders are left out.
   *
   * @param paths files and folders
   * @param without a folder that is never looked into, the one that the batch writes to
   * @throws IOException if a path does not exist or a folder cannot be read
   * @throws IllegalArgumentException if two documents would have the same name
   */
  public static List<BatchInput> find(List<Path> paths, Path without) throws IOException {
    List<BatchInput> inputs = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        inputs.addAll(inFolder(path, without));
      } else {
        inputs.add(new BatchInput(path, String.valueOf(path.getFileName())));
      }
    }
    requireDistinct(inputs);
    return List.copyOf(inputs);
  }

  private static List<BatchInput> inFolder(Path folder, Path without) throws IOException {
    Path output = without.toAbsolutePath().normalize();
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(f -> !f.toAbsolutePath().normalize().startsWith(output))
          .map(f -> new BatchInput(f, nameIn(folder, f)))
          .filter(input -> !isHidden(input.name))
          .sorted(Comparator.comparing(BatchInput::name))
          .toList();
    }
  }

  private static String nameIn(Path folder, Path file) {
    return StringUtils.replaceChars(
        folder.relativize(file).toString(), file.getFileSystem().getSeparator(), "/");
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".") || name.contains("/.");
  }

  private static void requireDistinct(List<BatchInput> inputs) {
    Set<String> names = new HashSet<>();
    for (BatchInput input : inputs) {
      if (!names.add(input.name)) {
        throw new IllegalArgumentException("two documents are named " + input.name);
      }
    }
  }
}
