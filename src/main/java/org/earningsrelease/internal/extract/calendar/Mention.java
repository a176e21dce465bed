package org.earningsrelease.internal.extract.calendar;

import java.util.Optional;
import org.earningsrelease.internal.token.PeriodPhrase;

/**
 * A time mentioned in a release.
 *
 * @param place where
 * @param gap what stands between the mention before it in the same passage and this one; empty for
 *     the first of a passage
 */
public record Mention(PeriodPhrase phrase, Place place, Optional<String> gap) {

  /** Where a time is mentioned; {@code weight} says how much it tells about what is reported. */
  public enum Place {
    /** Headline and date line. */
    TITLE(4),
    /** The first paragraph. */
    LEAD(3),
    /** Other text about results. */
    TEXT(1),
    /** The heading of a table's column. */
    COLUMN(1),
    /** What is expected. */
    OUTLOOK(0.25),
    /** Standing text, notes, contacts. */
    ASIDE(0.1);

    private final double weight;

    Place(double weight) {
      this.weight = weight;
    }

    public double weight() {
      return weight;
    }

    /** Whether times mentioned here are those of results. */
    public boolean isActual() {
      return this != OUTLOOK && this != ASIDE;
    }
  }
}
