package org.earningsrelease.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words by which rows of reconciliations and of segment tables tell what they are. */
final class MeasureWords {
  /** Measures that no accounting standard defines. */
  private static final Map<String, List<List<String>>> OUTSIDE =
      phrases(
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
  private static final Map<String, List<List<String>>> WITHIN =
      phrases(
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
  private static final Map<String, List<List<String>>> LEFT_OUT =
      phrases("non core", "non recurring");

  private static final Set<String> TOTALS =
      Set.of("total", "subtotal", "consolidated", "group", "company", "sum");

  private static final Set<String> DEDUCTED = Set.of("less", "deduct", "minus", "subtract");

  private final List<String> words;

  private MeasureWords(List<String> words) {
    this.words = words;
  }

  private static Map<String, List<List<String>>> phrases(String... phrases) {
    return Arrays.stream(phrases)
        .map(phrase -> List.of(phrase.split(" ")))
        .collect(Collectors.groupingBy(words -> words.get(0)));
  }

  /** {@code Non-GAAP (loss)} has the words non, gaap and loss. */
  static MeasureWords of(String label) {
    List<String> words = new ArrayList<>();
    String lower = label.toLowerCase(Locale.ROOT);
    int begin = 0;
    for (int i = 0; i <= lower.length(); i++) {
      if (i == lower.length() || !Character.isLetter(lower.charAt(i))) {
        if (i > begin) {
          words.add(lower.substring(begin, i));
        }
        begin = i + 1;
      }
    }
    return new MeasureWords(words);
  }

  /** {@code Adjusted EBITDA}. */
  boolean areOutsideStandards() {
    return say(OUTSIDE) && !say(LEFT_OUT);
  }

  /** {@code Adjusted EBITDA}, {@code Net income}. */
  boolean areMeasure() {
    return areOutsideStandards() || say(WITHIN);
  }

  /** Whether all of the other words stand together among these. */
  boolean name(MeasureWords other) {
    return !other.words.isEmpty() && Collections.indexOfSubList(words, other.words) >= 0;
  }

  /** {@code Total adjustments}, {@code Consolidated}. */
  boolean areTotal() {
    return !words.isEmpty() && TOTALS.contains(words.get(0));
  }

  /** {@code Less: interest income}. */
  boolean areDeducted() {
    return !words.isEmpty() && DEDUCTED.contains(words.get(0));
  }

  /** Whether one of the phrases, told by their first words, stands among the words. */
  private boolean say(Map<String, List<List<String>>> phrases) {
    for (int i = 0; i < words.size(); i++) {
      for (List<String> phrase : phrases.getOrDefault(words.get(i), List.of())) {
        int end = i + phrase.size();
        if (end <= words.size() && words.subList(i, end).equals(phrase)) {
          return true;
        }
      }
    }
    return false;
  }
}
