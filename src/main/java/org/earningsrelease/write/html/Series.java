package org.earningsrelease.write.html;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.earningsrelease.internal.wording.PeriodText;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.Figure;
import org.earningsrelease.model.Period;
import org.earningsrelease.model.Quantity;
import org.earningsrelease.model.Unit;

/**
 * Amounts that can be set beside each other: of periods of one length (or of days), in one unit,
 * one for each last day, from the oldest to the newest.
 */
record Series(List<Point> points) {

  /** An amount and the last day of its period. */
  record Point(LocalDate day, BigDecimal value, Fact fact) {}

  private record Alike(String length, Unit unit) {}

  /** The longest series among facts, of equals the first; empty for less than two amounts. */
  static Optional<Series> of(List<Fact> facts) {
    Map<Alike, Map<LocalDate, Point>> all = new LinkedHashMap<>();
    for (Fact fact : facts) {
      quantity(fact)
          .ifPresent(
              quantity ->
                  fact.period()
                      .lastDay()
                      .ifPresent(
                          day ->
                              all.computeIfAbsent(
                                      new Alike(length(fact), quantity.unit()),
                                      alike -> new TreeMap<>())
                                  .putIfAbsent(day, new Point(day, quantity.value(), fact))));
    }
    Map<LocalDate, Point> longest = Map.of();
    for (Map<LocalDate, Point> series : all.values()) {
      longest = series.size() > Math.max(1, longest.size()) ? series : longest;
    }
    return longest.isEmpty()
        ? Optional.empty()
        : Optional.of(new Series(List.copyOf(longest.values())));
  }

  private static String length(Fact fact) {
    return fact.period() instanceof Period.Duration duration ? PeriodText.length(duration) : "";
  }

  private static Optional<Quantity> quantity(Fact fact) {
    if (fact.figure() instanceof Figure.Exact exact) {
      return Optional.of(exact.quantity());
    }
    return fact.figure() instanceof Figure.Nil nil ? Optional.of(nil.quantity()) : Optional.empty();
  }

  /** The largest value, zero at least. */
  BigDecimal highest() {
    return points.stream().map(Point::value).reduce(BigDecimal.ZERO, BigDecimal::max);
  }

  /** The smallest value, zero at most. */
  BigDecimal lowest() {
    return points.stream().map(Point::value).reduce(BigDecimal.ZERO, BigDecimal::min);
  }
}
