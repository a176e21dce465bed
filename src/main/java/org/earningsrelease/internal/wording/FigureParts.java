package org.earningsrelease.internal.wording;

import java.math.BigDecimal;
import java.util.Optional;
import org.earningsrelease.model.Figure;
import org.earningsrelease.model.Quantity;

/**
 * A figure spread over the columns of a file.
 *
 * @param value of a single figure; zero for a dash
 * @param low lower bound
 * @param high upper bound
 * @param quantity whose unit and decimals hold: the figure's, or the lower bound's
 * @param words of a qualitative figure
 */
public record FigureParts(
    Optional<BigDecimal> value,
    Optional<BigDecimal> low,
    Optional<BigDecimal> high,
    Optional<Quantity> quantity,
    Optional<String> words) {

  /** The parts that a figure has. */
  public static FigureParts of(Figure figure) {
    if (figure instanceof Figure.Exact exact) {
      return single(exact.quantity(), exact.quantity().value());
    } else if (figure instanceof Figure.About about) {
      return single(about.quantity(), about.quantity().value());
    } else if (figure instanceof Figure.Nil nil) {
      return single(nil.quantity(), BigDecimal.ZERO);
    } else if (figure instanceof Figure.Range range) {
      return bounds(Optional.of(range.low()), Optional.of(range.high()));
    } else if (figure instanceof Figure.AtLeast atLeast) {
      return bounds(Optional.of(atLeast.low()), Optional.empty());
    } else if (figure instanceof Figure.AtMost atMost) {
      return bounds(Optional.empty(), Optional.of(atMost.high()));
    } else if (figure instanceof Figure.Qualitative qualitative) {
      return words(Optional.of(qualitative.words()));
    }
    return words(Optional.empty());
  }

  private static FigureParts single(Quantity quantity, BigDecimal value) {
    return new FigureParts(
        Optional.of(value),
        Optional.empty(),
        Optional.empty(),
        Optional.of(quantity),
        Optional.empty());
  }

  private static FigureParts bounds(Optional<Quantity> low, Optional<Quantity> high) {
    return new FigureParts(
        Optional.empty(),
        low.map(Quantity::value),
        high.map(Quantity::value),
        low.or(() -> high),
        Optional.empty());
  }

  private static FigureParts words(Optional<String> words) {
    return new FigureParts(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), words);
  }
}
