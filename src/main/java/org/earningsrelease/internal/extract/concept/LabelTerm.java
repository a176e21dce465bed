package org.earningsrelease.internal.extract.concept;

import java.util.List;
import java.util.Set;

/** Whether a label itself says how soon it falls due. */
final class LabelTerm {
  private static final Set<String> TERMS = Set.of("current", "noncurrent", "longterm", "shortterm");

  private LabelTerm() {}

  /** {@code Non-current debt}, {@code Deferred revenue, current}: no place changes that. */
  static boolean isTold(String label) {
    List<String> words = LabelWords.of(label);
    return words.stream().anyMatch(TERMS::contains);
  }
}
