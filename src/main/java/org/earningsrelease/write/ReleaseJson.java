package org.earningsrelease.write;

import java.io.IOException;
import java.io.OutputStream;
import org.earningsrelease.model.FinancialRelease;

/**
 * A release as JSON in UTF-8.
 *
 * <p>The members are those of {@code release.schema.json}; every figure is a string with its exact
 * decimal digits.
 */
public final class ReleaseJson {
  private ReleaseJson() {}

  /**
   * Writes a release, ending with a line feed.
   *
   * @param release what to write
   * @param out stays open
   * @throws IOException if {@code out} does
   */
  public static void write(FinancialRelease release, OutputStream out) throws IOException {
    try (JsonSink sink = JsonSink.indented(out)) {
      new ReleaseMembers(sink).write(release);
      sink.newLine();
    }
  }
}
