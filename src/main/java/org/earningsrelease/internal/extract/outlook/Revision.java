package org.earningsrelease.internal.extract.outlook;

import java.math.BigDecimal;
import java.util.Optional;
import org.earningsrelease.model.Figure;
import org.earningsrelease.model.GuidanceItem.Action;

/**
 * What two printed ranges say by themselves: {@code now $3.75 to $4.25, previously $3.25 to $4.25}
 * is raised, whatever the words around are.
 *
 * @param low of the range; equal to {@code high} for one figure
 */
record Revision(BigDecimal low, BigDecimal high) {
  /** The action; empty where the two ranges do not settle it. */
  static Optional<Action> of(Figure now, Figure before) {
    return ends(now).flatMap(n -> ends(before).flatMap(n::since));
  }

  private Optional<Action> since(Revision before) {
    int lows = low.compareTo(before.low);
    int highs = high.compareTo(before.high);
    if (lows == 0 && highs == 0) {
      return Optional.of(Action.REAFFIRMED);
    }
    if (lows >= 0 && highs >= 0) {
      return Optional.of(Action.RAISED);
    }
    if (lows <= 0 && highs <= 0) {
      return Optional.of(Action.LOWERED);
    }
    return lows > 0 ? Optional.of(Action.NARROWED) : Optional.empty();
  }

  private static Optional<Revision> ends(Figure figure) {
    if (figure instanceof Figure.Range range) {
      return Optional.of(new Revision(range.low().value(), range.high().value()));
    }
    if (figure instanceof Figure.Exact exact) {
      return Optional.of(new Revision(exact.quantity().value(), exact.quantity().value()));
    }
    return figure instanceof Figure.About about
        ? Optional.of(new Revision(about.quantity().value(), about.quantity().value()))
        : Optional.empty();
  }
}
