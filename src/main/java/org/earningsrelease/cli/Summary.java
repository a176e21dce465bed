package org.earningsrelease.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import org.earningsrelease.batch.Tally;

/**
 * What a batch came to, in two lines:
 *
 * <pre>
 * 2 parsed, 3 unreadable (1 empty, 2 encrypted), 0 failed; 40 pages, 812 facts, 71 % of them proven
 * 12 s, 3.3 pages/s
 * </pre>
 */
final class Summary {
  private Summary() {}

  static String of(Tally tally) {
    return String.format(
        Locale.ROOT,
        "%d parsed, %d unreadable%s, %d failed; %d pages, %d facts, %.0f %% of them proven%n"
            + "%s, %.1f pages/s%n",
        tally.parsed(),
        tally.unreadableInAll(),
        reasons(tally),
        tally.failed(),
        tally.pages(),
        tally.facts(),
        100 * tally.provenShare(),
        ProgressBar.time(tally.elapsed()),
        tally.pagesPerSecond());
  }

  private static String reasons(Tally tally) {
    return tally.unreadable().isEmpty()
        ? ""
        : tally.unreadable().entrySet().stream()
            .map(reason -> reason.getValue() + " " + reason.getKey())
            .collect(Collectors.joining(", ", " (", ")"));
  }
}
