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
    return of(left.label(), left);
  }

  /** The same, the figure called otherwise than by its row. */
  static Equation of(String name, Fact left) {
    return new Equation(term(name, left));
  }

  /** A label and its figure as printed. */
  static String term(Fact fact) {
    return term(fact.label(), fact);
  }

  private static String term(String label, Fact fact) {
    String shown =
        label.length() <= LONGEST_LABEL
            ? label
            : label.substring(0, LONGEST_LABEL - 1).stripTrailing() + "\u2026";
    return (shown + " " + fact.source().quote()).strip();
  }

  void add(int sign, Fact fact) {
    add(sign, fact.label(), fact);
  }

  void add(int sign, String name, Fact fact) {
    if (begun || sign < 0) {
      words.append(begun ? " " : "").append(sign < 0 ? "\u2212 " : "+ ");
    }
    words.append(term(name, fact));
    begun = true;
  }

  /** Another column's figure of the same row. */
  void figure(Fact fact) {
    words.append(begun ? " + " : "").append(fact.source().quote());
    begun = true;
  }

  /** An amount in the unit of a fact: {@code 46,000,000 SGD}. */
  static String amount(BigDecimal value, Fact like) {
    String unit = Figures.quantity(like).map(q -> " " + q.unit().code()).orElse("");
    BigDecimal shortest = value.stripTrailingZeros();
    String digits = (shortest.scale() < 0 ? shortest.setScale(0) : shortest).abs().toPlainString();
    StringBuilder grouped = new StringBuilder(digits);
    int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
    for (int i = point - 3; i > 0; i -= 3) {
      grouped.insert(i, ',');
    }
    return (value.signum() < 0 ? "-" : "") + grouped + unit;
  }

  @Override
  public String toString() {
    return words.toString();
  }
}
