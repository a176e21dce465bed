package org.earningsrelease.batch;

import java.io.IOException;

/**
 * The work on one document.
 *
 * @param <B> what is made of its outcome
 */
interface Job<B> {
  BatchInput input();

  /** Parses, on a worker's thread and within the time limit; never throws. */
  Outcome outcome();

  /**
   * What is made of the outcome, this job's or the clock's; called once.
   *
   * @throws IOException if it cannot be written; ends the batch
   */
  B finish(Outcome outcome) throws IOException;
}
