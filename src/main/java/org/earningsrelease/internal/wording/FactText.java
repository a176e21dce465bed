package org.earningsrelease.internal.wording;

import java.util.ArrayList;
import java.util.List;
import org.earningsrelease.model.Basis;
import org.earningsrelease.model.Comparison;
import org.earningsrelease.model.Concept;
import org.earningsrelease.model.Fact;

/** What a fact is, in words. */
public final class FactText {
  private FactText() {}

  /** {@code 1,234 million USD yoy}. */
  public static String figure(Fact fact) {
    String comparison = fact.comparison().map(Comparison::code).orElse("");
    return (FigureText.of(fact) + " " + comparison).strip();
  }

  /** {@code Asia: Revenue}. */
  public static String label(Fact fact) {
    String label = fact.label().isEmpty() ? "(no label)" : fact.label();
    return fact.segment().map(s -> s + ": ").orElse("") + label;
  }

  /** All that was read, each on a line of its own. */
  public static String all(Fact fact) {
    List<String> lines = new ArrayList<>();
    lines.add(label(fact));
    lines.add(figure(fact));
    lines.add(PeriodText.of(fact.period()));
    fact.concept().map(Concept::name).ifPresent(lines::add);
    if (fact.basis() != Basis.REPORTED) {
      lines.add(fact.basis().code());
    }
    lines.add("printed as " + fact.source().quote() + ", page " + fact.source().page());
    lines.add(fact.check().code());
    return String.join("\n", lines);
  }
}
