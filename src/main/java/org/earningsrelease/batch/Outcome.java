package org.earningsrelease.batch;

import java.time.Duration;
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
   * @param reason the kind of trouble: {@code encrypted}, {@code noTextLayer}, {@code
   *     notAccessible}, …
   * @param message what, where and why, in one line
   */
  record Unreadable(String name, String reason, String message, Duration elapsed)
      implements Outcome {}

  /**
   * The parser failed on the document.
   *
   * @param message the exception and where it was thrown, in one line
   */
  record Failed(String name, String message, Throwable cause, Duration elapsed)
      implements Outcome {}
}
