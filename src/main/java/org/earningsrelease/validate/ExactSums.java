package org.earningsrelease.validate;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.earningsrelease.model.ArithmeticCheck;
import org.earningsrelease.model.ArithmeticCheck.Outcome;

/**
 * Tables whose printed figures add up to the last digit.
 *
 * <p>Sums of rounded figures miss their total by a digit now and then; an issuer whose sums never
 * do has made them fit. One that then does miss is remarked: by XBRL Calculations 1.1 it still
 * holds, but a last digit may have been misread or misprinted.
 */
final class ExactSums {
  /** The chance that sums of rounded figures would all be exact by accident. */
  private static final double CHANCE = 1e-3;

  private ExactSums() {}

  /** The checks of a table's sums, the only one that is not exact with a remark. */
  static List<ArithmeticCheck> remarked(List<ArithmeticCheck> checks) {
    List<Integer> missing =
        IntStream.range(0, checks.size()).filter(i -> isMissed(checks.get(i))).boxed().toList();
    List<ArithmeticCheck> exact = checks.stream().filter(c -> holds(c) && !isMissed(c)).toList();
    double chance =
        exact.stream().mapToDouble(c -> chance(c.terms().size())).reduce(1, (a, b) -> a * b);
    if (missing.isEmpty() || chance > CHANCE || !isOfOneRow(missing, checks)) {
      return checks;
    }
    String remark = "not exact, as the table's " + exact.size() + " other sums are";
    return checks.stream().map(c -> isMissed(c) ? remarked(c, remark) : c).toList();
  }

  private static boolean holds(ArithmeticCheck check) {
    return check.outcome() == Outcome.CONSISTENT;
  }

  private static boolean isMissed(ArithmeticCheck check) {
    return holds(check) && check.residual().filter(r -> r.signum() != 0).isPresent();
  }

  /** A misread figure is in two sums at most: as a part of one, as the total of another. */
  private static boolean isOfOneRow(List<Integer> missing, List<ArithmeticCheck> checks) {
    return missing.size() == 1
        || (missing.size() == 2
            && checks.get(missing.get(0)).terms().stream()
                .anyMatch(checks.get(missing.get(1)).terms()::contains));
  }

  /** How often the sum of so many rounded figures is exact: their error is nearly normal. */
  private static double chance(int terms) {
    return Math.min(1, 1 / Math.sqrt(2 * Math.PI * terms / 12));
  }

  private static ArithmeticCheck remarked(ArithmeticCheck check, String remark) {
    return new ArithmeticCheck(
        check.kind(),
        check.outcome(),
        check.identity(),
        Optional.of(remark),
        check.residual(),
        check.chance(),
        check.terms());
  }
}
