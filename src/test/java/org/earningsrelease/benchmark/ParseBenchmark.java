package org.earningsrelease.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.earningsrelease.ReleaseParser;

/**
 * Compares a whole parse with a bare {@link PDFTextStripper} pass over the same files, warmed up,
 * on one thread.
 */
public final class ParseBenchmark {
  private static final int WARM_UP = 10;
  private static final int MEASURED = 5;

  private ParseBenchmark() {}

  /** Runs over the PDF files of one folder: {@code ParseBenchmark ../shared/corpus}. */
  public static void main(String[] args) throws Exception {
    List<byte[]> files = files(Path.of(args[0]));
    for (int i = 0; i < WARM_UP; i++) {
      strip(files);
      parse(files);
    }
    long stripped = Long.MAX_VALUE;
    long parsed = Long.MAX_VALUE;
    for (int i = 0; i < MEASURED; i++) {
      stripped = Math.min(stripped, strip(files));
      parsed = Math.min(parsed, parse(files));
    }
    System.out.printf(
        "%d files: PDFTextStripper %d ms, parse %d ms, ratio %.2f%n",
        files.size(), stripped / 1_000_000, parsed / 1_000_000, (double) parsed / stripped);
  }

  private static List<byte[]> files(Path folder) throws IOException {
    List<byte[]> files = new ArrayList<>();
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path path : paths.filter(p -> p.toString().endsWith(".pdf")).sorted().toList()) {
        files.add(Files.readAllBytes(path));
      }
    }
    return files;
  }

  private static long strip(List<byte[]> files) throws IOException {
    long start = System.nanoTime();
    long characters = 0;
    for (byte[] file : files) {
      try (PDDocument document = Loader.loadPDF(file)) {
        characters += new PDFTextStripper().getText(document).length();
      }
    }
    return characters > 0 ? System.nanoTime() - start : 0;
  }

  private static long parse(List<byte[]> files) throws Exception {
    long start = System.nanoTime();
    long facts = 0;
    for (byte[] file : files) {
      facts += ReleaseParser.standard().parse(file, "release.pdf").facts().count();
    }
    return facts > 0 ? System.nanoTime() - start : 0;
  }
}
