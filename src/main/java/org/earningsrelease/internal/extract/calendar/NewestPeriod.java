package org.earningsrelease.internal.extract.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Finds the newest period that a release reports. */
record NewestPeriod(YearRule rule, CalendarEvidence evidence) {
  /** Results of a release stand in its title and columns, not in one sentence of many. */
  private static final double SHARE = 0.25;

  /** The newest among the most mentioned quarters, with the shortest period that ends with it. */
  Optional<Reported> find() {
    NavigableMap<FiscalQuarter, Double> weights = weights();
    double most = weights.values().stream().mapToDouble(w -> w).max().orElse(0);
    Optional<FiscalQuarter> newest =
        weights.entrySet().stream()
            .filter(e -> e.getValue() >= SHARE * most)
            .map(Map.Entry::getKey)
            .max(Comparator.naturalOrder());
    return newest.flatMap(this::reported);
  }

  private NavigableMap<FiscalQuarter, Double> weights() {
    NavigableMap<FiscalQuarter, Double> weights = new TreeMap<>();
    for (DatedEnd end : evidence.reportedEnds()) {
      weights.merge(rule.quarterEndingNear(end.end()), end.weight(), Double::sum);
    }
    for (NamedTime name : evidence.names()) {
      name.last()
          .filter(q -> name.place().isActual() && isOver(q))
          .ifPresent(q -> weights.merge(q, name.weight() / 2, Double::sum));
    }
    return weights;
  }

  private boolean isOver(FiscalQuarter quarter) {
    LocalDate nominal = rule.lastMonthOf(quarter).atEndOfMonth();
    return evidence.isOver(nominal.minusDays(LONGEST_EARLY));
  }

  /** A quarter of uneven weeks may end so much before its month does. */
  private static final int LONGEST_EARLY = 24;

  private Optional<Reported> reported(FiscalQuarter last) {
    NavigableMap<Integer, Double> lengths = lengths(last);
    double most = lengths.values().stream().mapToDouble(w -> w).max().orElse(0);
    OptionalInt shortest =
        lengths.entrySet().stream()
            .filter(e -> e.getValue() >= SHARE / 2 * most)
            .mapToInt(Map.Entry::getKey)
            .filter(n -> n <= 4)
            .min();
    return shortest.isPresent()
        ? Optional.of(new Reported(last, shortest.getAsInt()))
        : Optional.empty();
  }

  /** Numbers of quarters that are reported together, and how often. */
  private NavigableMap<Integer, Double> lengths(FiscalQuarter last) {
    NavigableMap<Integer, Double> lengths = new TreeMap<>();
    for (DatedEnd end : evidence.reportedEnds()) {
      if (rule.quarterEndingNear(end.end()).equals(last) && !(end.named() && isCumulative(last))) {
        lengths.merge(end.quarters(), end.weight(), Double::sum);
      }
    }
    for (NamedTime name : evidence.names()) {
      if (speaksOf(name, last) && !(name.quarters() == 1 && isCumulative(last))) {
        lengths.merge(name.quarters(), name.weight(), Double::sum);
      }
    }
    return lengths;
  }

  // {@code Results for the Second Quarter … First Six Months}: where no figures of three months are
  // printed, the half is reported.
  private boolean isCumulative(FiscalQuarter last) {
    boolean quarter =
        evidence.reportedEnds().stream()
                .anyMatch(e -> !e.named() && e.quarters() == 1 && isAt(e, last))
            || evidence.names().stream()
                .anyMatch(n -> n.place() == Mention.Place.COLUMN && n.quarters() == 1);
    return !quarter
        && evidence.reportedEnds().stream()
            .anyMatch(
                e ->
                    !e.named()
                        && isPartOfYear(e.quarters())
                        && isFirst(e.place())
                        && isAt(e, last));
  }

  private boolean isAt(DatedEnd end, FiscalQuarter last) {
    return rule.quarterEndingNear(end.end()).equals(last);
  }

  private static boolean isPartOfYear(int quarters) {
    return quarters == 2 || quarters == 3;
  }

  private static boolean isFirst(Mention.Place place) {
    return place == Mention.Place.TITLE || place == Mention.Place.LEAD;
  }

  // A quarter without its year counts only where the headline or first paragraph names it.
  private static boolean speaksOf(NamedTime name, FiscalQuarter last) {
    return name.last()
        .map(q -> q.equals(last) && name.place().isActual())
        .orElse(isFirst(name.place()) && name.number() == last.number());
  }
}
