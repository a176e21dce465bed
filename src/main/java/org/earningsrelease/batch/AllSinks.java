package org.earningsrelease.batch;

import java.io.IOException;
import java.util.ArrayList;
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
    List<IOException> troubles = new ArrayList<>();
    for (OutcomeSink sink : sinks) {
      try {
        sink.close();
      } catch (IOException e) {
        troubles.add(e);
      }
    }
    if (!troubles.isEmpty()) {
      throw troubles.get(0);
    }
  }
}
