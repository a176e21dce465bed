package org.earningsrelease.internal.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.internal.lexicon.Wording;

/**
 * Reads rows of segment tables: parts under the heading of a measure ({@code Net sales: Europe,
 * Asia}), measures under the heading of a part ({@code Europe: Net sales, Operating profit}), or
 * parts of what the title measures.
 */
final class SegmentRows {
  private final Optional<String> titleMetric;

  /**
   * For one table.
   *
   * @param titles lines that name the table, the nearest first
   */
  SegmentRows(List<String> titles) {
    this.titleMetric = titles.stream().flatMap(t -> metricOf(t).stream()).findFirst();
  }

  List<SegmentRow> of(List<Table.Row> rows, List<List<String>> paths) {
    List<SegmentRow> read = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      read.add(of(HeadingPath.name(rows.get(i)), paths.get(i)));
    }
    return read;
  }

  private SegmentRow of(String label, List<String> path) {
    Optional<String> metric = innermost(path, true);
    if (SegmentWords.isMetric(label) && !isPart(label, metric)) {
      return new SegmentRow(innermost(path, false), label);
    }
    Optional<String> measured = metric.or(() -> titleMetric);
    return measured
        .map(m -> new SegmentRow(whole(label) ? innermost(path, false) : Optional.of(label), m))
        .orElseGet(() -> new SegmentRow(innermost(path, false), label));
  }

  /** Under {@code Operating profit} stands the part {@code Corporate unallocated expenses}. */
  private static boolean isPart(String label, Optional<String> metric) {
    List<String> words = Wording.words(label);
    return metric.isPresent() && (words.contains("corporate") || words.contains("unallocated"));
  }

  private static boolean whole(String label) {
    return SegmentWords.isWhole(label);
  }

  private static Optional<String> innermost(List<String> path, boolean metric) {
    for (int i = path.size() - 1; i >= 0; i--) {
      String heading = path.get(i);
      if (SegmentWords.isMetric(heading) == metric && (metric || !whole(heading))) {
        return Optional.of(heading);
      }
    }
    return Optional.empty();
  }

  /**
   * {@code Net sales by region} measures {@code Net sales}; a statement's title measures nothing.
   */
  static Optional<String> metricOf(String title) {
    List<String> words = Wording.words(title);
    int by = words.indexOf("by");
    String subject = by > 0 ? String.join(" ", words.subList(0, by)) : title;
    boolean named = SegmentWords.isMetric(subject) && words.size() <= 10;
    return named
            && !words.contains("statements")
            && !words.contains("statement")
            && !words.contains("segment")
            && !words.contains("except")
        ? Optional.of(by > 0 ? subject : title)
        : Optional.empty();
  }
}
