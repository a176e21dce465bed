package org.earningsrelease.model;

/**
 * One expectation.
 *
 * @param fact metric, target period and bounds, or the words of a qualitative expectation
 * @param statement the sentence that says it, as printed
 * @param action what the issuer does with the expectation
 */
public record GuidanceItem(Fact fact, String statement, Action action) {
  /** {@code now expects}, {@code reaffirms}, …; given where the words do not say. */
  public enum Action {
    GIVEN,
    INITIATED,
    RAISED,
    LOWERED,
    NARROWED,
    REAFFIRMED,
    WITHDRAWN
  }
}
