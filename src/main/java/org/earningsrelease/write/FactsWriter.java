package org.earningsrelease.write;

import java.io.Closeable;
import java.io.IOException;
import org.earningsrelease.model.FinancialRelease;

/** Writes the facts of many releases into one table; for one thread. */
public interface FactsWriter extends Closeable {
  /**
   * Writes the facts of a release in the order of {@link FactLine#of}.
   *
   * @throws IOException if the stream does
   */
  void write(FinancialRelease release) throws IOException;

  /**
   * Ends the table; the stream stays open.
   *
   * @throws IOException if the stream does
   */
  @Override
  void close() throws IOException;
}
