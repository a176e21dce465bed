package org.earningsrelease.damage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earningsrelease.ReleaseParser;
import org.earningsrelease.batch.BatchParser;
import org.junit.jupiter.api.Test;

/** A sample of what {@link DamageRun} does at length. */
class DamageTest {
  private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

  private final BatchParser parser =
      BatchParser.of(ReleaseParser.standard()).withTimeLimit(Duration.ofSeconds(60));

  @Test
  void theSameSeedDoesTheSameDamage() throws IOException {
    byte[] whole = Files.readAllBytes(DamageRun.fixtures().get(0));
    int others = 0;
    for (long seed = 0; seed < 50; seed++) {
      byte[] damaged = Damage.mutate(whole, seed);
      assertArrayEquals(damaged, Damage.mutate(whole, seed));
      others += Arrays.equals(damaged, whole) ? 0 : 1;
    }
    assertTrue(others >= 45, "damaged: " + others);
  }

  @Test
  void aDamagedReleaseIsReadOrRefused() throws IOException {
    Set<String> before = temporary();
    DamageRun run = new DamageRun();
    List<Path> fixtures = DamageRun.fixtures();
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());

    run.parse(parser, DamageRun.mutations(fixtures, 300, 20_000), nowhere);
    run.parse(parser, DamageRun.cuts(fixtures, 3), nowhere);

    assertEquals(List.of(), run.failures());
    assertTrue(run.outcomes().getOrDefault("parsed", 0) > 100, run.outcomes()::toString);
    assertEquals(before, temporary());
  }

  /** Files that a PDF reader might leave; other programs' are none of ours. */
  private static Set<String> temporary() throws IOException {
    try (Stream<Path> files = Files.list(TEMPORARY)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.startsWith("PDFBox") || name.startsWith("release-"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
