package org.earningsrelease.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.write.FactLines;
import org.earningsrelease.write.ReleaseJson;
import org.earningsrelease.write.ReleaseText;

/** What {@code parse} writes. */
enum Format {
  TEXT(ReleaseText::write),
  JSON(ReleaseJson::write),
  FACTS(FactLines::write);

  private final Writer writer;

  Format(Writer writer) {
    this.writer = writer;
  }

  private interface Writer {
    void write(FinancialRelease release, OutputStream out) throws IOException;
  }

  void write(FinancialRelease release, OutputStream out) throws IOException {
    writer.write(release, out);
  }

  /** As it is typed. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
