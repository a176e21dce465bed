package org.earningsrelease.write;

import java.util.Arrays;
import java.util.Optional;
import org.earningsrelease.model.Disclaimer;
import org.earningsrelease.model.Document;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.Finding;
import org.earningsrelease.model.ForwardLookingSentence;
import org.earningsrelease.model.GuidanceItem;
import org.earningsrelease.model.Outlook;
import org.earningsrelease.model.Quotation;
import org.earningsrelease.model.Segment;

/**
 * Reads what {@link ReleaseMembers} writes; {@code headline} and {@code reconciliations} follow
 * from the rest and are not read.
 */
final class ReleaseReading {
  private static final Disclaimer.Kind[] TOLD =
      Arrays.stream(Disclaimer.Kind.values())
          .filter(kind -> kind.topic().isPresent())
          .toArray(Disclaimer.Kind[]::new);

  private static final Disclaimer.Kind[] UNTOLD =
      Arrays.stream(Disclaimer.Kind.values())
          .filter(kind -> kind.topic().isEmpty())
          .toArray(Disclaimer.Kind[]::new);

  private ReleaseReading() {}

  static FinancialRelease release(JsonObject json) throws MalformedReleaseException {
    return new FinancialRelease(
        json.object("document", ReleaseReading::document),
        json.object("header", HeaderReading::header),
        json.objects("highlights", FactReading::fact),
        json.objects("segments", ReleaseReading::segment),
        json.object("outlook", ReleaseReading::outlook),
        json.objects("quotations", ReleaseReading::quotation),
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
        json.code("action", GuidanceItem.Action.values(), Codes::of),
        json.optionalObject("previous", FigureReading::figure),
        !json.isAbsent("assumption") && json.truth("assumption"));
  }

  private static Outlook outlook(JsonObject json) throws MalformedReleaseException {
    return new Outlook(
        json.objects("items", ReleaseReading::guidance),
        json.objects("sentences", ReleaseReading::sentence));
  }

  private static ForwardLookingSentence sentence(JsonObject json) throws MalformedReleaseException {
    return new ForwardLookingSentence(
        json.text("text"), json.texts("terms"), FactReading.source(json));
  }

  private static Quotation quotation(JsonObject json) throws MalformedReleaseException {
    return new Quotation(
        json.text("text"),
        json.optionalText("speaker"),
        json.optionalText("role"),
        FactReading.source(json));
  }

  private static Disclaimer disclaimer(JsonObject json) throws MalformedReleaseException {
    return new Disclaimer(
        kind(json), json.optionalText("heading"), json.text("text"), FactReading.source(json));
  }

  private static Disclaimer.Kind kind(JsonObject json) throws MalformedReleaseException {
    return json.isAbsent("topic")
        ? json.code("kind", UNTOLD, Disclaimer.Kind::code)
        : json.code("topic", TOLD, kind -> kind.topic().orElse(""));
  }

  private static Finding finding(JsonObject json) throws MalformedReleaseException {
    return new Finding(
        json.code("code", Finding.Code.values(), Codes::of),
        json.code("severity", Finding.Severity.values(), Codes::of),
        json.text("message"),
        json.isAbsent("page") ? Optional.empty() : Optional.of(FactReading.source(json)));
  }
}
