package org.earningsrelease.internal.extract.statement;

import java.util.List;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.internal.lexicon.Wording;

/** Whether the rows of a table without a telling title are parts of the issuer. */
final class SegmentStructure {
  private static final int FEWEST_PARTS = 2;

  private SegmentStructure() {}

  /**
   * Under the heading of a measure stand at least two parts and their total: {@code Net sales:
   * Europe, Asia, Total}; or parts lead to the total of a measure.
   */
  static boolean isOfParts(List<Table.Row> rows, List<List<String>> paths) {
    int parts = 0;
    int measures = 0;
    for (int i = 0; i < rows.size(); i++) {
      String label = HeadingPath.name(rows.get(i));
      if (rows.get(i).isHeading()) {
        parts = 0;
        measures = 0;
      } else if (isTotal(label, paths.get(i))) {
        if (parts >= FEWEST_PARTS && parts > measures) {
          return true;
        }
        parts = 0;
        measures = 0;
      } else if (SegmentWords.isMetric(label) || RowEvidence.group(label).isPresent()) {
        measures += isUnallocated(label) ? 0 : 1;
      } else {
        parts += label.isEmpty() ? 0 : 1;
      }
    }
    return false;
  }

  private static boolean isUnallocated(String label) {
    return Wording.words(label).contains("corporate");
  }

  /** {@code Total} under a measure, {@code Total net sales} anywhere. */
  private static boolean isTotal(String label, List<String> path) {
    if (!SegmentWords.isWhole(label) || label.isEmpty()) {
      return false;
    }
    boolean under = !path.isEmpty() && SegmentWords.isMetric(path.get(path.size() - 1));
    return under || isMainMeasure(label);
  }

  private static boolean isMainMeasure(String label) {
    return RowEvidence.group(label)
        .filter(g -> g == RowEvidence.Group.REVENUE || g == RowEvidence.Group.OPERATING_RESULT)
        .isPresent();
  }
}
