package org.earningsrelease.cli;

import java.io.InputStream;
import java.io.OutputStream;

/**
 * Where a command reads and writes.
 *
 * @param in lists of files
 * @param out results, in UTF-8
 * @param err error messages and progress, in UTF-8
 * @param terminal whether a person looks on, so that a line may be drawn anew
 */
record Streams(InputStream in, OutputStream out, OutputStream err, boolean terminal) {

  /** Those of the process. */
  @SuppressWarnings("SystemConsoleNull") // the console asked for is null without a terminal
  static Streams standard() {
    System.setProperty("jdk.console", "java.base");
    return new Streams(System.in, System.out, System.err, System.console() != null);
  }
}
