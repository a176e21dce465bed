package org.earningsrelease.internal.extract.prose;

import java.util.Optional;
import org.earningsrelease.model.Comparison;
import org.earningsrelease.model.Period;
import org.earningsrelease.model.Period.Duration;
import org.earningsrelease.model.Period.Instant;

/** Names what a figure of one period is measured against. */
final class PeriodComparison {
  private PeriodComparison() {}

  /** What a change from one period to another is called. */
  static Optional<Comparison> of(Period now, Period then) {
    if (now.lastDay().isEmpty() || then.lastDay().isEmpty()) {
      return Optional.empty();
    }
    long days = now.lastDay().get().toEpochDay() - then.lastDay().get().toEpochDay();
    boolean sameKind = now instanceof Instant || then instanceof Instant || alike(now, then);
    if (sameKind && days > 340 && days < 390) {
      return Optional.of(Comparison.YEAR_OVER_YEAR);
    }
    if (sameKind && days > 75 && days < 115) {
      return Optional.of(Comparison.QUARTER_OVER_QUARTER);
    }
    // {@code from the end of the previous fiscal year}, in the middle of a year
    boolean instants = now instanceof Instant && then instanceof Instant;
    return instants && days > 160 && days < 290
        ? Optional.of(Comparison.YEAR_TO_DATE)
        : Optional.empty();
  }

  private static boolean alike(Period now, Period then) {
    return now instanceof Duration a
        && then instanceof Duration b
        && Math.abs(a.days() - b.days()) <= 14;
  }
}
