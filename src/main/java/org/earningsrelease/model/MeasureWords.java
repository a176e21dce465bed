package org.earningsrelease.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words by which rows of reconciliations and of segment tables tell what they are. */
final class MeasureWords {
  /** Measures that no accounting standard defines. */
  private static final List<String> OUTSIDE =
      List.of(
          "non gaap",
          "non ifrs",
          "adjusted",
          "pro forma",
          "proforma",
          "core",
          "underlying",
          "normalized",
          "normalised",
          "recurring",
          "ebit",
          "ebita",
          "ebitda",
          "ebitdar",
          "ebitdax",
          "free cash flow",
          "funds from operations",
          "ffo",
          "affo",
          "noi",
          "distributable earnings",
          "cash earnings",
          "organic",
          "like for like",
          "constant currency",
          "constant currencies");

  /** Measures that statements have. */
  private static final List<String> WITHIN =
      List.of(
          "gaap",
          "ifrs",
          "reported",
          "statutory",
          "net income",
          "net loss",
          "net earnings",
          "net profit",
          "net sales",
          "net revenue",
          "net revenues",
          "total revenue",
          "total revenues",
          "profit for the period",
          "profit for the year",
          "profit after tax",
          "profit before tax",
          "gross profit",
          "gross margin",
          "operating income",
          "operating profit",
          "operating loss",
          "income from operations",
          "loss from operations",
          "before income taxes",
          "before taxes",
          "cash from operations",
          "cash flow from operations",
          "operating cash flow",
          "operating activities",
          "per share",
          "eps");

  /** {@code Non-core items}: what is left out of the core measure. */
  private static final List<String> LEFT_OUT = List.of("non core", "non recurring");

  private static final List<String> TOTALS =
      List.of("total", "subtotal", "consolidated", "group", "company", "sum");

  private static final List<String> DEDUCTED = List.of("less", "deduct", "minus", "subtract");

  private MeasureWords() {}

  /** {@code Adjusted EBITDA}. */
  static boolean isOutsideStandards(String label) {
    return says(label, OUTSIDE) && !says(label, LEFT_OUT);
  }

  /** {@code Adjusted EBITDA}, {@code Net income}. */
  static boolean isMeasure(String label) {
    return isOutsideStandards(label) || says(label, WITHIN);
  }

  /** Whether all words of one label stand together in the other. */
  static boolean names(String label, String other) {
    return !key(other).isBlank() && key(label).contains(key(other));
  }

  /** {@code Total adjustments}, {@code Consolidated}. */
  static boolean isTotal(String label) {
    return TOTALS.stream().anyMatch(word -> key(label).startsWith(" " + word + " "));
  }

  /** {@code Less: interest income}, {@code - Taxes}, a row under {@code Less:}. */
  static boolean isDeducted(Fact fact) {
    List<String> path = fact.path();
    return fact.label().startsWith("- ")
        || fact.label().startsWith("\u2013 ")
        || startsDeducted(fact.label())
        || !path.isEmpty() && startsDeducted(path.get(path.size() - 1));
  }

  private static boolean startsDeducted(String words) {
    return DEDUCTED.stream().anyMatch(word -> key(words).startsWith(" " + word + " "));
  }

  private static boolean says(String label, List<String> phrases) {
    String key = key(label);
    return phrases.stream().anyMatch(phrase -> key.contains(" " + phrase + " "));
  }

  /** {@code Non-GAAP (loss)} is {@code " non gaap loss "}. */
  private static String key(String label) {
    String letters =
        label
            .toLowerCase(Locale.ROOT)
            .codePoints()
            .mapToObj(c -> Character.isLetter(c) ? Character.toString(c) : " ")
            .collect(Collectors.joining());
    return " " + String.join(" ", letters.strip().split(" +")) + " ";
  }
}
