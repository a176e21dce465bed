package org.earningsrelease.cli;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.earningsrelease.batch.DocumentParser;

/** What a command did, run inside the test's JVM. */
record CommandRun(int exitCode, String out, String err) {

  static CommandRun of(DocumentParser parser, String... args) {
    return of(parser, false, args);
  }

  static CommandRun of(DocumentParser parser, boolean terminal, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode =
        Main.run(
            options -> parser,
            new Streams(InputStream.nullInputStream(), out, err, terminal),
            args);
    return new CommandRun(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  List<String> errors() {
    return err.lines().toList();
  }

  /** Without the summary's last line, which is another each time. */
  CommandRun withoutTimes() {
    return new CommandRun(exitCode, out, err.replaceAll("(?m)^\\d+ s, [\\d.]+ pages/s$", "…"));
  }
}
