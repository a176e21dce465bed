package org.earningsrelease.model;

/** Whether the release's own arithmetic supports a figure. */
public enum Check {
  /** Takes part in an identity that holds. */
  PROVEN("proven"),
  CONTRADICTED("contradicted"),
  UNCHECKED("unchecked");

  private final String code;

  Check(String code) {
    this.code = code;
  }

  /** The name used in output files. */
  public String code() {
    return code;
  }
}
