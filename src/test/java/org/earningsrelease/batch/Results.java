package org.earningsrelease.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All files that a batch wrote, to compare with those of another. */
public final class Results {
  private Results() {}

  /** The content of each file by its path, but for the times in {@code batch.jsonl}. */
  public static Map<String, String> of(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        files.put(name, content(name, Files.readString(path, UTF_8)));
      }
    }
    return files;
  }

  private static String content(String name, String text) {
    return name.equals("batch.jsonl")
        ? text.replaceAll("\"milliseconds\":\\d+", "\"milliseconds\":0")
        : text;
  }
}
