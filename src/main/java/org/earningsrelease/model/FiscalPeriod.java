package org.earningsrelease.model;

/**
 * The part of the fiscal year that a release is about; {@code Q4} where both Q4 and FY are
 * reported.
 */
public enum FiscalPeriod {
  Q1("Q1"),
  Q2("Q2"),
  Q3("Q3"),
  Q4("Q4"),
  H1("H1"),
  H2("H2"),
  NINE_MONTHS("9M"),
  YEAR("FY");

  private final String code;

  FiscalPeriod(String code) {
    this.code = code;
  }

  /** {@code Q1} … {@code Q4}, {@code H1}, {@code H2}, {@code 9M}, {@code FY}. */
  public String code() {
    return code;
  }
}
