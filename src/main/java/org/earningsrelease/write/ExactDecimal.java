package org.earningsrelease.write;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Decimals as typed columns hold them: 38 digits, ten of them behind the point.
 *
 * <p>That is as much as engines for queries take for exact ({@code DECIMAL(38,10)}), and enough for
 * any amount in full units. What does not fit is never rounded: the column is null, and the digits
 * stand in a column of text beside it.
 */
public final class ExactDecimal {
  /** Digits of a column's values in all. */
  public static final int PRECISION = 38;

  /** Digits behind the point. */
  public static final int SCALE = 10;

  private ExactDecimal() {}

  /** The same number with {@link #SCALE} digits behind the point; empty where it does not fit. */
  public static Optional<BigDecimal> of(BigDecimal value) {
    BigDecimal significant = value.stripTrailingZeros();
    if (significant.scale() > SCALE
        || significant.precision() - significant.scale() > PRECISION - SCALE) {
      return Optional.empty();
    }
    return Optional.of(significant.setScale(SCALE));
  }

  /** All digits of a number that does not fit. */
  static Optional<String> textOfMisfit(BigDecimal value) {
    return of(value).isPresent() ? Optional.empty() : Optional.of(value.toPlainString());
  }
}
