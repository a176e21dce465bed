package org.earningsrelease.model;

import java.util.Optional;

/**
 * One expectation.
 *
 * @param fact metric, target period and bounds, or the words of a qualitative expectation
 * @param statement the sentence that says it, as printed
 * @param action what the issuer does with the expectation
 * @param previous what had been expected before, where it is printed too
 * @param assumption whether the expectations rest on it: an exchange rate, a tax rate, a number of
 *     shares
 */
public record GuidanceItem(
    Fact fact, String statement, Action action, Optional<Figure> previous, boolean assumption) {
  /** The same with another fact. */
  public GuidanceItem withFact(Fact other) {
    return new GuidanceItem(other, statement, action, previous, assumption);
  }

  /** {@code now expects}, {@code reaffirms}, …; given where the words do not say. */
  public enum Action {
    GIVEN,
    INITIATED,
    RAISED,
    LOWERED,
    NARROWED,
    REAFFIRMED,
    WITHDRAWN,
    SUSPENDED,
    NOT_PROVIDED
  }
}
