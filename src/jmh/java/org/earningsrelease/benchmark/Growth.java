package org.earningsrelease.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/** What long documents take: time a page, and the heap that is enough. */
final class Growth {
  private static final int FEW = 10;
  private static final List<Integer> HEAPS = List.of(96, 256, 1024);

  private Growth() {}

  static List<Goal> measure(Path folder) throws Exception {
    String few = Synthetic.write(FEW, folder.resolve("few.pdf")).toString();
    List<Goal> goals = new ArrayList<>();
    for (int pages : List.of(FEW, 100, 1000)) {
      Path file = Synthetic.write(pages, folder.resolve(pages + ".pdf"));
      goals.add(goal(pages, few, file.toString()));
    }
    return goals;
  }

  private static Goal goal(int pages, String few, String file) throws Exception {
    String goal = pages == 1000 ? "as at 10 pages, 96 MiB" : "";
    return new Goal("growth: " + pages + " pages", goal, measured(pages, few, file));
  }

  private static String measured(int pages, String few, String file) throws Exception {
    for (int heap : HEAPS) {
      OptionalLong time = Child.java(ParseOnce.class, options(heap), few, file).number();
      if (time.isPresent()) {
        double each = time.getAsLong() / 1e6 / pages;
        return String.format(Locale.ROOT, "%.2f ms a page, within %d MiB", each, heap);
      }
    }
    return "fails";
  }

  /** The collector that gives up where it does little else than collect. */
  private static List<String> options(int heap) {
    return List.of("-Xmx" + heap + "m", "-XX:+UseParallelGC");
  }
}
