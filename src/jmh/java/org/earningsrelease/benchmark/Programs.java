package org.earningsrelease.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.earningsrelease.batch.BatchInput.InMemory;

/** Whole programs from their start: the command line, PDFBox's stripper, poppler's pdftotext. */
final class Programs {
  private static final int RUNS = 7;
  private static final int PAGES = 12;
  private static final Path PDFTOTEXT = Path.of("/usr/bin/pdftotext");

  private Programs() {}

  /**
   * @param jar the command line's
   * @param folder for files
   * @param parse the time of parsing the corpus, warmed up, in milliseconds
   */
  static List<Goal> measure(Path jar, Path folder, double parse) throws Exception {
    String release = release(folder.resolve("cold.pdf")).toString();
    String launcher = jar.resolveSibling("earnings-release-parser").toString();
    double stripped = Child.java(StripOnce.class, List.of(), release).shortest(RUNS);
    double plain =
        Child.java("-jar", jar.toString(), "parse", "--format", "json", release).shortest(RUNS);
    double launched =
        new Child(List.of(launcher, "parse", "--format", "json", release)).shortest(RUNS);
    List<Goal> goals = new ArrayList<>();
    goals.add(Goal.ratio("cold: 12 pages to JSON", "≤ 0.45 × cold strip", plain, stripped));
    goals.add(Goal.ratio("cold: by the launcher", "≤ 0.45 × cold strip", launched, stripped));
    if (Files.isExecutable(PDFTOTEXT)) {
      goals.add(Goal.ratio("whole parse, all PDFs", "≤ 1 × pdftotext", parse, pdftotext(folder)));
    }
    return goals;
  }

  private static Path release(Path file) throws Exception {
    for (InMemory pdf : Corpus.pdfs()) {
      if (Corpus.pages(pdf.bytes()) == PAGES) {
        return Files.write(file, pdf.bytes());
      }
    }
    return Synthetic.write(PAGES, file);
  }

  /** The time that pdftotext takes for the corpus, in milliseconds. */
  private static double pdftotext(Path folder) throws Exception {
    double nanoseconds = 0;
    for (InMemory pdf : Corpus.pdfs()) {
      String file = Files.write(folder.resolve("one.pdf"), pdf.bytes()).toString();
      nanoseconds += new Child(List.of(PDFTOTEXT.toString(), file, "-")).shortest(3);
    }
    return nanoseconds / 1e6;
  }
}
