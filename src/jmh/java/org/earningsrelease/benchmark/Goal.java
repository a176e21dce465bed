package org.earningsrelease.benchmark;

import java.util.Locale;

/**
 * A line of the table.
 *
 * @param what is measured
 * @param goal in words; empty where there is none
 * @param measured in words
 */
record Goal(String what, String goal, String measured) {
  static Goal ratio(String what, String goal, double part, double whole) {
    return new Goal(what, goal, String.format(Locale.ROOT, "%.3f", part / whole));
  }

  @Override
  public String toString() {
    return "| " + what + " | " + goal + " | " + measured + " |";
  }
}
