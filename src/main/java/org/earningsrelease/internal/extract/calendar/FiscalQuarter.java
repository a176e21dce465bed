package org.earningsrelease.internal.extract.calendar;

/**
 * A quarter of a fiscal year.
 *
 * @param year the year as the issuer names it
 * @param number 1 to 4
 */
record FiscalQuarter(int year, int number) implements Comparable<FiscalQuarter> {
  FiscalQuarter {
    if (number < 1 || number > 4) {
      throw new IllegalArgumentException("quarter " + number);
    }
  }

  /** Counted on over the years; back where {@code quarters} is negative. */
  FiscalQuarter plus(int quarters) {
    int count = count() + quarters;
    return new FiscalQuarter(Math.floorDiv(count, 4), Math.floorMod(count, 4) + 1);
  }

  /** How many quarters lie between; positive where {@code other} is the earlier one. */
  int minus(FiscalQuarter other) {
    return count() - other.count();
  }

  private int count() {
    return year * 4 + number - 1;
  }

  @Override
  public int compareTo(FiscalQuarter other) {
    return Integer.compare(count(), other.count());
  }
}
