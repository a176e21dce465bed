package org.earningsrelease.validate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.model.ArithmeticCheck;
import org.earningsrelease.model.ArithmeticCheck.Kind;
import org.earningsrelease.model.Comparison;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.Measure;
import org.earningsrelease.model.Period;

/** {@code 20.6% increase QoQ}: growth that the prose claims against the figures of both periods. */
final class GrowthRule implements CheckRule {

  @Override
  public List<ArithmeticCheck> check(ReleaseTables release) {
    Said said = release.said();
    List<ArithmeticCheck> checks = new ArrayList<>();
    release
        .prose()
        .filter(f -> f.measure() == Measure.PERCENT_CHANGE || f.measure() == Measure.CHANGE)
        .forEach(f -> check(f, said, release.rounding()).ifPresent(checks::add));
    return checks;
  }

  private static Optional<ArithmeticCheck> check(Fact claim, Said said, Rounding rounding) {
    Optional<Table.Cell> change = Table.Cell.of(claim, rounding);
    Optional<Period> earlier = claim.comparison().flatMap(c -> earlier(claim.period(), c));
    if (change.isEmpty() || earlier.isEmpty()) {
      return Optional.empty();
    }
    List<Table.Cell> then = said.of(claim, earlier.get());
    List<ArithmeticCheck> failed = new ArrayList<>();
    for (Table.Cell after : said.of(claim, claim.period())) {
      for (Table.Cell before : after.isPure() ? List.<Table.Cell>of() : then) {
        Optional<ArithmeticCheck> tried = check(change.get(), after, before);
        if (tried.filter(Change::holds).isPresent()) {
          return tried;
        }
        tried.ifPresent(failed::add);
      }
    }
    return failed.size() == 1 && Said.isHeadline(claim)
        ? Optional.of(failed.get(0))
        : Optional.empty();
  }

  private static Optional<ArithmeticCheck> check(
      Table.Cell change, Table.Cell after, Table.Cell before) {
    return new Change(change, after, before)
        .check()
        .map(
            c ->
                new ArithmeticCheck(
                    Kind.GROWTH_CLAIM,
                    c.outcome(),
                    c.identity(),
                    Change.holds(c) ? c.reason() : Optional.of("the figures say otherwise"),
                    c.residual(),
                    c.chance(),
                    c.terms()));
  }

  /** The period that a claim compares with. */
  private static Optional<Period> earlier(Period period, Comparison comparison) {
    if (!(period instanceof Period.Duration duration)) {
      return Optional.empty();
    }
    LocalDate start = duration.start();
    LocalDate end = duration.end();
    return switch (comparison) {
      case YEAR_OVER_YEAR ->
          Optional.of(new Period.Duration(start.minusYears(1), end.minusYears(1), ""));
      case QUARTER_OVER_QUARTER ->
          Optional.of(new Period.Duration(start.minusMonths(3), start.minusDays(1), ""));
      case YEAR_TO_DATE -> Optional.empty();
    };
  }
}
