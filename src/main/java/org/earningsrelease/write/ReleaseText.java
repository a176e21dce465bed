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
import org.earningsrelease.internal.wording.TotalRows;
import org.earningsrelease.model.ArithmeticCheck;
import org.earningsrelease.model.Check;
import org.earningsrelease.model.Disclaimer;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.Finding;
import org.earningsrelease.model.Headline;
import org.earningsrelease.model.Segment;
import org.earningsrelease.model.Statement;
import org.earningsrelease.model.StatementKind;
import org.earningsrelease.write.Look.Ink;

/**
 * A summary of a release for reading in a terminal, in UTF-8.
 *
 * <p>Header, headline figures, highlights, segments, outlook, the main statements with dated
 * columns, a line for each other table and each disclaimer, what the release's arithmetic says, and
 * the findings. Made for eyes: its layout may change at any time.
 */
public final class ReleaseText {
  private static final Set<StatementKind> IN_FULL =
      Set.of(
          StatementKind.INCOME_STATEMENT,
          StatementKind.BALANCE_SHEET,
          StatementKind.CASH_FLOW,
          StatementKind.KEY_FIGURES,
          StatementKind.GUIDANCE);

  private final FinancialRelease release;
  private final TextPage page;

  private ReleaseText(FinancialRelease release, Look look) {
    this.release = release;
    this.page = new TextPage(look);
  }

  /**
   * Writes the summary as wide as it comes and without colour.
   *
   * @param release what to write
   * @param out stays open
   * @throws IOException if {@code out} does
   */
  public static void write(FinancialRelease release, OutputStream out) throws IOException {
    write(release, Look.PLAIN, out);
  }

  /**
   * Writes the summary.
   *
   * @param release what to write
   * @param look its width, and whether it has colours
   * @param out stays open
   * @throws IOException if {@code out} does
   */
  public static void write(FinancialRelease release, Look look, OutputStream out)
      throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(new ReleaseText(release, look).text());
    writer.flush();
  }

  private String text() {
    HeaderText.write(release.document(), release.header(), page);
    section("Headline", FactGrid.headline(Headline.of(release)));
    section("Highlights", FactGrid.facts(release.highlights()));
    for (Segment segment : release.segments()) {
      section("Segment: " + segment.name(), FactGrid.ofSegment(segment.facts()));
    }
    section("Outlook", FactGrid.outlook(release.outlook().items()));
    TotalRows totals = TotalRows.of(release);
    release.statements().stream()
        .filter(ReleaseText::isInFull)
        .forEach(s -> section(heading(s), StatementText.of(s, totals)));
    section("Other tables", otherTables());
    section("Disclaimers", disclaimers());
    checks();
    findings();
    return page.text();
  }

  private void section(String heading, TextGrid grid) {
    if (!grid.isEmpty()) {
      page.heading(heading);
      page.grid(grid);
    }
  }

  private static boolean isInFull(Statement statement) {
    return IN_FULL.contains(statement.kind());
  }

  private String heading(Statement statement) {
    String proven = release.checks().isEmpty() ? "" : ", " + proven(List.of(statement)) + " proven";
    return kind(statement)
        + ", page "
        + statement.source().page()
        + proven
        + (statement.title().isBlank() ? "" : ": " + statement.title());
  }

  private static String kind(Statement statement) {
    return words(statement.kind());
  }

  private static String words(Enum<?> constant) {
    return StringUtils.capitalize(constant.name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }

  private TextGrid otherTables() {
    TextGrid grid = TextGrid.list("  ");
    for (Statement table : release.statements()) {
      if (!isInFull(table)) {
        grid.cells(
            List.of(
                TextCell.of(table.title()),
                TextCell.quiet(kind(table)),
                TextCell.quiet(table.facts().count() + " figures"),
                TextCell.quiet("page " + table.source().page())));
      }
    }
    return grid;
  }

  private TextGrid disclaimers() {
    TextGrid grid = TextGrid.list("  ");
    for (Disclaimer disclaimer : release.disclaimers()) {
      grid.cells(
          List.of(
              TextCell.of(disclaimer.heading().orElse(disclaimer.text())),
              TextCell.quiet(StringUtils.uncapitalize(words(disclaimer.kind()))),
              TextCell.quiet("page " + disclaimer.source().page())));
    }
    return grid;
  }

  private void checks() {
    if (release.checks().isEmpty()) {
      return;
    }
    List<ArithmeticCheck> failures =
        release.checks().stream().filter(ArithmeticCheck::isContradiction).toList();
    page.heading("Checks");
    page.sentence(
        Ink.PLAIN,
        "%s of the tables' figures are proven; %d identities hold, %s"
            .formatted(
                proven(release.statements()),
                release.checks().stream()
                    .filter(c -> c.outcome() == ArithmeticCheck.Outcome.CONSISTENT)
                    .count(),
                failures.size() + (failures.size() == 1 ? " does not" : " do not")));
    failures.forEach(check -> page.sentence(Ink.WRONG, "! " + check.line()));
  }

  private static String proven(List<Statement> tables) {
    long all = tables.stream().flatMap(Statement::facts).count();
    long proven =
        tables.stream().flatMap(Statement::facts).filter(f -> f.check() == Check.PROVEN).count();
    return (all == 0 ? 0 : 100 * proven / all) + "%";
  }

  private void findings() {
    if (release.findings().isEmpty()) {
      return;
    }
    page.heading("Findings");
    for (Finding finding : release.findings()) {
      String place = finding.source().map(s -> "page " + s.page() + ": ").orElse("");
      String severity = finding.severity().name().toLowerCase(Locale.ROOT);
      page.sentence(ink(finding.severity()), severity + ": " + place + finding.message());
    }
  }

  private static Ink ink(Finding.Severity severity) {
    return switch (severity) {
      case INFO -> Ink.QUIET;
      case WARNING -> Ink.WARNING;
      case ERROR -> Ink.WRONG;
    };
  }
}
