package org.earningsrelease;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.earningsrelease.damage.DamageRun;
import org.earningsrelease.model.FinancialRelease;
import org.junit.jupiter.api.Test;

/** One parser, many threads, all fixtures at once in any order. */
class SharedParserTest {
  private static final int THREADS = 8;

  @Test
  void threadsThatShareAParserReadWhatEachWouldReadAlone() throws Exception {
    ReleaseParser parser = ReleaseParser.standard();
    List<Path> files = DamageRun.fixtures();
    Map<Path, FinancialRelease> alone = new HashMap<>();
    for (Path file : files) {
      alone.put(file, parser.parse(file));
    }
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Map<Path, FinancialRelease>>> shared = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        List<Path> order = new ArrayList<>(files);
        Collections.shuffle(order, new Random(thread));
        shared.add(threads.submit(() -> all(parser, order)));
      }
      for (Future<Map<Path, FinancialRelease>> releases : shared) {
        assertEquals(alone, releases.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static Map<Path, FinancialRelease> all(ReleaseParser parser, List<Path> files)
      throws Exception {
    Map<Path, FinancialRelease> releases = new HashMap<>();
    for (Path file : files) {
      releases.put(file, parser.parse(file));
    }
    return releases;
  }
}
