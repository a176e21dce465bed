package org.earningsrelease.internal.extract.outlook;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.earningsrelease.internal.extract.sentence.Cue;
import org.earningsrelease.internal.extract.sentence.Metric;
import org.earningsrelease.internal.extract.sentence.Part;
import org.earningsrelease.internal.extract.sentence.Part.Cued;
import org.earningsrelease.internal.extract.sentence.Part.Term;

/**
 * Money that is to be paid on a debt, not the debt: {@code expects to retire a further $200
 * million}.
 *
 * @param parts of the sentence
 */
record DebtPayments(List<Part> parts) {
  private static final Map<String, String> NOUNS =
      Map.of(
          "retire", "retirement",
          "retiring", "retirement",
          "repay", "repayment",
          "repaying", "repayment",
          "prepay", "prepayment",
          "redeem", "redemption",
          "redeeming", "redemption");

  /** What a figure behind such a verb is about; any other metric stays what it is. */
  Metric of(Metric metric, int number) {
    return metric.kind() == Metric.Kind.STOCK
        ? verb(number).map(noun -> payment(metric, noun)).orElse(metric)
        : metric;
  }

  private static Metric payment(Metric debt, String noun) {
    return debt.withKind(Metric.Kind.FLOW).withLabel(debt.label() + " " + noun);
  }

  private Optional<String> verb(int number) {
    int j = number - 1;
    while (j >= 0 && parts.get(j).isCue(Cue.FILLER)) {
      j--;
    }
    return j < 0 ? Optional.empty() : Optional.ofNullable(NOUNS.get(word(parts.get(j))));
  }

  private static String word(Part part) {
    String text = part instanceof Term t ? t.text() : part instanceof Cued c ? c.text() : "";
    return text.toLowerCase(Locale.ROOT);
  }
}
