package org.earningsrelease.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.earningsrelease.ReleaseParser;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.UnreadableDocumentException;

/**
 * Reads a small release in the background when the program starts: the lexicons and classes that
 * extraction needs are loaded while the document itself is still being read.
 */
final class WarmUp {
  private static final String SAMPLE = "warm-up.txt";

  private WarmUp() {}

  /** Begins, where a second processor has nothing else to do. */
  static void begin() {
    if (Runtime.getRuntime().availableProcessors() > 1) {
      Thread thread = new Thread(WarmUp::read, "warm-up");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private static void read() {
    try {
      sample();
    } catch (IOException | UnreadableDocumentException e) {
      throw new IllegalStateException(SAMPLE, e);
    }
  }

  /** What the small release tells: something of each kind. */
  static FinancialRelease sample() throws IOException, UnreadableDocumentException {
    try (InputStream sample = WarmUp.class.getResourceAsStream(SAMPLE)) {
      return ReleaseParser.standard().parse(Objects.requireNonNull(sample, SAMPLE), SAMPLE);
    }
  }
}
