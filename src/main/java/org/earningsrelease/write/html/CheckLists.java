package org.earningsrelease.write.html;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.earningsrelease.model.ArithmeticCheck;
import org.earningsrelease.model.Disclaimer;
import org.earningsrelease.model.Finding;

/** What is listed rather than tabled: contradictions and findings, checks, standing text. */
final class CheckLists {
  private final Places places;
  private final Markup out;

  CheckLists(Places places, Markup out) {
    this.places = places;
    this.out = out;
  }

  void findings(List<Finding> findings) throws IOException {
    out.start("ul").with("class", "findings");
    for (Finding finding : findings) {
      String severity = finding.severity().name().toLowerCase(Locale.ROOT);
      out.start("li").with("class", severity);
      out.element("b", severity).text(" " + finding.message() + " ");
      if (finding.source().isPresent()) {
        Places.pageLink(out, finding.source().get());
      }
      out.end();
    }
    out.end();
  }

  /** Contradictions first, the others folded away. */
  void checks(List<ArithmeticCheck> checks) throws IOException {
    List<ArithmeticCheck> failed =
        checks.stream().filter(ArithmeticCheck::isContradiction).toList();
    if (failed.isEmpty()) {
      out.element("p", "No figure contradicts another.");
    } else {
      list(failed);
    }
    for (ArithmeticCheck.Outcome outcome : ArithmeticCheck.Outcome.values()) {
      List<ArithmeticCheck> those =
          checks.stream().filter(c -> c.outcome() == outcome && !c.isContradiction()).toList();
      if (!those.isEmpty()) {
        out.start("details").element("summary", those.size() + " " + outcome.code());
        list(those);
        out.end();
      }
    }
  }

  private void list(List<ArithmeticCheck> checks) throws IOException {
    out.start("ul").with("class", "checks");
    for (ArithmeticCheck check : checks) {
      out.start("li")
          .with("class", "check " + check.outcome().code())
          .with("data-p", places.codes(check))
          .with("tabindex", "-1")
          .element("b", check.kind().code())
          .text(" " + check.identity() + check.reason().map(r -> " (" + r + ")").orElse(""))
          .end();
    }
    out.end();
  }

  void disclaimers(List<Disclaimer> disclaimers) throws IOException {
    for (Disclaimer disclaimer : disclaimers) {
      String kind = disclaimer.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      out.start("details");
      out.element("summary", kind + disclaimer.heading().map(h -> ": " + h).orElse(""));
      out.start("p").with("class", "said").text(disclaimer.text()).end();
      out.end();
    }
  }
}
