package org.earningsrelease.internal.extract.calendar;

import java.util.Optional;
import org.earningsrelease.model.Period;

/**
 * What surrounds the words for a time.
 *
 * @param wanted what the figure needs
 * @param current the period that the sentence, its heading or the release is about: what {@code the
 *     quarter} means and what {@code a year ago} counts from; empty: the newest reported one
 * @param outlook whether the words speak about what is expected: {@code third quarter} is then the
 *     next one to come
 */
public record TimeContext(Wanted wanted, Optional<Period> current, boolean outlook) {

  /** Kinds of period. */
  public enum Wanted {
    /** A day: balance sheets. */
    INSTANT,
    /** A stretch of days: income, cash flows. */
    DURATION,
    /** As the words say; a duration where they leave it open. */
    EITHER
  }

  public static TimeContext actual(Wanted wanted) {
    return new TimeContext(wanted, Optional.empty(), false);
  }

  public static TimeContext outlook(Wanted wanted) {
    return new TimeContext(wanted, Optional.empty(), true);
  }

  public TimeContext about(Period period) {
    return new TimeContext(wanted, Optional.of(period), outlook);
  }
}
