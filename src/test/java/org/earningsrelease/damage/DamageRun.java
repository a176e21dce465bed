package org.earningsrelease.damage;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.earningsrelease.ReleaseParser;
import org.earningsrelease.batch.BatchInput;
import org.earningsrelease.batch.BatchParser;
import org.earningsrelease.batch.Outcome;

/**
 * Parses damaged documents and counts what becomes of them: each must be read or refused. What
 * fails is told, and left to the caller to mend.
 */
public final class DamageRun {
  private final Map<String, Integer> outcomes = new TreeMap<>();
  private final List<String> failures = new ArrayList<>();
  private Duration longest = Duration.ZERO;
  private String slowest = "";
  private int documents;

  /**
   * Runs over a folder of documents and each cut at a number of points, then over a number of
   * mutations of the fixtures: {@code DamageRun ../shared/corpus 64 10000 [SEED]}.
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    int points = Integer.parseInt(args[1]);
    int mutations = Integer.parseInt(args[2]);
    long seed = args.length > 3 ? Long.parseLong(args[3]) : 1;
    BatchParser parser = BatchParser.of(ReleaseParser.standard());
    DamageRun run = new DamageRun();
    run.parse(parser, cuts(files(folder), points), System.out);
    run.report(System.out);
    run.parse(parser, mutations(fixtures(), mutations, seed), System.out);
    run.report(System.out);
    System.exit(run.failures.isEmpty() ? 0 : 1);
  }

  /** The releases of all fixtures. */
  public static List<Path> fixtures() throws IOException {
    return files(Path.of("fixtures")).stream()
        .filter(file -> String.valueOf(file.getFileName()).startsWith("release."))
        .toList();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Each document cut at every point, the last of which leaves it whole. */
  public static Stream<BatchInput> cuts(List<Path> files, int points) {
    return files.stream()
        .flatMap(
            file ->
                IntStream.rangeClosed(0, points)
                    .mapToObj(
                        point ->
                            new BatchInput.InMemory(
                                Damage.cut(bytes(file), point, points),
                                file + " cut at " + point + "/" + points)));
  }

  /** One document after the other, damaged, with seeds one after the other. */
  public static Stream<BatchInput> mutations(List<Path> files, int count, long seed) {
    return IntStream.range(0, count)
        .mapToObj(
            i -> {
              Path file = files.get(i % files.size());
              return new BatchInput.InMemory(
                  Damage.mutate(bytes(file), seed + i), file + " seed " + (seed + i));
            });
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Parses all; each failure is printed when it happens. */
  public void parse(BatchParser parser, Stream<BatchInput> inputs, PrintStream out) {
    Iterator<BatchInput> documents = inputs.iterator();
    parser.parse(() -> documents, outcome -> count(outcome, out));
  }

  private void count(Outcome outcome, PrintStream out) {
    documents++;
    outcomes.merge(kind(outcome), 1, Integer::sum);
    if (outcome.elapsed().compareTo(longest) > 0) {
      longest = outcome.elapsed();
      slowest = outcome.name();
    }
    if (outcome instanceof Outcome.Failed failed) {
      failures.add(failed.name() + ": " + failed.message());
      out.println(failed.name() + ": " + failed.message());
    }
  }

  private static String kind(Outcome outcome) {
    if (outcome instanceof Outcome.Unreadable unreadable) {
      return "unreadable " + unreadable.reason();
    }
    return outcome instanceof Outcome.Failed failed ? "failed " + failed.reason() : "parsed";
  }

  private void report(PrintStream out) {
    out.println(
        documents
            + " documents: "
            + outcomes
            + "; longest "
            + longest.toMillis()
            + " ms: "
            + slowest);
  }

  /** What the parser failed on, with the seed that makes it again. */
  public List<String> failures() {
    return List.copyOf(failures);
  }

  /** How many documents came to each kind of end. */
  public Map<String, Integer> outcomes() {
    return Map.copyOf(outcomes);
  }
}
