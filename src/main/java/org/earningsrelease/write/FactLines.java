package org.earningsrelease.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.earningsrelease.internal.json.JsonSink;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.StatementKind;

/** Facts as JSON lines: one object a line in UTF-8, each complete in itself. */
public final class FactLines {
  private FactLines() {}

  /**
   * Writes the facts of a release in the order of {@link FactLine#of}.
   *
   * @param release what to write
   * @param out stays open
   * @throws IOException if {@code out} does
   */
  public static void write(FinancialRelease release, OutputStream out) throws IOException {
    try (JsonSink sink = JsonSink.lines(out)) {
      FactMembers members = new FactMembers(sink);
      for (Iterator<FactLine> lines = FactLine.of(release).iterator(); lines.hasNext(); ) {
        line(lines.next(), sink, members);
      }
    }
  }

  private static void line(FactLine line, JsonSink sink, FactMembers members) throws IOException {
    sink.object(
        () -> {
          sink.text("document", line.document());
          sink.text("section", line.section().code());
          sink.text("statement", line.statement().map(StatementKind::code));
          members.write(line.fact());
        });
    sink.newLine();
  }
}
