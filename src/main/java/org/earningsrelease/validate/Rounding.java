package org.earningsrelease.validate;

import org.earningsrelease.model.Quantity;
import org.earningsrelease.model.Unit;

/** What a printed figure says of the exact one: the modes of XBRL Calculations 1.1. */
public enum Rounding {
  /** {@code 12} printed in millions stands for 11.5 to 12.5 million. */
  NEAREST,
  /**
   * Of money, {@code 12} stands for 12 to just under 13 million, {@code (12)} for the same below
   * zero.
   */
  TRUNCATED;

  /** How that figure is rounded: issuers that cut off amounts of money still round all else. */
  Rounding of(Quantity printed) {
    return printed.unit() instanceof Unit.Money ? this : NEAREST;
  }
}
