package org.earningsrelease.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.earningsrelease.internal.wording.TextWidth;
import org.earningsrelease.model.ArithmeticCheck;
import org.earningsrelease.model.ArithmeticCheck.Kind;
import org.earningsrelease.model.ArithmeticCheck.Outcome;
import org.earningsrelease.model.Statement;
import org.earningsrelease.validate.ValidationReport;

/**
 * A report of checks for reading in a terminal, in UTF-8: how much is proven, how many identities
 * of each kind, and in full those that do not hold or cannot be decided. Made for eyes: its layout
 * may change at any time.
 */
public final class ReportText {
  private static final int WIDEST_TITLE = 60;

  private final ValidationReport report;
  private final StringBuilder text = new StringBuilder();

  private ReportText(ValidationReport report) {
    this.report = report;
  }

  /**
   * Writes the report of a document.
   *
   * @param report what to write
   * @param out stays open
   * @throws IOException if {@code out} does
   */
  public static void write(ValidationReport report, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(new ReportText(report).text());
    writer.flush();
  }

  private String text() {
    text.append(TextWidth.printable(report.release().document().name()))
        .append(": ")
        .append(count(Outcome.INCONSISTENT))
        .append(", ")
        .append(count(Outcome.CONSISTENT))
        .append(", ")
        .append(count(Outcome.INCONCLUSIVE))
        .append('\n');
    shares();
    kinds();
    checks(with(Outcome.INCONSISTENT), "Contradictions");
    checks(with(Outcome.INCONCLUSIVE), "Inconclusive");
    checks(report.remarks(), "Remarks");
    return text.toString();
  }

  private String count(Outcome outcome) {
    long count = with(outcome).size();
    return switch (outcome) {
      case CONSISTENT -> count + (count == 1 ? " identity holds" : " identities hold");
      case INCONSISTENT -> count + (count == 1 ? " contradiction" : " contradictions");
      case INCONCLUSIVE -> count + " inconclusive";
    };
  }

  private List<ArithmeticCheck> with(Outcome outcome) {
    return report.checks().stream().filter(c -> c.outcome() == outcome).toList();
  }

  private void shares() {
    if (report.release().statements().isEmpty()) {
      return;
    }
    text.append("\nProven figures\n");
    TextGrid grid = TextGrid.figures("  ");
    for (Statement table : report.release().statements()) {
      String title = TextWidth.cut(TextWidth.printable(table.title()), WIDEST_TITLE);
      String name = table.kind().code() + (title.isEmpty() ? "" : ": " + title);
      grid.row(List.of(name, "page " + table.source().page(), percent(report.provenShare(table))));
    }
    grid.row(List.of("all tables", "", percent(report.provenShare())));
    text.append(grid.lines());
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f%%", 100 * share);
  }

  private void kinds() {
    if (report.checks().isEmpty()) {
      return;
    }
    text.append("\nIdentities\n");
    TextGrid grid = TextGrid.figures("  ");
    for (Kind kind : Kind.values()) {
      long all = report.checks().stream().filter(c -> c.kind() == kind).count();
      long holding = with(Outcome.CONSISTENT).stream().filter(c -> c.kind() == kind).count();
      if (all > 0) {
        grid.row(List.of(kind.code(), holding + " of " + all + " hold"));
      }
    }
    text.append(grid.lines());
  }

  private void checks(List<ArithmeticCheck> checks, String heading) {
    if (!checks.isEmpty()) {
      text.append('\n').append(heading).append('\n');
      checks.forEach(c -> text.append("  ").append(TextWidth.printable(c.line())).append('\n'));
    }
  }
}
