package org.earningsrelease.write.xbrl;

/** Why a figure has no place in a report. */
enum LeftOut {
  /** A change or a share of a total is not a value of the line item's concept. */
  CHANGES("changes"),
  /** A range, a bound, words: not one value. */
  NOT_ONE_VALUE("notOneValue"),
  /** The release does not settle the dates. */
  PERIOD_UNRESOLVED("periodUnresolved"),
  /** The same fact, printed again with no more digits. */
  DUPLICATES("duplicates"),
  /** All dimensions agree with another fact's, the value does not. */
  CONFLICTS("conflicts");

  private final String code;

  LeftOut(String code) {
    this.code = code;
  }

  /** The name used in output files. */
  String code() {
    return code;
  }
}
