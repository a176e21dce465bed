package org.earningsrelease.cli;

import java.io.PrintWriter;
import org.earningsrelease.batch.Batch;
import org.earningsrelease.batch.JournalLine;

/** A bar on a terminal, drawn anew in the same line for each document. */
record ProgressBar(PrintWriter err) implements Batch.Progress {
  private static final int WIDTH = 40;
  private static final String LINE_START = "\r\u001B[K";

  @Override
  public void done(JournalLine line, int done, int all) {
    int filled = (int) ((long) WIDTH * done / all);
    err.print(
        LINE_START
            + "["
            + "#".repeat(filled)
            + " ".repeat(WIDTH - filled)
            + "] "
            + done
            + "/"
            + all);
    if (done == all) {
      err.println();
    }
    err.flush();
  }

  /** Clears the bar's line, for a message to stand there. */
  static String clearing(String message) {
    return LINE_START + message;
  }
}
