package org.earningsrelease.batch;

import java.io.Closeable;
import java.io.IOException;

/**
 * An output of a batch: is given every document's outcome, in input order, on one thread.
 *
 * <p>A batch that is resumed gives the outcomes of an earlier run, too, so a sink need not know of
 * resuming: what it writes is the same. Whatever it writes should appear with {@link #complete},
 * whole or not at all.
 */
public interface OutcomeSink extends Closeable {
  /**
   * Takes the next outcome.
   *
   * @throws IOException if it cannot be written; ends the batch
   */
  void accept(Outcome outcome) throws IOException;

  /**
   * All outcomes were given: what was written may appear.
   *
   * @throws IOException if it cannot be written
   */
  void complete() throws IOException;

  /** Ends the output; without {@link #complete} before, what was written is dropped. */
  @Override
  void close() throws IOException;
}
