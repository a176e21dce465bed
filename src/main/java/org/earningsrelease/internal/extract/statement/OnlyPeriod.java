package org.earningsrelease.internal.extract.statement;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.earningsrelease.internal.extract.calendar.ColumnHeading;
import org.earningsrelease.model.Period;

/**
 * A single period over several columns dates them all: {@code Q2 2026} centred over {@code North,
 * South, Total} stands above one of them.
 */
final class OnlyPeriod {
  private OnlyPeriod() {}

  /** The headings, where those without any printed time have the only period of the others. */
  static List<ColumnHeading> spread(List<ColumnHeading> headings) {
    Set<Period> periods =
        headings.stream()
            .map(ColumnHeading::period)
            .filter(p -> !isBlank(p))
            .collect(Collectors.toSet());
    if (periods.size() != 1) {
      return headings;
    }
    Period only = periods.iterator().next();
    return headings.stream().map(h -> isBlank(h.period()) ? h.dated(only) : h).toList();
  }

  private static boolean isBlank(Period period) {
    return period instanceof Period.Unresolved && period.label().isBlank();
  }
}
