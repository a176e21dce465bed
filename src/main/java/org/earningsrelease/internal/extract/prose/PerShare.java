package org.earningsrelease.internal.extract.prose;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.earningsrelease.internal.extract.sentence.Metric;
import org.earningsrelease.internal.extract.sentence.Part.Cued;
import org.earningsrelease.internal.lexicon.Wording;
import org.earningsrelease.model.Basis;
import org.earningsrelease.model.Concept;

/**
 * Turns a metric into the same for each share: {@code net income of $53 million, or $0.24 per
 * share}.
 */
public final class PerShare {
  private static final Set<String> INCOME =
      Set.of("NetIncomeLoss", "EarningsPerShareDiluted", "EarningsPerShareBasic");

  /** The longer before the shorter they end in. */
  private static final List<String> INCOME_WORDS =
      List.of(
          "net income",
          "net loss",
          "net earnings",
          "net profit",
          "earnings",
          "income",
          "loss",
          "profit");

  private static final Set<String> NET =
      Set.of("net income", "net loss", "net earnings", "net profit", "net income loss");

  private PerShare() {}

  /**
   * The metric for each share.
   *
   * @param kind the printed words: {@code per diluted share}
   * @param basis how the figure was prepared; other than reported earnings keep their own words
   */
  public static Metric of(Metric whole, Cued kind, Basis basis) {
    String detail = kind.wording().detail();
    if (whole.kind().isPerShare()) {
      return whole;
    }
    if (!isIncome(whole)) {
      String label = whole.label() + " per share";
      return new Metric(
          label, Optional.empty(), perShareKind(whole), whole.loss(), whole.explicit());
    }
    Optional<Concept> concept =
        isPartial(whole)
            ? Optional.empty()
            : switch (detail) {
              case "diluted" -> Optional.of(Concept.EPS_DILUTED);
              case "basic" -> Optional.of(Concept.EPS_BASIC);
              default -> Optional.empty();
            };
    String label = whole.label() + " per share";
    if (EARNINGS_PLAIN.contains(Wording.key(whole.label()))) {
      label = detail.isEmpty() ? "EPS" : detail + " EPS";
    } else if (basis != Basis.REPORTED
        && NET.stream().anyMatch(Wording.key(whole.label())::endsWith)) {
      label = adjective(whole.label()) + (detail.isEmpty() ? "EPS" : detail + " EPS");
    }
    return new Metric(label, concept, Metric.Kind.PERSHARE, whole.loss(), whole.explicit());
  }

  /** {@code operating income of $1.18 per diluted share}: not all that a share earned. */
  private static boolean isPartial(Metric whole) {
    return whole.concept().filter(c -> !INCOME.contains(c.name())).isPresent()
        || PARTIAL.stream().anyMatch(Wording.key(whole.label())::contains);
  }

  private static final List<String> PARTIAL =
      List.of("operating", "continuing", "discontinued", "investment", "interest", "before");

  private static final Set<String> EARNINGS_PLAIN =
      Set.of(
          "net income",
          "net loss",
          "net earnings",
          "net profit",
          "earnings",
          "income",
          "loss",
          "profit",
          "net income loss",
          "gaap net income",
          "gaap net loss",
          "gaap earnings",
          "gaap net earnings",
          "net losses",
          "profit after tax",
          "gaap net income loss");

  private static Metric.Kind perShareKind(Metric whole) {
    return whole.kind().onDay() ? Metric.Kind.STOCKPERSHARE : Metric.Kind.PERSHARE;
  }

  private static boolean isIncome(Metric whole) {
    return whole.concept().filter(c -> INCOME.contains(c.name())).isPresent()
        || INCOME_WORDS.stream().anyMatch(Wording.key(whole.label())::endsWith);
  }

  /** {@code Pro forma net loss} gives {@code Pro forma }. */
  private static String adjective(String label) {
    String lower = label.toLowerCase(Locale.ROOT);
    for (String words : INCOME_WORDS) {
      int at = lower.lastIndexOf(words);
      if (at >= 0) {
        return label.substring(0, at);
      }
    }
    return label + " ";
  }
}
