package org.earningsrelease.internal.extract;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.earningsrelease.internal.layout.LayoutAnalyzer;
import org.earningsrelease.internal.read.DocumentReaders;
import org.earningsrelease.internal.read.ReadDocument;
import org.earningsrelease.model.Basis;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.Figure;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.GuidanceItem;
import org.earningsrelease.model.Period;
import org.earningsrelease.model.Quantity;
import org.earningsrelease.model.StatementKind;
import org.earningsrelease.model.UnreadableDocumentException;

/** What an issuer expects whose first quarter ended on March 31, 2022, one line an item. */
final class PrintedOutlook {
  private PrintedOutlook() {}

  static final String LEAD =
      """
      Example Widgets Inc. Reports First Quarter Results

      SPRINGFIELD, Ill., April 28, 2022 -- Example Widgets Inc. (NYSE: EXW) today reported results for its first
      quarter ended March 31, 2022. The company's fiscal year ends on December 31. Net sales rose to $39.0 million.

      """;

  static final String Q2 = "2022-04-01..2022-06-30";
  static final String YEAR = "2022-01-01..2022-12-31";

  static FinancialRelease release(String text) {
    try {
      byte[] bytes = (LEAD + text).getBytes(StandardCharsets.UTF_8);
      ReadDocument read = DocumentReaders.read(bytes, "release.txt", "");
      return new ReleaseExtractor()
          .extract(read.document(), LayoutAnalyzer.analyze(read.text()), read.findings());
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(e);
    }
  }

  static List<String> under(String heading, String... paragraphs) {
    return release(heading + "\n\n" + String.join("\n\n", paragraphs) + "\n")
        .outlook()
        .items()
        .stream()
        .map(GuidanceItem::fact)
        .map(PrintedOutlook::print)
        .toList();
  }

  static List<String> outlook(String... paragraphs) {
    return under("SECOND QUARTER 2022 OUTLOOK", paragraphs);
  }

  static Stream<String> tables(FinancialRelease release, StatementKind kind) {
    return release.statements().stream()
        .filter(s -> s.kind() == kind)
        .flatMap(s -> s.facts())
        .map(PrintedOutlook::print);
  }

  static List<String> table(String text) {
    return tables(release(text), StatementKind.GUIDANCE).toList();
  }

  static String print(Fact fact) {
    return fact.label()
        + " | "
        + period(fact.period())
        + " | "
        + figure(fact.figure())
        + (fact.basis() == Basis.REPORTED ? "" : " " + fact.basis().code());
  }

  private static String period(Period period) {
    return period.firstDay().map(d -> d + "..").orElse("")
        + period.lastDay().map(Object::toString).orElse("?");
  }

  private static String figure(Figure figure) {
    if (figure instanceof Figure.Range range) {
      return value(range.low()) + " to " + quantity(range.high());
    }
    if (figure instanceof Figure.About about) {
      return "~" + quantity(about.quantity());
    }
    if (figure instanceof Figure.AtLeast bound) {
      return ">=" + quantity(bound.low());
    }
    if (figure instanceof Figure.AtMost bound) {
      return "<=" + quantity(bound.high());
    }
    return figure instanceof Figure.Exact exact ? quantity(exact.quantity()) : figure.toString();
  }

  private static String value(Quantity quantity) {
    return quantity.value().stripTrailingZeros().toPlainString();
  }

  private static String quantity(Quantity quantity) {
    return value(quantity) + " " + quantity.unit().code();
  }
}
