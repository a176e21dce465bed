package org.earningsrelease.internal.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.internal.lexicon.Wording;

/**
 * Reads rows of segment tables: parts under the heading of a measure ({@code Net sales: Europe,
 * Asia}), measures under the heading of a part ({@code Europe: Net sales, Operating profit}), parts
 * before the total of a measure ({@code Europe, Asia, Total net sales}), parts of what the title
 * measures.
 */
final class SegmentRows {
  private final Optional<String> titleMetric;

  /**
   * For one table.
   *
   * @param titles lines that name the table, the nearest first
   */
  SegmentRows(List<String> titles) {
    this.titleMetric = titles.stream().flatMap(t -> TitleMetric.of(t).stream()).findFirst();
  }

  List<SegmentRow> of(List<Table.Row> rows, List<List<String>> paths) {
    boolean parts = areMostlyParts(rows);
    List<SegmentRow> read = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Optional<String> metric =
          heading(paths.get(i), true).or(() -> totalled(rows, read.size())).or(() -> titleMetric);
      read.add(of(HeadingPath.name(rows.get(i)), paths.get(i), metric, parts));
    }
    return read;
  }

  /** In a table of parts a single word is a part's name: the product {@code Sales}. */
  private static boolean areMostlyParts(List<Table.Row> rows) {
    List<String> labels =
        rows.stream().map(HeadingPath::name).filter(l -> !SegmentWords.isWhole(l)).toList();
    return 3 * labels.stream().filter(SegmentWords::isMetric).count() <= labels.size();
  }

  private static SegmentRow of(
      String label, List<String> path, Optional<String> metric, boolean parts) {
    boolean named = isUnallocated(label) || parts && Wording.words(label).size() == 1;
    boolean measure = SegmentWords.isMetric(label) && !named;
    if (measure || metric.isEmpty()) {
      return new SegmentRow(heading(path, false), label);
    }
    Optional<String> part =
        SegmentWords.isWhole(label) ? heading(path, false) : Optional.of(withoutTotal(label));
    return new SegmentRow(part, metric.get());
  }

  /** Under {@code Operating profit} stands the part {@code Corporate unallocated expenses}. */
  private static boolean isUnallocated(String label) {
    List<String> words = Wording.words(label);
    return words.contains("corporate") || words.contains("unallocated");
  }

  /** {@code Europe total} is the part {@code Europe}. */
  private static String withoutTotal(String label) {
    String end = " total";
    return Wording.key(label).endsWith(end)
        ? label.substring(0, label.length() - end.length()).strip()
        : label;
  }

  /** The innermost heading that is a measure, or that is a part. */
  private static Optional<String> heading(List<String> path, boolean metric) {
    for (int i = path.size() - 1; i >= 0; i--) {
      String heading = path.get(i);
      if (SegmentWords.isMetric(heading) == metric && (metric || !SegmentWords.isWhole(heading))) {
        return Optional.of(heading);
      }
    }
    return Optional.empty();
  }

  /** What the next total measures: {@code Total net sales}. */
  private static Optional<String> totalled(List<Table.Row> rows, int from) {
    for (int i = from; i < rows.size(); i++) {
      List<String> words = Wording.words(rows.get(i).label().text());
      if (words.size() > 1 && words.get(0).equals("total")) {
        String measured = HeadingPath.name(rows.get(i)).substring("total".length()).strip();
        return SegmentWords.isMetric(measured) ? Optional.of(measured) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
