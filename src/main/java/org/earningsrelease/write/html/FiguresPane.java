package org.earningsrelease.write.html;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.earningsrelease.internal.wording.FactText;
import org.earningsrelease.internal.wording.PeriodText;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.GuidanceItem;
import org.earningsrelease.model.Segment;
import org.earningsrelease.model.Statement;

/** All that was read, section by section. */
final class FiguresPane {

  /** A section. */
  enum Part {
    FINDINGS("Findings", r -> r.findings().size()),
    HIGHLIGHTS("Highlights", r -> r.highlights().size()),
    SEGMENTS("Segments", r -> r.segments().size()),
    OUTLOOK("Outlook", r -> r.outlook().items().size()),
    STATEMENTS("Statements", r -> r.statements().size()),
    CHECKS("Checks", r -> r.checks().size()),
    DISCLAIMERS("Disclaimers", r -> r.disclaimers().size());

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // the functions above hold nothing
    private final ToIntFunction<FinancialRelease> size;

    Part(String title, ToIntFunction<FinancialRelease> size) {
      this.title = title;
      this.size = size;
    }

    String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    String title() {
      return title;
    }

    int size(FinancialRelease release) {
      return size.applyAsInt(release);
    }
  }

  private final FinancialRelease release;
  private final Markup out;
  private final Figures figures;
  private final CheckLists lists;

  FiguresPane(FinancialRelease release, Places places, Markup out) {
    this.release = release;
    this.out = out;
    this.figures = new Figures(places, out);
    this.lists = new CheckLists(places, out);
  }

  void write() throws IOException {
    new KeyCharts(figures, out).write(release);
    for (Part part : Part.values()) {
      if (part.size(release) > 0) {
        out.start("section").with("id", part.id()).with("class", "part");
        out.element("h2", part.title());
        write(part);
        out.end();
      }
    }
  }

  private void write(Part part) throws IOException {
    switch (part) {
      case FINDINGS -> lists.findings(release.findings());
      case HIGHLIGHTS -> facts(release.highlights());
      case SEGMENTS -> segments();
      case OUTLOOK -> outlook(release.outlook().items());
      case STATEMENTS -> statements();
      case CHECKS -> lists.checks(release.checks());
      case DISCLAIMERS -> lists.disclaimers(release.disclaimers());
    }
  }

  private void facts(List<Fact> facts) throws IOException {
    out.start("table").with("class", "facts").start("tbody");
    for (Fact fact : facts) {
      row(fact, "");
    }
    out.end().end();
  }

  private void row(Fact fact, String action) throws IOException {
    out.start("tr").with("class", "row");
    out.start("th").with("scope", "row").text(FactText.label(fact)).end();
    out.start("td");
    figures.write(fact, FactText.figure(fact));
    out.end();
    out.start("td").with("class", "when").text(PeriodText.of(fact.period())).end();
    if (!action.isEmpty()) {
      out.start("td").with("class", "when").text(action).end();
    }
    out.end();
  }

  private void segments() throws IOException {
    for (Segment segment : release.segments()) {
      out.element("h3", segment.name());
      facts(segment.facts());
      for (Segment.Passage passage : segment.commentary()) {
        out.start("p").with("class", "said").text(passage.text()).end();
      }
    }
  }

  private void outlook(List<GuidanceItem> items) throws IOException {
    out.start("table").with("class", "facts").start("tbody");
    for (GuidanceItem item : items) {
      row(item.fact(), item.action().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
    out.end().end();
  }

  private void statements() throws IOException {
    for (Statement statement : release.statements()) {
      new StatementSection(figures, out, statement).write();
    }
  }
}
