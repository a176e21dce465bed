package org.earningsrelease.internal.wording;

import java.math.BigDecimal;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.Figure;
import org.earningsrelease.model.Measure;
import org.earningsrelease.model.Quantity;
import org.earningsrelease.model.Unit;

/** Figures as people read them: grouped digits, a word for the scale, the unit behind. */
public final class FigureText {
  public static final String NIL = "\u2013";

  private FigureText() {}

  /** {@code 1,234 million USD}, {@code about 5%}, {@code +8.1%} for a change. */
  public static String of(Fact fact) {
    boolean signed = fact.measure() == Measure.CHANGE || fact.measure() == Measure.PERCENT_CHANGE;
    if (signed
        && fact.figure() instanceof Figure.Exact exact
        && exact.quantity().value().signum() > 0) {
      return "+" + of(exact);
    }
    return of(fact.figure());
  }

  public static String of(Figure figure) {
    if (figure instanceof Figure.Exact exact) {
      return of(exact.quantity());
    } else if (figure instanceof Figure.About about) {
      return "about " + of(about.quantity());
    } else if (figure instanceof Figure.Range range) {
      return of(range.low()) + " to " + of(range.high());
    } else if (figure instanceof Figure.AtLeast atLeast) {
      return "at least " + of(atLeast.low());
    } else if (figure instanceof Figure.AtMost atMost) {
      return "up to " + of(atMost.high());
    } else if (figure instanceof Figure.Qualitative qualitative) {
      return qualitative.words();
    }
    return figure instanceof Figure.Nil ? NIL : "n/m";
  }

  private static String of(Quantity quantity) {
    if (isPercentage(quantity)) {
      return percent(quantity);
    }
    DigitScale scale = DigitScale.of(quantity);
    String digits = digits(quantity, scale);
    String word = scale == DigitScale.ONES ? "" : " " + scale.word();
    boolean bare = quantity.unit() == Unit.COUNT || quantity.unit() == Unit.PURE;
    return digits + word + (bare ? "" : " " + quantity.unit().code());
  }

  /** A pure number with two decimals or more was printed as a percentage: 20 % has two. */
  public static boolean isPercentage(Quantity quantity) {
    return quantity.unit() == Unit.PURE && quantity.decimals() >= 2;
  }

  public static String percent(Quantity quantity) {
    return grouped(quantity.value().movePointRight(2), quantity.decimals() - 2) + "%";
  }

  /** The digits alone, in units of a scale. */
  public static String digits(Quantity quantity, DigitScale scale) {
    BigDecimal value = quantity.value().movePointLeft(scale.power());
    return grouped(value, quantity.decimals() + scale.power());
  }

  private static String grouped(BigDecimal value, int decimals) {
    BigDecimal shortest = value.stripTrailingZeros();
    int digits = Math.max(Math.max(decimals, 0), shortest.scale());
    String plain = shortest.setScale(digits).toPlainString();
    int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
    StringBuilder grouped = new StringBuilder(plain);
    int first = plain.startsWith("-") ? 1 : 0;
    for (int i = point - 3; i > first; i -= 3) {
      grouped.insert(i, ',');
    }
    return grouped.toString();
  }
}
