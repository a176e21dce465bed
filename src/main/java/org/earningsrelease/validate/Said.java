package org.earningsrelease.validate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  Said(ReleaseTables release) {
    this.amounts =
        Stream.concat(
                release.tables().stream().flatMap(t -> t.statement().facts()), release.prose())
            .filter(f -> f.measure() == Measure.AMOUNT)
            .flatMap(f -> Table.Cell.of(f, release.rounding()).stream())
            .toList();
  }

  /** What is printed of the thing that a fact is about, in tables before prose. */
  List<Table.Cell> of(Fact fact, Period period) {
    return amounts.stream()
        .filter(c -> isSameThing(c.fact(), fact) && isSame(c.fact().period(), period))
        .filter(c -> !c.fact().source().equals(fact.source()))
        .toList();
  }

  /** What tables print for a period. */
  Stream<Table.Cell> inTables(Period period) {
    return amounts.stream()
        .filter(c -> c.fact().position().isPresent() && isSame(c.fact().period(), period));
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

  private static boolean isSameThing(Fact fact, Fact other) {
    Optional<Concept> concept = other.concept();
    return fact.basis() == other.basis()
        && fact.concept().equals(concept)
        && (concept.isPresent() || fact.label().equalsIgnoreCase(other.label()))
        && fact.segment().equals(other.segment());
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
    return Math.abs(ChronoUnit.DAYS.between(a, b)) <= DAYS;
  }
}
