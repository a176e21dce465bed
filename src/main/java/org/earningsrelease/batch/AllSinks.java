package org.earningsrelease.batch;

import java.io.IOException;
import java.util.List;

/** Several outputs as one. */
record AllSinks(List<OutcomeSink> sinks) implements OutcomeSink {
  @Override
  public void accept(Outcome outcome) throws IOException {
    for (OutcomeSink sink : sinks) {
      sink.accept(outcome);
    }
  }

  @Override
  public void complete() throws IOException {
    for (OutcomeSink sink : sinks) {
      sink.complete();
    }
  }

  /** Closes all, whatever trouble there is with one. */
  @Override
  public void close() throws IOException {
    close(0);
  }

  private void close(int from) throws IOException {
    if (from < sinks.size()) {
      try (OutcomeSink sink = sinks.get(from)) {
        close(from + 1);
      }
    }
  }
}
