package org.earningsrelease.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import org.earningsrelease.ReleaseParser;

/** Parses a document, warmed up by another, and prints how many nanoseconds it took. */
final class ParseOnce {
  private static final int WARM_UP = 20;

  private ParseOnce() {}

  /** Takes the file to warm up with and the file to measure. */
  public static void main(String[] args) throws Exception {
    for (int i = 0; i < WARM_UP; i++) {
      nanoseconds(Path.of(args[0]));
    }
    System.out.println(nanoseconds(Path.of(args[1])));
  }

  private static long nanoseconds(Path file) throws Exception {
    byte[] bytes = Files.readAllBytes(file);
    long start = System.nanoTime();
    long facts = ReleaseParser.standard().parse(bytes, "release.pdf").facts().count();
    return facts < 0 ? 0 : System.nanoTime() - start;
  }
}
