package org.earningsrelease.internal.extract.concept;

import java.util.Map;
import java.util.TreeMap;

/** The statements of the counts and the names of their tables. */
final class Statements {
  static final Map<String, String> NAMES =
      new TreeMap<>(
          Map.of(
              "IS",
              "income",
              "BS",
              "balance",
              "CF",
              "cash",
              "CI",
              "comprehensive",
              "EQ",
              "equity"));

  private Statements() {}
}
