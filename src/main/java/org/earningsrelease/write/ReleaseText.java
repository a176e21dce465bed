package org.earningsrelease.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.earningsrelease.model.FinancialRelease;

/** A summary of a release for reading in a terminal, in UTF-8. */
public final class ReleaseText {
  private ReleaseText() {}

  /**
   * Writes the summary.
   *
   * @param release what to write
   * @param out stays open
   * @throws IOException if {@code out} does
   */
  public static void write(FinancialRelease release, OutputStream out) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write(release.document().name() + "\n");
    text.write(release.header() + "\n");
    text.flush();
  }
}
