package org.earningsrelease.write;

import java.io.IOException;
import java.io.Serial;

/** A text that is not the JSON of a release; the message starts with line and column. */
public final class MalformedReleaseException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  MalformedReleaseException(int line, int column, String message) {
    super("line " + Math.max(line, 1) + ", column " + Math.max(column, 1) + ": " + message);
    this.line = Math.max(line, 1);
    this.column = Math.max(column, 1);
  }

  /** The line of the trouble, the first is 1. */
  public int line() {
    return line;
  }

  /** The column of the trouble, the first is 1. */
  public int column() {
    return column;
  }
}
