package org.earningsrelease.batch;

import java.time.Duration;
import java.util.Objects;

/**
 * How documents are worked on.
 *
 * @param threads how many at once
 * @param timeLimit a document that takes longer has failed
 * @param stuckLimit how many threads that went over the time limit and cannot be stopped are put up
 *     with; each is replaced by a new one
 */
record Pace(int threads, Duration timeLimit, int stuckLimit) {
  private static final Duration TIME_LIMIT = Duration.ofMinutes(2);
  private static final int STUCK_LIMIT = 16;

  Pace {
    Objects.requireNonNull(timeLimit, "timeLimit");
    require(threads >= 1, "threads is " + threads);
    require(timeLimit.toMillis() > 0, "timeLimit is " + timeLimit);
    require(stuckLimit >= 0, "stuckLimit is " + stuckLimit);
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }

  /** A thread for each processor. */
  static Pace standard() {
    return new Pace(Runtime.getRuntime().availableProcessors(), TIME_LIMIT, STUCK_LIMIT);
  }
}
