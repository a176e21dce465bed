package org.earningsrelease.write.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.earningsrelease.model.Check;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.FiscalPeriod;
import org.earningsrelease.model.Header;

/** Who reports, and what of it is shown. */
final class TopBar {
  private final FinancialRelease release;
  private final Markup out;

  TopBar(FinancialRelease release, Markup out) {
    this.release = release;
    this.out = out;
  }

  void write() throws IOException {
    out.start("header").start("div").with("class", "title");
    out.element("h1", release.header().issuer().orElse(release.document().name()));
    out.element("p", String.join(" · ", facts(release.header())));
    out.end();
    out.start("div").with("class", "filters");
    sections();
    checks();
    out.end();
    panes();
    out.end();
  }

  private List<String> facts(Header header) {
    List<String> facts = new ArrayList<>();
    header.tickers().forEach(t -> facts.add(t.exchange() + ": " + t.symbol()));
    header.title().ifPresent(facts::add);
    header.releaseDate().ifPresent(d -> facts.add("released " + d));
    String year = header.fiscalYear().map(y -> " " + y).orElse("");
    header.fiscalPeriod().map(FiscalPeriod::code).ifPresent(p -> facts.add(p + year));
    header.periodEnd().ifPresent(end -> facts.add("period to " + end));
    header.currency().ifPresent(c -> facts.add(c.getCurrencyCode()));
    facts.add(release.document().name());
    return facts;
  }

  private void sections() throws IOException {
    out.start("fieldset").element("legend", "Sections");
    for (FiguresPane.Part part : FiguresPane.Part.values()) {
      int size = part.size(release);
      if (size > 0) {
        box("data-section", part.id(), part.title() + " " + size);
      }
    }
    out.end();
  }

  private void checks() throws IOException {
    out.start("fieldset").element("legend", "Figures");
    for (Check check : Check.values()) {
      long number = release.facts().filter(f -> f.check() == check).count();
      box("data-status", check.code(), check.code() + " " + number);
    }
    out.end();
  }

  private void box(String attribute, String value, String words) throws IOException {
    out.start("label").with("class", value);
    out.empty("input").with("type", "checkbox").with("checked", "checked").with(attribute, value);
    out.text(words).end();
  }

  /** On a narrow screen one side is shown at a time. */
  private void panes() throws IOException {
    out.start("div").with("class", "panes").with("role", "group").with("aria-label", "Side");
    out.start("button").with("type", "button").with("data-pane", "figures").text("Figures").end();
    out.start("button").with("type", "button").with("data-pane", "document").text("Document");
    out.end().end();
  }
}
