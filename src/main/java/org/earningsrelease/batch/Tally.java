package org.earningsrelease.batch;

/**
 * What became of a batch.
 *
 * @param parsed documents that were read
 * @param unreadable documents that cannot be read
 * @param failed documents on which the parser failed
 * @param pages pages of the documents that were read
 * @param facts fact lines written
 */
public record Tally(int parsed, int unreadable, int failed, long pages, long facts) {

  /** Whether every document was read. */
  public boolean isComplete() {
    return unreadable == 0 && failed == 0;
  }

  /** Adds up the lines of one batch. */
  static final class Counter {
    private int parsed;
    private int unreadable;
    private int failed;
    private long pages;
    private long facts;

    void add(JournalLine line) {
      switch (line.status()) {
        case PARSED -> parsed++;
        case UNREADABLE -> unreadable++;
        case FAILED -> failed++;
      }
      pages += line.pages();
      facts += line.facts();
    }

    int documents() {
      return parsed + unreadable + failed;
    }

    Tally tally() {
      return new Tally(parsed, unreadable, failed, pages, facts);
    }
  }
}
