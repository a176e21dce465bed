package org.earningsrelease.batch;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of a batch.
 *
 * @param parsed documents that were read
 * @param unreadable how many documents cannot be read, by the reason
 * @param failed documents on which the parser failed
 * @param pages pages of the documents that were read
 * @param facts fact lines written
 * @param proven how many of the facts take part in an identity that holds
 * @param elapsed from the batch's begin to its end
 */
public record Tally(
    long parsed,
    Map<String, Long> unreadable,
    long failed,
    long pages,
    long facts,
    long proven,
    Duration elapsed) {

  public Tally {
    unreadable = Collections.unmodifiableMap(new TreeMap<>(unreadable));
  }

  /** How many documents cannot be read, for whatever reason. */
  public long unreadableInAll() {
    return unreadable.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Whether every document was read. */
  public boolean isComplete() {
    return unreadable.isEmpty() && failed == 0;
  }

  /** The share of facts that are proven, 0 to 1; 0 without facts. */
  public double provenShare() {
    return facts == 0 ? 0 : (double) proven / facts;
  }

  /** Pages read a second. */
  public double pagesPerSecond() {
    return pages / Math.max(1e-3, elapsed.toMillis() / 1e3);
  }

  /** Adds up the lines of one batch. */
  static final class Counter {
    private final long begin = System.nanoTime();
    private final Map<String, Long> unreadable = new TreeMap<>();
    private long documents;
    private long parsed;
    private long failed;
    private long pages;
    private long facts;
    private long proven;

    void add(JournalLine line) {
      documents++;
      switch (line.status()) {
        case PARSED -> parsed++;
        case UNREADABLE -> unreadable.merge(line.reason().orElse(""), 1L, Long::sum);
        case FAILED -> failed++;
      }
      pages += line.pages();
      facts += line.facts();
      proven += line.proven();
    }

    long documents() {
      return documents;
    }

    Tally tally() {
      Duration elapsed = Duration.ofNanos(System.nanoTime() - begin);
      return new Tally(parsed, unreadable, failed, pages, facts, proven, elapsed);
    }
  }
}
