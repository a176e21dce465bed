package org.earningsrelease.validate;

import java.math.BigDecimal;
import org.earningsrelease.model.Fact;

/** An identity in words, with the figures as printed: {@code Total $ 12 = Europe 7 + Asia 5}. */
final class Equation {
  private static final int LONGEST_LABEL = 60;

  private final StringBuilder words;
  private boolean begun;

  private Equation(String left) {
    this.words = new StringBuilder(left).append(" = ");
  }

  static Equation of(Fact left) {
    return new Equation(term(left));
  }

  /** A label and its figure as printed. */
  static String term(Fact fact) {
    String label = fact.label();
    String shown =
        label.length() <= LONGEST_LABEL
            ? label
            : label.substring(0, LONGEST_LABEL - 1).stripTrailing() + "\u2026";
    return (shown + " " + fact.source().quote()).strip();
  }

  void add(int sign, Fact fact) {
    if (begun || sign < 0) {
      words.append(begun ? " " : "").append(sign < 0 ? "\u2212 " : "+ ");
    }
    words.append(term(fact));
    begun = true;
  }

  /** An amount in the unit of a fact: {@code 46000000 SGD}. */
  static String amount(BigDecimal value, Fact like) {
    String unit = Figures.quantity(like).map(q -> " " + q.unit().code()).orElse("");
    BigDecimal shortest = value.stripTrailingZeros();
    return (shortest.scale() < 0 ? shortest.setScale(0) : shortest).toPlainString() + unit;
  }

  @Override
  public String toString() {
    return words.toString();
  }
}
