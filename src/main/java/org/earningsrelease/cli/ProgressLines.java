package org.earningsrelease.cli;

import java.io.PrintWriter;
import org.earningsrelease.batch.Batch;
import org.earningsrelease.batch.JournalLine;

/** A line for each document: {@code 3/20 release.pdf: parsed}. */
record ProgressLines(PrintWriter err) implements Batch.Progress {
  @Override
  public void done(JournalLine line, int done, int all) {
    err.println(done + "/" + all + " " + line.name() + ": " + line.status().code());
  }
}
