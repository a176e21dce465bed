package org.earningsrelease.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.earningsrelease.internal.wording.FigureText;
import org.earningsrelease.internal.wording.PeriodText;
import org.earningsrelease.internal.wording.TextWidth;
import org.earningsrelease.model.Comparison;
import org.earningsrelease.model.Disclaimer;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.Finding;
import org.earningsrelease.model.GuidanceItem;
import org.earningsrelease.model.Headline;
import org.earningsrelease.model.Segment;
import org.earningsrelease.model.Statement;
import org.earningsrelease.model.StatementKind;

/**
 * A summary of a release for reading in a terminal, in UTF-8.
 *
 * <p>Header, headline figures, highlights, segments, outlook, the main statements with dated
 * columns, a line for each other table and each disclaimer, and the findings. Made for eyes: its
 * layout may change at any time.
 */
public final class ReleaseText {
  private static final Set<StatementKind> IN_FULL =
      Set.of(
          StatementKind.INCOME_STATEMENT,
          StatementKind.BALANCE_SHEET,
          StatementKind.CASH_FLOW,
          StatementKind.KEY_FIGURES,
          StatementKind.GUIDANCE);

  private static final int WIDEST_HEADING = 100;

  private final StringBuilder text = new StringBuilder();

  private ReleaseText() {}

  /**
   * Writes the summary.
   *
   * @param release what to write
   * @param out stays open
   * @throws IOException if {@code out} does
   */
  public static void write(FinancialRelease release, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(of(release));
    writer.flush();
  }

  private static String of(FinancialRelease release) {
    ReleaseText summary = new ReleaseText();
    summary.text.append(HeaderText.of(release.document(), release.header()));
    summary.headline(Headline.of(release));
    summary.facts("Highlights", release.highlights());
    release.segments().forEach(summary::segment);
    summary.outlook(release.outlook().items());
    release.statements().stream().filter(ReleaseText::isInFull).forEach(summary::statement);
    summary.otherTables(release.statements().stream().filter(s -> !isInFull(s)).toList());
    summary.disclaimers(release.disclaimers());
    summary.findings(release.findings());
    return summary.text.toString();
  }

  private static boolean isInFull(Statement statement) {
    return IN_FULL.contains(statement.kind());
  }

  private void heading(String heading) {
    text.append('\n')
        .append(TextWidth.cut(TextWidth.printable(heading), WIDEST_HEADING))
        .append('\n');
  }

  private void headline(Headline headline) {
    if (headline.entries().isEmpty()) {
      return;
    }
    heading("Headline");
    TextGrid grid = TextGrid.list("  ");
    for (Headline.Entry entry : headline.entries()) {
      grid.row(List.of(entry.concept().name(), FigureText.of(entry.fact()), when(entry.fact())));
    }
    text.append(grid.lines());
  }

  private void facts(String heading, List<Fact> facts) {
    if (facts.isEmpty()) {
      return;
    }
    heading(heading);
    TextGrid grid = TextGrid.list("  ");
    for (Fact fact : facts) {
      grid.row(List.of(label(fact), figure(fact), when(fact)));
    }
    text.append(grid.lines());
  }

  private static String label(Fact fact) {
    String segment = fact.segment().map(s -> s + ": ").orElse("");
    return TextWidth.printable(segment + fact.label());
  }

  private static String figure(Fact fact) {
    String comparison = fact.comparison().map(Comparison::code).orElse("");
    return TextWidth.printable((FigureText.of(fact) + " " + comparison).strip());
  }

  private static String when(Fact fact) {
    return TextWidth.printable(PeriodText.of(fact.period()));
  }

  private void segment(Segment segment) {
    facts("Segment: " + segment.name(), segment.facts());
  }

  private void outlook(List<GuidanceItem> items) {
    if (items.isEmpty()) {
      return;
    }
    heading("Outlook");
    TextGrid grid = TextGrid.list("  ");
    for (GuidanceItem item : items) {
      String action = item.action().name().toLowerCase(Locale.ROOT);
      grid.row(List.of(label(item.fact()), figure(item.fact()), when(item.fact()), action));
    }
    text.append(grid.lines());
  }

  private void statement(Statement statement) {
    heading(kind(statement) + ", page " + statement.source().page() + ": " + statement.title());
    text.append(StatementText.of(statement));
  }

  private static String kind(Statement statement) {
    return StringUtils.capitalize(
        statement.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }

  private void otherTables(List<Statement> tables) {
    if (tables.isEmpty()) {
      return;
    }
    heading("Other tables");
    TextGrid grid = TextGrid.list("  ");
    for (Statement table : tables) {
      grid.row(
          List.of(
              TextWidth.printable(table.title()),
              kind(table),
              table.facts().count() + " figures",
              "page " + table.source().page()));
    }
    text.append(grid.lines());
  }

  private void disclaimers(List<Disclaimer> disclaimers) {
    if (disclaimers.isEmpty()) {
      return;
    }
    heading("Disclaimers");
    TextGrid grid = TextGrid.list("  ");
    for (Disclaimer disclaimer : disclaimers) {
      grid.row(
          List.of(
              TextWidth.printable(disclaimer.heading().orElse(disclaimer.text())),
              disclaimer.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
              "page " + disclaimer.source().page()));
    }
    text.append(grid.lines());
  }

  private void findings(List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    heading("Findings");
    for (Finding finding : findings) {
      String place = finding.source().map(s -> "page " + s.page() + ": ").orElse("");
      String severity = finding.severity().name().toLowerCase(Locale.ROOT);
      text.append("  ")
          .append(TextWidth.printable(severity + ": " + place + finding.message()))
          .append('\n');
    }
  }
}
