package org.earningsrelease.write;

import java.util.Optional;
import org.earningsrelease.model.Disclaimer;
import org.earningsrelease.model.Document;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.Finding;
import org.earningsrelease.model.GuidanceItem;
import org.earningsrelease.model.Outlook;
import org.earningsrelease.model.Segment;

/**
 * Reads what {@link ReleaseMembers} writes; {@code headline} follows from the rest and is not read.
 */
final class ReleaseReading {
  private ReleaseReading() {}

  static FinancialRelease release(JsonObject json) throws MalformedReleaseException {
    return new FinancialRelease(
        json.object("document", ReleaseReading::document),
        json.object("header", HeaderReading::header),
        json.objects("highlights", FactReading::fact),
        json.objects("segments", ReleaseReading::segment),
        new Outlook(json.object("outlook", o -> o.objects("items", ReleaseReading::guidance))),
        json.objects("statements", StatementReading::statement),
        json.objects("disclaimers", ReleaseReading::disclaimer),
        json.objects("checks", CheckReading::check),
        json.objects("findings", ReleaseReading::finding));
  }

  private static Document document(JsonObject json) throws MalformedReleaseException {
    return new Document(
        json.text("name"),
        json.code("format", Document.Format.values(), Codes::of),
        json.integer("pages"),
        json.integer("characters"));
  }

  private static Segment segment(JsonObject json) throws MalformedReleaseException {
    return new Segment(
        json.text("name"),
        json.objects("facts", FactReading::fact),
        json.objects(
            "commentary", p -> new Segment.Passage(p.text("text"), FactReading.source(p))));
  }

  private static GuidanceItem guidance(JsonObject json) throws MalformedReleaseException {
    return new GuidanceItem(
        json.object("fact", FactReading::fact),
        json.text("statement"),
        json.code("action", GuidanceItem.Action.values(), Codes::of));
  }

  private static Disclaimer disclaimer(JsonObject json) throws MalformedReleaseException {
    return new Disclaimer(
        json.code("kind", Disclaimer.Kind.values(), Disclaimer.Kind::code),
        json.optionalText("heading"),
        json.text("text"),
        FactReading.source(json));
  }

  private static Finding finding(JsonObject json) throws MalformedReleaseException {
    return new Finding(
        json.code("code", Finding.Code.values(), Codes::of),
        json.code("severity", Finding.Severity.values(), Codes::of),
        json.text("message"),
        json.isAbsent("page") ? Optional.empty() : Optional.of(FactReading.source(json)));
  }
}
