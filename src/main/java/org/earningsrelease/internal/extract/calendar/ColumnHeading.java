package org.earningsrelease.internal.extract.calendar;

import java.util.Optional;
import org.earningsrelease.model.Basis;
import org.earningsrelease.model.Comparison;
import org.earningsrelease.model.Measure;
import org.earningsrelease.model.Period;

/**
 * What a column's heading says.
 *
 * @param heading the words over it from top to bottom, as printed
 * @param period what its figures are dated; of a change the newer of the two periods compared
 * @param measure empty for a column without figures of the period: note references, guidance
 * @param comparison of a change: against which period
 * @param basis where the heading says {@code Non-GAAP}, {@code GAAP}, {@code Constant currency}
 * @param expected whether it says that the figures are expected: {@code FY24 Guidance}
 * @param end which end of a range its figures are: {@code Low}, {@code High}
 * @param segment words left over that name a part of the issuer: {@code Domestic}; empty for {@code
 *     Total}, {@code Consolidated}
 */
public record ColumnHeading(
    String heading,
    Period period,
    Optional<Measure> measure,
    Optional<Comparison> comparison,
    Optional<Basis> basis,
    boolean expected,
    Optional<RangeEnd> end,
    Optional<String> segment) {

  /** A column of one end of ranges. */
  public enum RangeEnd {
    LOW,
    HIGH
  }

  /** The same without figures of its own: another statement has them. */
  public ColumnHeading withoutFigures() {
    return new ColumnHeading(
        heading, period, Optional.empty(), comparison, basis, expected, end, segment);
  }

  /** The same with another period. */
  public ColumnHeading dated(Period other) {
    return new ColumnHeading(heading, other, measure, comparison, basis, expected, end, segment);
  }
}
