package org.earningsrelease.internal.extract.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.earningsrelease.internal.token.PeriodPhrase.Span;

/** Finds the days that a release prints as the ends of quarters, and how it counts weeks. */
record PrintedEnds(YearRule rule, CalendarEvidence evidence) {
  /** Quarters of 12, 12, 12 and 16 weeks end up to so many days before a month does. */
  private static final long FARTHEST = 25;

  private static final List<Integer> LONG_LAST = List.of(12, 12, 12, 16);
  private static final List<Integer> LONG_FIRST = List.of(16, 12, 12, 12);

  QuarterEnds read() {
    Map<LocalDate, Double> weights = new TreeMap<>();
    for (DatedEnd end : evidence.reportedEnds()) {
      weights.merge(end.end(), end.weight(), Double::sum);
    }
    for (LocalDate day : evidence.instants()) {
      weights.merge(day, 0.5, Double::sum);
    }
    List<LocalDate> trusted =
        weights.entrySet().stream()
            .filter(e -> rule.distance(rule.quarterEndingNear(e.getKey()), e.getKey()) <= FARTHEST)
            .sorted(Map.Entry.<LocalDate, Double>comparingByValue(Comparator.reverseOrder()))
            .map(Map.Entry::getKey)
            .toList();
    return QuarterEnds.of(rule, trusted, unevenWeeks());
  }

  // {@code 12 weeks}, {@code 24 weeks}, {@code 36 weeks}; a first quarter of 16 makes 28 and 40.
  private List<Integer> unevenWeeks() {
    List<DatedEnd> weeks =
        evidence.reportedEnds().stream().filter(e -> e.span() == Span.WEEK).toList();
    if (weeks.stream().anyMatch(this::hasLongFirstQuarter)) {
      return LONG_FIRST;
    }
    return weeks.stream().anyMatch(e -> List.of(12, 16, 17, 24, 36).contains(e.length()))
        ? LONG_LAST
        : List.of();
  }

  private boolean hasLongFirstQuarter(DatedEnd end) {
    return switch (end.length()) {
      case 28, 40 -> true;
      case 16, 17 -> rule.quarterEndingNear(end.end()).number() == 1;
      default -> false;
    };
  }
}
