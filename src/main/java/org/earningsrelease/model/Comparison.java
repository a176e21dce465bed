package org.earningsrelease.model;

/** Against which period a change is measured. */
public enum Comparison {
  YEAR_OVER_YEAR("yoy"),
  QUARTER_OVER_QUARTER("qoq"),
  YEAR_TO_DATE("ytd");

  private final String code;

  Comparison(String code) {
    this.code = code;
  }

  /** The name used in output files. */
  public String code() {
    return code;
  }
}
