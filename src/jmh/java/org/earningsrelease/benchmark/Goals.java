package org.earningsrelease.benchmark;

import static org.earningsrelease.benchmark.Goal.ratio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.earningsrelease.batch.BatchInput.InMemory;

/** Measures everything and prints the goals with what was reached. */
final class Goals {
  private static final double MEGABYTE = 1e6;
  private static final double MEBIBYTE = 1 << 20;

  private final Stopwatch times;
  private final List<Goal> goals = new ArrayList<>();

  private Goals(Stopwatch times) {
    this.times = times;
  }

  /** Takes the runnable jar. */
  public static void main(String[] args) throws Exception {
    Goals goals = new Goals(Stopwatch.measure());
    goals.addRatios();
    goals.addThroughput();
    Path folder = Files.createTempDirectory("goals");
    goals.goals.addAll(Programs.measure(Path.of(args[0]), folder, goals.times.of("parse")));
    goals.goals.addAll(Growth.measure(folder));
    System.out.println("| what | goal | measured |\n|---|---|---|");
    goals.goals.forEach(System.out::println);
  }

  private void addRatios() {
    double strip = times.of("strip");
    addRatio("bytes to positioned words", "≤ 0.15 × strip", times.of("read"), strip);
    double extracted = times.of("layout") + times.of("extract");
    addRatio("words to release: layout, tokens, extraction", "≤ 0.15 × strip", extracted, strip);
    addRatio("layout alone", "", times.of("layout"), strip);
    addRatio("tokens of all lines", "", times.of("tokens"), strip);
    addRatio("validation", "≤ 0.05 × strip", times.of("validate"), strip);
    addRatio("whole parse", "≤ 0.30 × strip", times.of("parse"), strip);
    addRatio("whole parse without repair", "", times.of("parseWithoutRepair"), strip);
    addRatio("batch on 2 threads", "× batch on 1", times.of("batch2"), times.of("batch1"));
  }

  private void addRatio(String what, String goal, double part, double whole) {
    goals.add(ratio(what, goal, part, whole));
  }

  private void addThroughput() throws IOException {
    double bytes = Corpus.texts().stream().mapToInt(text -> text.bytes().length).sum();
    add("text release", "≥ 40 MB/s", "%.1f MB/s", bytes / MEGABYTE / times.of("parseText") * 1000);
    int pages = pages();
    add("PDFTextStripper", "", "%.0f pages/s", pages / times.of("strip") * 1000);
    add("whole parse", "", "%.0f pages/s", pages / times.of("parse") * 1000);
    double allocated = times.bytes().get("parse") / pages / MEBIBYTE;
    add("allocation of a parse", "≤ 1 MiB a page", "%.2f MiB a page", allocated);
  }

  private void add(String what, String goal, String unit, double measured) {
    goals.add(new Goal(what, goal, String.format(Locale.ROOT, unit, measured)));
  }

  private static int pages() throws IOException {
    int pages = 0;
    for (InMemory pdf : Corpus.pdfs()) {
      pages += Corpus.pages(pdf.bytes());
    }
    return pages;
  }
}
