package org.earningsrelease.cli;

import java.io.PrintWriter;
import org.earningsrelease.batch.Batch;
import org.earningsrelease.batch.JournalLine;

/**
 * A line for each document: {@code 3/20 release.pdf: parsed}.
 *
 * @param all how many documents there are
 */
record ProgressLines(PrintWriter err, long all) implements Batch.Progress {
  @Override
  public void done(JournalLine line, long done) {
    err.println(done + "/" + all + " " + line.name() + ": " + line.status().code());
  }
}
