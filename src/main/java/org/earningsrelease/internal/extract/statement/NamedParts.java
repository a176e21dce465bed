package org.earningsrelease.internal.extract.statement;

import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.internal.lexicon.Wording;

/**
 * The part of the issuer that a whole table is about: its title and most of its rows begin with the
 * part's name ({@code Retail Results Highlights: Retail revenue, Retail operating income}).
 */
final class NamedParts {
  private static final int LONGEST_NAME = 4;

  private NamedParts() {}

  /** The name as the title prints it. */
  static Optional<String> of(List<String> titles, List<Table.Row> rows) {
    List<String> labels = rows.stream().filter(r -> !r.isHeading()).map(HeadingPath::name).toList();
    return titles.stream().flatMap(t -> name(t, labels).stream()).findFirst();
  }

  private static Optional<String> name(String title, List<String> labels) {
    String[] words = title.split(" ");
    for (int n = Math.min(LONGEST_NAME, words.length - 1); n > 0; n--) {
      String name = String.join(" ", List.of(words).subList(0, n));
      if (isName(name) && isInMost(name, labels)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private static boolean isName(String name) {
    return !SegmentWords.isMetric(name)
        && !SegmentWords.isPlain(name)
        && !SegmentWords.isWhole(name)
        && BasisLexicon.of(name).isEmpty()
        && RowEvidence.group(name).isEmpty();
  }

  /** {@code Y/Y Retail revenue growth} has the name behind a word. */
  private static boolean isInMost(String name, List<String> labels) {
    String key = Wording.key(name);
    long named =
        labels.stream()
            .map(l -> " " + Wording.key(l) + " ")
            .filter(l -> l.contains(" " + key + " "))
            .count();
    return labels.size() > 2 && 5 * named >= 4L * labels.size();
  }
}
