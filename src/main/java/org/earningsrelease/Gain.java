package org.earningsrelease;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.earningsrelease.internal.extract.reread.Rereading;
import org.earningsrelease.model.ArithmeticCheck;
import org.earningsrelease.model.ArithmeticCheck.Kind;
import org.earningsrelease.model.ArithmeticCheck.Outcome;
import org.earningsrelease.model.ArithmeticCheck.Term;
import org.earningsrelease.model.Source;
import org.earningsrelease.validate.ValidationReport;

/**
 * What another reading proves that the one before did not.
 *
 * @param totals offsets of the totals that it closes in all columns
 */
record Gain(Set<Integer> totals) {
  /** The chance of an accident that is allowed, over all readings tried. */
  private static final double CHANCE = 1e-4;

  /** Sums with fewer exceptions are less likely an accident. */
  private static final double PLAINER = 0.9;

  Gain {
    totals = Set.copyOf(totals);
  }

  /**
   * The gain; empty where the other reading closes no total, or one without all figures that it
   * moves.
   *
   * @param other which figures it moves, and whether it only turns signs: then a total is gained
   *     too if it adds up more plainly, with fewer rows taken off
   * @param tried how many readings were tried
   */
  static Optional<Gain> of(
      ValidationReport before, ValidationReport after, Rereading other, int tried) {
    Map<Integer, Double> closed = closed(before, 1);
    Set<Integer> totals = new HashSet<>();
    closed(after, CHANCE / tried)
        .forEach(
            (total, chance) -> {
              Double earlier = closed.get(total);
              if (earlier == null || (other.turning() && chance < PLAINER * earlier)) {
                totals.add(total);
              }
            });
    List<Source> parts =
        after.checks().stream()
            .filter(c -> c.kind().isSum() && totals.contains(place(c)))
            .flatMap(c -> c.terms().stream())
            .map(Term::source)
            .toList();
    boolean all =
        other.figures().stream().allMatch(m -> parts.stream().anyMatch(p -> isSame(p, m)));
    return all && !totals.isEmpty() ? Optional.of(new Gain(totals)) : Optional.empty();
  }

  /** Whether nothing new is contradicted, and all that was proven still is. */
  static boolean losesNothing(ValidationReport before, ValidationReport after) {
    return contradictions(before).containsAll(contradictions(after))
        && proven(after).containsAll(proven(before));
  }

  boolean meets(Gain other) {
    return other.totals.stream().anyMatch(totals::contains);
  }

  /** Where totals stand whose sums hold in every column that prints them. */
  private static Map<Integer, Double> closed(ValidationReport report, double chance) {
    Set<Optional<Integer>> open =
        report.checks().stream()
            .filter(c -> c.kind().isSum() && c.outcome() != Outcome.CONSISTENT)
            .map(Gain::row)
            .collect(Collectors.toSet());
    return report.checks().stream()
        .filter(c -> c.kind().isSum() && c.outcome() == Outcome.CONSISTENT)
        .filter(c -> c.kind() == Kind.BALANCE_SHEET || isSure(c, chance))
        .filter(c -> !open.contains(row(c)))
        .collect(Collectors.toMap(Gain::place, Gain::chance, Math::min));
  }

  private static double chance(ArithmeticCheck check) {
    return check.chance().orElse(BigDecimal.ONE).doubleValue();
  }

  private static boolean isSure(ArithmeticCheck check, double chance) {
    return chance(check) <= chance;
  }

  private static int place(ArithmeticCheck check) {
    return check.terms().get(0).source().start();
  }

  /** The total's row. */
  private static Optional<Integer> row(ArithmeticCheck check) {
    return check.terms().get(0).position().map(p -> p.table() * 10_000 + p.row());
  }

  private static Set<String> contradictions(ValidationReport report) {
    return report.failures().stream().map(ArithmeticCheck::identity).collect(Collectors.toSet());
  }

  /** By the offset behind a figure: a sign before it may be read otherwise. */
  private static Set<Integer> proven(ValidationReport report) {
    return report.checks().stream()
        .filter(c -> c.outcome() == Outcome.CONSISTENT)
        .flatMap(c -> c.terms().stream())
        .map(t -> t.source().end())
        .collect(Collectors.toSet());
  }

  private static boolean isSame(Source a, Source b) {
    return a.start() < b.end() && b.start() < a.end();
  }
}
