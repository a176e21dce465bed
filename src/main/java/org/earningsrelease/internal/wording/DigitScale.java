package org.earningsrelease.internal.wording;

import java.util.Locale;
import org.earningsrelease.model.Quantity;

/** The scale in which a figure's printed digits read best. */
public enum DigitScale {
  ONES(0),
  THOUSAND(3),
  MILLION(6),
  BILLION(9),
  TRILLION(12);

  private final int power;

  DigitScale(int power) {
    this.power = power;
  }

  /** {@code 11,617} printed in millions, or {@code 11,617.3}, reads in millions. */
  public static DigitScale of(Quantity quantity) {
    int thousands = (Math.max(0, -quantity.decimals()) + 2) / 3;
    return values()[Math.min(thousands, values().length - 1)];
  }

  /** The power of ten. */
  public int power() {
    return power;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
