package org.earningsrelease.model;

/** What a figure measures; a margin or a rate that is itself the line item is an amount. */
public enum Measure {
  AMOUNT("amount"),
  CHANGE("change"),
  PERCENT_CHANGE("percentChange"),
  PERCENT_OF_TOTAL("percentOfTotal");

  private final String code;

  Measure(String code) {
    this.code = code;
  }

  /** The name used in output files. */
  public String code() {
    return code;
  }
}
