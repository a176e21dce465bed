package org.earningsrelease.model;

import java.math.BigDecimal;

/**
 * An exact figure in full units.
 *
 * <p>The value's scale is that of the print: {@code 0.1} with two decimals is {@code 0.10}, and an
 * amount in millions has no digits behind the point; equal figures are therefore equal objects.
 *
 * @param value {@code 11,617} in millions is 11617000000; a percentage is a pure number, 20.6 % is
 *     0.206
 * @param decimals XBRL's {@code decimals}: millions printed without decimals have -6, cents 2; 20.6
 *     % has 3
 * @param unit what is counted
 */
public record Quantity(BigDecimal value, int decimals, Unit unit) {
  private static final int MAX_DECIMALS = 100;

  public Quantity {
    if (Math.abs((long) decimals) > MAX_DECIMALS) {
      throw new IllegalArgumentException("decimals is " + decimals);
    }
    BigDecimal shortest = value.stripTrailingZeros();
    value = shortest.setScale(Math.max(shortest.scale(), Math.max(decimals, 0)));
  }
}
