package org.earningsrelease.write;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.earningsrelease.internal.json.JsonSink;
import org.earningsrelease.model.Statement;
import org.earningsrelease.validate.ValidationReport;

/** Reports of checks as JSON in UTF-8. */
public final class ReportJson {
  private ReportJson() {}

  /**
   * Writes the reports of some documents as one object, ending with a line feed.
   *
   * @param reports what to write
   * @param out stays open
   * @throws IOException if {@code out} does
   */
  public static void write(List<ValidationReport> reports, OutputStream out) throws IOException {
    try (JsonSink sink = JsonSink.indented(out)) {
      CheckMembers check = new CheckMembers(sink, new FactMembers(sink));
      sink.object(() -> sink.array("documents", reports, r -> report(r, sink, check)));
      sink.newLine();
    }
  }

  private static void report(ValidationReport report, JsonSink out, CheckMembers check)
      throws IOException {
    out.object(
        () -> {
          out.text("document", report.release().document().name());
          out.text("rounding", Codes.of(report.rounding()));
          out.decimal("provenShare", share(report.provenShare()));
          out.array("statements", report.release().statements(), s -> statement(s, report, out));
          out.array("checks", report.checks(), check::write);
        });
  }

  private static void statement(Statement table, ValidationReport report, JsonSink out)
      throws IOException {
    out.line(
        () -> {
          out.number("table", table.table());
          out.text("kind", table.kind().code());
          out.text("title", table.title());
          out.number("page", table.source().page());
          out.decimal("provenShare", share(report.provenShare(table)));
        });
  }

  private static BigDecimal share(double share) {
    return BigDecimal.valueOf(share).setScale(4, RoundingMode.HALF_EVEN);
  }
}
