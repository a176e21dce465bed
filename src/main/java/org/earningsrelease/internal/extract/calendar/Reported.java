package org.earningsrelease.internal.extract.calendar;

import org.earningsrelease.model.FiscalPeriod;

/**
 * Quarters that are reported together.
 *
 * @param last the last of them
 * @param quarters how many: 1 for a quarter, 2 for a half, 3 for nine months, 4 for a year
 */
record Reported(FiscalQuarter last, int quarters) {

  /** {@code Q2} of one quarter, {@code H1} of two, {@code 9M} of three, {@code FY} of four. */
  FiscalPeriod period() {
    return switch (quarters) {
      case 1 -> FiscalPeriod.valueOf("Q" + last.number());
      case 2 -> last.number() <= 2 ? FiscalPeriod.H1 : FiscalPeriod.H2;
      case 3 -> FiscalPeriod.NINE_MONTHS;
      default -> FiscalPeriod.YEAR;
    };
  }

  Reported plus(int moved) {
    return new Reported(last.plus(moved), quarters);
  }

  /** The quarter it ends with. */
  Reported quarter() {
    return new Reported(last, 1);
  }

  /** The fiscal year that it lies in. */
  Reported year() {
    return new Reported(new FiscalQuarter(last.year(), 4), 4);
  }

  /** From the fiscal year's first day to its own last. */
  Reported yearToDate() {
    return new Reported(last, last.number());
  }
}
