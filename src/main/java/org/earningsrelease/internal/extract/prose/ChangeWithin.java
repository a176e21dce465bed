package org.earningsrelease.internal.extract.prose;

import java.util.Locale;
import java.util.Optional;
import org.earningsrelease.internal.extract.sentence.Part.When;
import org.earningsrelease.model.Comparison;
import org.earningsrelease.model.Measure;
import org.earningsrelease.model.Period;

/**
 * What changed within a stretch of time: {@code added 48 stores during the first half} is measured
 * against the stretch's beginning, not against the year before.
 *
 * @param periods dates the stretch
 * @param sentence its text
 */
record ChangeWithin(FramePeriods periods, String sentence) {
  private static final int LONGEST_QUARTER = 100;
  private static final int SHORTEST_YEAR = 350;

  /** Against what a count or balance is measured; empty where no such stretch is told. */
  Optional<Comparison> comparison(Frame frame, Slot slot) {
    boolean within =
        slot.measure() == Measure.CHANGE
            && slot.metric().kind().onDay()
            && frame.times().stream().anyMatch(this::isDuring);
    return within
        ? periods.first(frame, false).flatMap(ChangeWithin::comparison)
        : Optional.empty();
  }

  private boolean isDuring(When when) {
    String before = sentence.substring(0, when.start()).toLowerCase(Locale.ROOT).stripTrailing();
    return before.endsWith("during") || before.endsWith("during the");
  }

  private static Optional<Comparison> comparison(Period stretch) {
    if (!(stretch instanceof Period.Duration duration) || duration.days() >= SHORTEST_YEAR) {
      return Optional.empty();
    }
    return Optional.of(
        duration.days() <= LONGEST_QUARTER
            ? Comparison.QUARTER_OVER_QUARTER
            : Comparison.YEAR_TO_DATE);
  }
}
