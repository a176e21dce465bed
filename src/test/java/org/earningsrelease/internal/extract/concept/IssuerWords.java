package org.earningsrelease.internal.extract.concept;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words of issuers' own names: {@code Net income attributable to Sample Corp.} tells nothing of
 * other issuers.
 *
 * <p>A name stands in few filings, and beside the words for what belongs to the owners.
 */
final class IssuerWords {
  /** A word of this many filings is the language's. */
  private static final int FEW = 50;

  private static final Set<String> OWNERS =
      Set.of("attributable", "applicable", "allocable", "shareholder", "owner", "equity");

  private final Set<String> words = new HashSet<>();

  private IssuerWords(List<LabelCount> counts) {
    Map<String, Integer> filings = new HashMap<>();
    Set<String> besideOwners = new HashSet<>();
    for (LabelCount count : counts) {
      List<String> label = LabelWords.of(count.label());
      label.forEach(word -> filings.merge(word, count.filings(), Integer::sum));
      if (label.stream().anyMatch(OWNERS::contains)) {
        besideOwners.addAll(label);
      }
    }
    besideOwners.stream().filter(word -> filings.getOrDefault(word, 0) < FEW).forEach(words::add);
  }

  /** The counts of labels that hold no word of an issuer's name. */
  static List<LabelCount> without(List<LabelCount> counts) {
    IssuerWords issuers = new IssuerWords(counts);
    return counts.stream().filter(c -> !issuers.isIn(c.label())).toList();
  }

  private boolean isIn(String label) {
    return LabelWords.of(label).stream().anyMatch(words::contains);
  }
}
