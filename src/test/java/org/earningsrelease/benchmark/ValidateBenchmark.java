package org.earningsrelease.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.earningsrelease.ReleaseParser;
import org.earningsrelease.internal.layout.LayoutAnalyzer;
import org.earningsrelease.internal.read.DocumentReaders;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.validate.Validator;

/**
 * Compares checking a release with reading its text and finding its tables, warmed up, on one
 * thread.
 */
public final class ValidateBenchmark {
  private static final int RUNS = 8;

  private ValidateBenchmark() {}

  /** Runs over the documents of one folder: {@code ValidateBenchmark ../shared/corpus}. */
  public static void main(String[] args) throws Exception {
    for (Path file : files(Path.of(args[0]))) {
      byte[] bytes = Files.readAllBytes(file);
      String name = String.valueOf(file.getFileName());
      FinancialRelease release = ReleaseParser.standard().parse(bytes, name);
      long read = Long.MAX_VALUE;
      long checked = Long.MAX_VALUE;
      for (int i = 0; i < RUNS; i++) {
        long begin = System.nanoTime();
        LayoutAnalyzer.analyze(DocumentReaders.read(bytes, name, "").text());
        long middle = System.nanoTime();
        Validator.standard().validate(release);
        read = Math.min(read, middle - begin);
        checked = Math.min(checked, System.nanoTime() - middle);
      }
      System.out.printf(
          "%s: read %.1f ms, validate %.1f ms, %d figures%n",
          name, read / 1e6, checked / 1e6, release.facts().count());
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
