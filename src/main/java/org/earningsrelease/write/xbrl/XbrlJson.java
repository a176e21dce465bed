package org.earningsrelease.write.xbrl;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.earningsrelease.internal.json.JsonSink;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.Source;

/**
 * A release as a report in xBRL-JSON 1.0 (XBRL International, Recommendation of 2021-10-13).
 *
 * <p>Concepts have us-gaap names where the release's lines are mapped to them, else names of the
 * extension namespace {@value #EXTENSION}, made from the printed label. What the model has no place
 * for (ranges, changes, figures without a settled period, second prints of the same fact) is left
 * out and counted in {@code er:leftOut}.
 */
public final class XbrlJson {
  /** The namespace of names that no taxonomy defines; its prefix in reports is {@code er}. */
  public static final String EXTENSION = "https://earningsrelease.org/xbrl/2026";

  private static final String DOCUMENT_TYPE = "https://xbrl.org/2021/xbrl-json";

  private static final List<Map.Entry<String, String>> NAMESPACES =
      List.of(
          Map.entry("er", EXTENSION),
          Map.entry("iso4217", "http://www.xbrl.org/2003/iso4217"),
          Map.entry(Entity.LISTING, EXTENSION + "/listing"),
          Map.entry(Entity.NAME, EXTENSION + "/name"),
          Map.entry("srt", "http://fasb.org/srt/2024"),
          Map.entry("us-gaap", "http://fasb.org/us-gaap/2024"),
          Map.entry("xbrl", "https://xbrl.org/2021"),
          Map.entry("xbrli", "http://www.xbrl.org/2003/instance"));

  private static final List<String> TAXONOMY =
      List.of(
          "https://xbrl.fasb.org/us-gaap/2024/elts/us-gaap-2024.xsd",
          "https://xbrl.fasb.org/srt/2024/elts/srt-2024.xsd");

  private final JsonSink out;

  private XbrlJson(JsonSink out) {
    this.out = out;
  }

  /**
   * Writes a report.
   *
   * @param release what to write
   * @param out stays open
   * @throws IOException if {@code out} does
   */
  public static void write(FinancialRelease release, OutputStream out) throws IOException {
    try (JsonSink sink = JsonSink.indented(out)) {
      new XbrlJson(sink).write(XbrlReport.of(release));
      sink.newLine();
    }
  }

  private void write(XbrlReport report) throws IOException {
    out.object(
        () -> {
          out.object("documentInfo", () -> documentInfo(report));
          out.object("facts", () -> facts(report.facts()));
        });
  }

  private void documentInfo(XbrlReport report) throws IOException {
    out.text("documentType", DOCUMENT_TYPE);
    out.object("features", () -> out.text("xbrl:allowedDuplicates", "none"));
    out.object(
        "namespaces",
        () -> {
          for (Map.Entry<String, String> namespace : NAMESPACES) {
            out.text(namespace.getKey(), namespace.getValue());
          }
        });
    out.texts("taxonomy", TAXONOMY);
    out.text("er:document", report.document());
    out.object(
        "er:leftOut",
        () -> {
          for (Map.Entry<LeftOut, Integer> left : report.leftOut().entrySet()) {
            out.number(left.getKey().code(), left.getValue());
          }
        });
  }

  private void facts(List<XbrlFact> facts) throws IOException {
    for (int i = 0; i < facts.size(); i++) {
      XbrlFact fact = facts.get(i);
      out.name("f" + (i + 1));
      out.line(() -> fact(fact));
    }
  }

  private void fact(XbrlFact fact) throws IOException {
    out.decimal("value", fact.value());
    out.number("decimals", fact.decimals());
    out.object(
        "dimensions",
        () -> {
          for (Map.Entry<String, String> dimension : fact.dimensions().entrySet()) {
            out.text(dimension.getKey(), dimension.getValue());
          }
        });
    Source source = fact.printed().source();
    out.text("er:label", fact.printed().label());
    out.number("er:page", source.page());
    out.text("er:quote", source.quote());
    out.text("er:check", fact.printed().check().code());
    if (fact.approximate()) {
      out.truth("er:approximate", true);
    }
  }
}
