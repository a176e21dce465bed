package org.earningsrelease.validate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earningsrelease.model.ArithmeticCheck;
import org.earningsrelease.model.ArithmeticCheck.Outcome;
import org.earningsrelease.model.ArithmeticCheck.Term;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.Figure;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.Measure;
import org.earningsrelease.model.Statement;
import org.earningsrelease.model.StatementKind;

/**
 * What the arithmetic of a release says of it.
 *
 * @param release as it was checked
 * @param rounding how its figures were taken to be rounded
 * @param checks all identities, by kind and then in reading order
 */
public record ValidationReport(
    FinancialRelease release, Rounding rounding, List<ArithmeticCheck> checks) {
  public ValidationReport {
    checks = List.copyOf(checks);
  }

  /** The identities that do not hold. */
  public List<ArithmeticCheck> failures() {
    return checks.stream().filter(ArithmeticCheck::isContradiction).toList();
  }

  /**
   * Identities that hold, but about which something is remarkable: the only sum of a table that is
   * not exact to the last digit.
   */
  public List<ArithmeticCheck> remarks() {
    return checks.stream()
        .filter(c -> c.outcome() == Outcome.CONSISTENT && c.reason().isPresent())
        .toList();
  }

  /**
   * The release with these checks: each fact is proven where it takes part in an identity that
   * holds, contradicted where only in such that do not.
   */
  public FinancialRelease marked() {
    return Marking.of(release, checks);
  }

  /** The share of all tables' figures that take part in an identity that holds, from 0 to 1. */
  public double provenShare() {
    return share(release.statements().stream().flatMap(Statement::facts));
  }

  /** The share of a table's figures that take part in an identity that holds, from 0 to 1. */
  public double provenShare(Statement statement) {
    return share(statement.facts());
  }

  /**
   * Figures of tables' rows that are totals by their words, and of which no identity says more than
   * that they are a part of another: their parts are not printed, or were not read right.
   */
  public List<Fact> openTotals() {
    Set<Term> proven = provenAsTotals();
    return release.statements().stream()
        .filter(table -> table.kind() != StatementKind.GUIDANCE)
        .flatMap(table -> table.lineItems().stream())
        .filter(row -> TotalWords.name(row.label()))
        .flatMap(row -> row.facts().stream())
        .filter(f -> f.measure() == Measure.AMOUNT && f.figure() instanceof Figure.Exact)
        .filter(f -> !proven.contains(Term.of(f)))
        .toList();
  }

  private double share(Stream<Fact> facts) {
    Set<Term> proven = proven();
    List<Fact> figures = facts.filter(f -> !(f.figure() instanceof Figure.NotMeaningful)).toList();
    long count = figures.stream().filter(f -> proven.contains(Term.of(f))).count();
    return figures.isEmpty() ? 0 : (double) count / figures.size();
  }

  private Set<Term> provenAsTotals() {
    return checks.stream()
        .filter(c -> c.outcome() == Outcome.CONSISTENT)
        .flatMap(c -> c.terms().stream().limit(c.kind().isSum() ? 1 : Long.MAX_VALUE))
        .collect(Collectors.toSet());
  }

  private Set<Term> proven() {
    Set<Term> proven = new HashSet<>();
    checks.stream()
        .filter(c -> c.outcome() == Outcome.CONSISTENT)
        .forEach(c -> proven.addAll(c.terms()));
    return proven;
  }

  /**
   * The share of the figures of all tables of that kind that take part in an identity that holds,
   * from 0 to 1; 0 where the release has no such table.
   */
  public double provenShare(StatementKind kind) {
    return share(
        release.statements().stream().filter(s -> s.kind() == kind).flatMap(Statement::facts));
  }

  /**
   * Does nothing where no identity fails.
   *
   * @return this report
   * @throws InconsistentReleaseError else; its message has a line for each contradiction with
   *     place, figures and residual
   */
  public ValidationReport requireConsistent() {
    if (!failures().isEmpty()) {
      throw InconsistentReleaseError.of(release.document().name(), failures());
    }
    return this;
  }

  /**
   * Does nothing where identities prove that share of the figures of a kind of statement.
   *
   * @param share from 0 to 1
   * @return this report
   * @throws InconsistentReleaseError else; its message has a line for each total that is open
   * @throws IllegalArgumentException if the share is not between 0 and 1
   */
  public ValidationReport requireProven(StatementKind kind, double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("share is " + share + ", must be from 0 to 1");
    }
    double proven = provenShare(kind);
    if (proven < share) {
      throw InconsistentReleaseError.unproven(this, kind, proven, share);
    }
    return this;
  }
}
