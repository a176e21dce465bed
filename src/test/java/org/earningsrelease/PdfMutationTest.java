package org.earningsrelease;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.earningsrelease.damage.Damage;
import org.earningsrelease.model.UnreadableDocumentException;
import org.junit.jupiter.api.Test;

/**
 * Fixture PDFs with bytes flipped, objects cut and streams broken: what is still read is sound.
 *
 * <p>{@code mvn -Dquick test -Dtest=PdfMutationTest -Dmutations=5000} tries as many; another {@code
 * -Dmutations.seed} tries others.
 */
class PdfMutationTest {
  private static final int CASES = Integer.getInteger("mutations", 60);
  private static final long SEED = Long.getLong("mutations.seed", 1);

  private final Map<String, Integer> outcomes = new TreeMap<>();

  @Test
  void aDamagedPdfIsReadSoundlyOrRefused() throws IOException {
    List<Path> fixtures = fixtures();
    for (int i = 0; i < CASES; i++) {
      Path file = fixtures.get(i % fixtures.size());
      outcomes.merge(outcome(file, SEED + i), 1, Integer::sum);
    }
    assertEquals(CASES, outcomes.values().stream().mapToInt(n -> n).sum());
    assertTrue(outcomes.getOrDefault("read", 0) > CASES / 4, outcomes::toString);
  }

  private static String outcome(Path file, long seed) throws IOException {
    byte[] damaged = Damage.mutate(Files.readAllBytes(file), seed);
    try {
      WholeRelease.requireSound(damaged, "release.pdf");
      return "read";
    } catch (UnreadableDocumentException e) {
      WholeRelease.requireNamed(e, "release.pdf");
      return String.valueOf(e.reason());
    } catch (RuntimeException | AssertionError | StackOverflowError e) {
      throw new AssertionError(file + ", seed " + seed, e);
    }
  }

  private static List<Path> fixtures() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("fixtures"))) {
      return files.filter(file -> file.endsWith("release.pdf")).sorted().toList();
    }
  }
}
