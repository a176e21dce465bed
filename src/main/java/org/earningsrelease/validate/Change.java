package org.earningsrelease.validate;

import java.util.Optional;
import org.earningsrelease.model.ArithmeticCheck;
import org.earningsrelease.model.ArithmeticCheck.Kind;
import org.earningsrelease.model.ArithmeticCheck.Outcome;

/**
 * A printed change and the two figures it is between.
 *
 * @param change an amount or a percentage
 * @param after the later figure
 * @param before the earlier figure
 */
record Change(Table.Cell change, Table.Cell after, Table.Cell before) {

  static boolean holds(ArithmeticCheck check) {
    return check.outcome() == Outcome.CONSISTENT;
  }

  /** Whether the opposite change is that of the figures. */
  boolean isTurned() {
    return computed().filter(change.interval().negated()::meets).isPresent()
        && computed().filter(change.interval()::meets).isEmpty();
  }

  /** Whether it may be none. */
  boolean isNone() {
    return change.quantity().value().signum() == 0;
  }

  private Optional<Interval> computed() {
    Interval difference = after.interval().minus(before.interval());
    return isDifference() ? Optional.of(difference) : difference.dividedBy(before.interval());
  }

  /** The check of a change whose sign is turned where signs are plain. */
  static ArithmeticCheck turned(ArithmeticCheck check) {
    return new ArithmeticCheck(
        check.kind(),
        Outcome.INCONSISTENT,
        check.identity(),
        Optional.of("the sign is turned; the other rows' signs say which way the amounts went"),
        check.residual(),
        check.chance(),
        check.terms());
  }

  /** Whether the change is that of the figures; empty where no change can be computed. */
  Optional<ArithmeticCheck> check() {
    if (!after.quantity().unit().equals(before.quantity().unit())) {
      return Optional.empty();
    }
    return isDifference() ? Optional.of(difference()) : inPercent();
  }

  /** Of margins the change is in points; of amounts it is in their own unit. */
  private boolean isDifference() {
    return after.isPure() || !change.isPure();
  }

  private ArithmeticCheck difference() {
    Interval computed = after.interval().minus(before.interval());
    Checks check =
        checks(Kind.CHANGE, " \u2212 ").residual(change, computed).chance(change, computed);
    if (change.interval().meets(computed)) {
      return check.consistent();
    } else if (after.isPure()) {
      return inPercent()
          .filter(Change::holds)
          .orElseGet(() -> check.inconclusive("a change of a rate may be in points or in percent"));
    } else if (change.interval().negated().meets(computed)) {
      return check.inconclusive("the sign may say whether the change is favourable");
    }
    return check.inconsistent("the other rows' changes fit");
  }

  private Optional<ArithmeticCheck> inPercent() {
    Optional<Interval> ratio =
        after.interval().minus(before.interval()).dividedBy(before.interval());
    return ratio.map(
        computed -> {
          Checks check =
              checks(Kind.PERCENT_CHANGE, " against ")
                  .residual(change, computed)
                  .chance(change, computed);
          if (change.interval().meets(computed)) {
            return check.consistent();
          } else if (before.quantity().value().signum() < 0) {
            return change.interval().negated().meets(computed)
                ? check.consistent()
                : check.inconclusive("a percent change from a loss means different things");
          } else if (change.interval().negated().meets(computed)) {
            return check.inconclusive("the sign may say whether the change is favourable");
          }
          return check.inconsistent("the other rows' changes fit");
        });
  }

  private Checks checks(Kind kind, String between) {
    String identity =
        Equation.term(change.fact())
            + " = "
            + after.fact().source().quote()
            + between
            + before.fact().source().quote();
    return Checks.of(kind, identity, change.fact(), after.fact(), before.fact());
  }
}
