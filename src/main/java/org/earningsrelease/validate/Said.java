package org.earningsrelease.validate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earningsrelease.model.Basis;
import org.earningsrelease.model.Concept;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.Measure;
import org.earningsrelease.model.Period;

/** Finds the amounts that a release prints of one thing for one period, anywhere. */
final class Said {
  private static final int DAYS = 8;
  private static final Set<String> HEADLINES =
      Set.of(
          "Revenues",
          "GrossProfit",
          "OperatingIncomeLoss",
          "NetIncomeLoss",
          "ProfitLoss",
          "EarningsPerShareBasic",
          "EarningsPerShareDiluted",
          "EarningsPerShareBasicAndDiluted",
          "Assets",
          "Liabilities",
          "StockholdersEquity",
          "NetCashProvidedByUsedInOperatingActivities");

  private final List<Table.Cell> amounts;
  private final Map<Thing, List<Table.Cell>> byThing;
  private final Map<Period, List<Table.Cell>> byPeriod = new HashMap<>();

  Said(ReleaseTables release) {
    this.amounts =
        Stream.concat(
                release.tables().stream().flatMap(t -> t.statement().facts()), release.prose())
            .filter(f -> f.measure() == Measure.AMOUNT)
            .flatMap(f -> Table.Cell.of(f, release.rounding()).stream())
            .toList();
    this.byThing = amounts.stream().collect(Collectors.groupingBy(c -> Thing.of(c.fact())));
  }

  /** What figures of one concept, or without one of one label, are about. */
  private record Thing(
      Optional<Concept> concept, String label, Optional<String> segment, Basis basis) {
    static Thing of(Fact fact) {
      String label = fact.concept().isPresent() ? "" : fact.label().toLowerCase(Locale.ROOT);
      return new Thing(fact.concept(), label, fact.segment(), fact.basis());
    }
  }

  /** What is printed of the thing that a fact is about, in tables before prose. */
  List<Table.Cell> of(Fact fact, Period period) {
    return byThing.getOrDefault(Thing.of(fact), List.of()).stream()
        .filter(c -> isSame(c.fact().period(), period))
        .filter(c -> !c.fact().source().equals(fact.source()))
        .toList();
  }

  /** What tables print for a period. */
  Stream<Table.Cell> inTables(Period period) {
    return byPeriod.computeIfAbsent(period, this::printedIn).stream();
  }

  private List<Table.Cell> printedIn(Period period) {
    return amounts.stream()
        .filter(c -> c.fact().position().isPresent() && isSame(c.fact().period(), period))
        .toList();
  }

  /**
   * Whether a figure is of a kind that a release prints once: names such as {@code other income}
   * are used for many things.
   */
  static boolean isHeadline(Fact fact) {
    return fact.segment().isEmpty()
        && fact.basis() == Basis.REPORTED
        && fact.concept().filter(c -> HEADLINES.contains(c.name())).isPresent();
  }

  /** Periods that differ by the odd days of a fiscal month at most. */
  static boolean isSame(Period a, Period b) {
    return a.lastDay().isPresent()
        && b.lastDay().isPresent()
        && near(a.lastDay().get(), b.lastDay().get())
        && a.firstDay().isPresent() == b.firstDay().isPresent()
        && (a.firstDay().isEmpty() || near(a.firstDay().get(), b.firstDay().orElseThrow()));
  }

  private static boolean near(LocalDate a, LocalDate b) {
    return Math.abs(a.toEpochDay() - b.toEpochDay()) <= DAYS;
  }
}
