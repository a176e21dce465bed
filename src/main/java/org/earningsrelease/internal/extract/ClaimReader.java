package org.earningsrelease.internal.extract;

import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Reads which figures sentences give for which metrics and periods. */
final class ClaimReader {
  private final FiscalCalendar calendar;
  private final Optional<Currency> currency;
  private final SegmentNames segments;
  private final boolean outlook;

  /**
   * A reader for one release.
   *
   * @param currency what {@code $} means, and money without any sign
   * @param segments the issuer's segments
   * @param outlook whether the sentences speak about what is expected; otherwise figures behind
   *     words of expectation are passed over
   */
  ClaimReader(
      FiscalCalendar calendar,
      Optional<Currency> currency,
      SegmentNames segments,
      boolean outlook) {
    this.calendar = calendar;
    this.currency = currency;
    this.segments = segments;
    this.outlook = outlook;
  }

  /**
   * What was read in a sentence.
   *
   * @param claims in the order of their figures
   * @param context what the next sentence of the same paragraph inherits
   */
  record Reading(List<Claim> claims, ClaimContext context) {
    Reading {
      claims = List.copyOf(claims);
    }
  }

  /** Reads a sentence after what stands before it. */
  Reading read(Sentence sentence, ClaimContext context) {
    return new Reading(List.of(), context);
  }
}
