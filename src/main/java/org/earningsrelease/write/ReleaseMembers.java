package org.earningsrelease.write;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.json.JsonSink;
import org.earningsrelease.internal.wording.FigureParts;
import org.earningsrelease.model.Concept;
import org.earningsrelease.model.Disclaimer;
import org.earningsrelease.model.Document;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.Finding;
import org.earningsrelease.model.ForwardLookingSentence;
import org.earningsrelease.model.GuidanceItem;
import org.earningsrelease.model.Headline;
import org.earningsrelease.model.Outlook;
import org.earningsrelease.model.Quotation;
import org.earningsrelease.model.Segment;
import org.earningsrelease.model.Source;
import org.earningsrelease.model.StatementKind;

/** Writes a release, part by part. */
final class ReleaseMembers {
  private final JsonSink out;
  private final FactMembers fact;
  private final StatementMembers statement;
  private final CheckMembers check;

  ReleaseMembers(JsonSink out) {
    this.out = out;
    this.fact = new FactMembers(out);
    this.statement = new StatementMembers(out, fact);
    this.check = new CheckMembers(out, fact);
  }

  void write(FinancialRelease release) throws IOException {
    out.object(
        () -> {
          document(release.document());
          out.object("header", () -> new HeaderMembers(out).write(release.header()));
          out.array("headline", Headline.of(release).entries(), this::headline);
          facts("highlights", release.highlights());
          out.array("segments", release.segments(), this::segment);
          out.object("outlook", () -> outlook(release.outlook()));
          out.array("quotations", release.quotations(), this::quotation);
          out.array("statements", release.statements(), statement::write);
          new ReconciliationMembers(out).write(release.reconciliations());
          out.array("disclaimers", release.disclaimers(), this::disclaimer);
          out.array("checks", release.checks(), check::write);
          out.array("findings", release.findings(), this::finding);
        });
  }

  private void document(Document document) throws IOException {
    out.object(
        "document",
        () -> {
          out.text("name", document.name());
          out.text("format", Codes.of(document.format()));
          out.number("pages", document.pages());
          out.number("characters", document.characters());
        });
  }

  private void headline(Headline.Entry entry) throws IOException {
    FigureParts parts = FigureParts.of(entry.fact().figure());
    out.line(
        () -> {
          out.text("concept", entry.concept().name());
          out.text("label", entry.fact().label());
          out.text("value", parts.value().map(BigDecimal::toPlainString));
          out.text("unit", parts.quantity().map(q -> q.unit().code()));
          out.date("periodStart", entry.fact().period().firstDay());
          out.date("periodEnd", entry.fact().period().lastDay());
          out.text("basis", entry.fact().basis().code());
          out.text("printedConcept", entry.fact().concept().map(Concept::name));
          out.text("source", entry.table().map(StatementKind::code).orElse("highlights"));
          out.text("why", entry.why().code());
          fact.source(entry.fact().source());
        });
  }

  private void facts(String name, List<Fact> facts) throws IOException {
    out.array(name, facts, f -> out.line(() -> fact.write(f)));
  }

  private void segment(Segment segment) throws IOException {
    out.object(
        () -> {
          out.text("name", segment.name());
          facts("facts", segment.facts());
          out.array("commentary", segment.commentary(), this::passage);
        });
  }

  private void passage(Segment.Passage passage) throws IOException {
    out.line(
        () -> {
          out.text("text", passage.text());
          fact.source(passage.source());
        });
  }

  private void guidance(GuidanceItem item) throws IOException {
    out.object(
        () -> {
          out.text("action", Codes.of(item.action()));
          out.text("statement", item.statement());
          if (item.assumption()) {
            out.truth("assumption", true);
          }
          if (item.previous().isPresent()) {
            out.name("previous");
            out.line(() -> fact.figure(item.previous().get()));
          }
          out.name("fact");
          out.line(() -> fact.write(item.fact()));
        });
  }

  private void outlook(Outlook outlook) throws IOException {
    out.array("items", outlook.items(), this::guidance);
    out.array("sentences", outlook.sentences(), this::sentence);
  }

  private void sentence(ForwardLookingSentence sentence) throws IOException {
    out.line(
        () -> {
          out.text("text", sentence.text());
          out.texts("terms", sentence.terms());
          fact.source(sentence.source());
        });
  }

  private void quotation(Quotation quotation) throws IOException {
    out.object(
        () -> {
          out.text("speaker", quotation.speaker());
          out.text("role", quotation.role());
          out.text("text", quotation.text());
          fact.source(quotation.source());
        });
  }

  private void disclaimer(Disclaimer disclaimer) throws IOException {
    out.object(
        () -> {
          out.text("kind", disclaimer.kind().code());
          if (disclaimer.kind().topic().isPresent()) {
            out.text("topic", disclaimer.kind().topic());
          }
          out.text("heading", disclaimer.heading());
          out.text("text", disclaimer.text());
          fact.source(disclaimer.source());
        });
  }

  private void finding(Finding finding) throws IOException {
    out.line(
        () -> {
          out.text("code", Codes.of(finding.code()));
          out.text("severity", Codes.of(finding.severity()));
          out.text("message", finding.message());
          source(finding.source());
        });
  }

  private void source(Optional<Source> source) throws IOException {
    if (source.isPresent()) {
      fact.source(source.get());
      return;
    }
    for (String name : List.of("page", "bbox", "start", "end", "quote")) {
      out.nothing(name);
    }
  }
}
