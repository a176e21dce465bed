package org.earningsrelease;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.earningsrelease.batch.Results;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills batches of the fixtures at random moments, and takes each up again until it is done. */
class BatchKillIT {
  private static final int KILLS = Integer.getInteger("batch.kills", 50);
  private static final long SEED = Long.getLong("batch.seed", 20261122L);

  private final SplittableRandom random = new SplittableRandom(SEED);

  @TempDir Path folder;

  @Test
  void aBatchThatIsKilledAndResumedGivesTheResultsOfAWholeOne() throws Exception {
    Path whole = folder.resolve("whole");
    assertEquals(0, start(whole, 2).waitFor());
    Map<String, String> expected = Results.of(whole);
    assertTrue(expected.size() > 50, "files: " + expected.size());

    int kills = 0;
    for (int run = 0; kills < KILLS; run++) {
      Path results = folder.resolve("run" + run);
      kills += killUntilDone(results, 1 + run % 2, expected.size() - 2);
      assertEquals(expected, Results.of(results), "run " + run + " of seed " + SEED);
    }
    System.out.println(kills + " kills, seed " + SEED);
  }

  /** How often it was killed before it came to its end. */
  private int killUntilDone(Path results, int threads, int documents) throws Exception {
    int kills = 0;
    while (true) {
      Process batch = start(results, threads);
      long lines = random.nextInt(documents + 1);
      if (!isKilled(batch, results.resolve("batch.jsonl"), lines)) {
        assertEquals(0, batch.exitValue());
        return kills;
      }
      kills++;
      System.out.println("kill " + kills + " at line " + lines(results.resolve("batch.jsonl")));
    }
  }

  /**
   * Kills at a random time after the start, or up to 20 ms after the journal has so many lines:
   * most moments are those, whatever the machine's speed.
   */
  private boolean isKilled(Process batch, Path journal, long lines) throws Exception {
    if (random.nextInt(8) == 0) {
      batch.waitFor(random.nextInt(3000), TimeUnit.MILLISECONDS);
    } else {
      while (batch.isAlive() && lines(journal) != lines) {
        batch.waitFor(2, TimeUnit.MILLISECONDS);
      }
    }
    if (batch.waitFor(random.nextInt(20_000), TimeUnit.MICROSECONDS)) {
      return false;
    }
    batch.destroyForcibly();
    return batch.waitFor() != 0;
  }

  private static long lines(Path journal) throws IOException {
    if (!Files.exists(journal)) {
      return 0;
    }
    long lines = 0;
    for (byte b : Files.readAllBytes(journal)) {
      lines += b == '\n' ? 1 : 0;
    }
    return lines;
  }

  private Process start(Path results, int threads) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xmx512m"));
    command.addAll(List.of("-jar", System.getProperty("cli.jar")));
    command.addAll(List.of("batch", "fixtures", "--include", "release.*", "--quiet", "--resume"));
    command.addAll(List.of("--threads", "" + threads, "-o", results.toString()));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("printed.txt").toFile())
        .start();
  }
}
