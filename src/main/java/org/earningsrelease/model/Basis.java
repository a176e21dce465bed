package org.earningsrelease.model;

/** How a figure was prepared. */
public enum Basis {
  /** Under the issuer's accounting standards. */
  REPORTED("reported"),
  /** Non-GAAP, core, underlying, pro forma. */
  ADJUSTED("adjusted"),
  CONSTANT_CURRENCY("constantCurrency"),
  ORGANIC("organic");

  private final String code;

  Basis(String code) {
    this.code = code;
  }

  /** The name used in output files. */
  public String code() {
    return code;
  }
}
