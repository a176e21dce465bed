package org.earningsrelease.batch;

import java.time.Duration;
import java.util.Optional;
import org.earningsrelease.model.FinancialRelease;

/** What became of a document. */
public sealed interface Outcome {
  /** The document's name in all output. */
  String name();

  /** Time spent on the document. */
  Duration elapsed();

  /** A release was read. */
  record Parsed(String name, FinancialRelease release, Duration elapsed) implements Outcome {}

  /**
   * The document cannot be read.
   *
   * @param reason the kind of trouble: {@code encrypted}, {@code noTextLayer}, {@code overLimit},
   *     {@code notAccessible}, …
   * @param message what, where and why, in one line
   */
  record Unreadable(String name, String reason, String message, Duration elapsed)
      implements Outcome {}

  /**
   * The parser failed on the document, or took longer than it may.
   *
   * @param reason {@code timeout}, or the class of what was thrown
   * @param message what was thrown and where, in one line
   * @param cause what was thrown, with its stack; absent for a timeout and for what an earlier run
   *     met
   */
  record Failed(
      String name, String reason, String message, Optional<Throwable> cause, Duration elapsed)
      implements Outcome {}
}
