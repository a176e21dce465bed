package org.earningsrelease.internal.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earningsrelease.internal.extract.calendar.ColumnHeading;
import org.earningsrelease.internal.layout.Table;
import org.earningsrelease.model.Comparison;
import org.earningsrelease.model.Measure;

/**
 * A column of percentages beside columns of money is no amount, even under no heading of its own:
 * {@code Inc/(Dec)} may stand over {@code 374.2} only, with {@code 18 %} to its right.
 */
final class PercentMeasures {
  private PercentMeasures() {}

  static List<ColumnHeading> correct(List<ColumnHeading> headings, List<Table.Row> rows) {
    Set<Integer> percent = PercentColumns.of(rows);
    if (percent.size() == headings.size()) {
      return headings;
    }
    List<ColumnHeading> corrected = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      ColumnHeading heading = headings.get(i);
      boolean amount = heading.measure().filter(m -> m == Measure.AMOUNT).isPresent();
      boolean correct = amount && percent.contains(i);
      corrected.add(correct ? change(heading, corrected) : heading);
    }
    return corrected;
  }

  /** What the column to the left compares, this one does in percent. */
  private static ColumnHeading change(ColumnHeading heading, List<ColumnHeading> before) {
    Optional<ColumnHeading> left =
        before.isEmpty()
            ? Optional.empty()
            : Optional.of(before.get(before.size() - 1))
                .filter(h -> h.measure().filter(m -> m == Measure.CHANGE).isPresent());
    Optional<Comparison> comparison = left.flatMap(ColumnHeading::comparison);
    return new ColumnHeading(
        heading.heading(),
        left.map(ColumnHeading::period).orElse(heading.period()),
        Optional.of(left.isPresent() ? Measure.PERCENT_CHANGE : Measure.PERCENT_OF_TOTAL),
        comparison,
        heading.basis(),
        heading.expected(),
        heading.end(),
        heading.segment());
  }
}
