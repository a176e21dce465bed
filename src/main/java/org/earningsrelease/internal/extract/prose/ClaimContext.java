package org.earningsrelease.internal.extract.prose;

import java.util.Optional;
import org.earningsrelease.internal.extract.sentence.Part;
import org.earningsrelease.model.Basis;
import org.earningsrelease.model.Comparison;
import org.earningsrelease.model.Period;

/**
 * What the text before a sentence has settled; a sentence that says nothing else inherits it.
 *
 * @param subject what the bullet or the previous sentence is about
 * @param segment the heading's or the paragraph's segment
 * @param basis the paragraph's basis
 * @param period the heading's or the previous sentence's period
 * @param comparison what changes are measured against
 * @param recent the segment that the text spoke of last: {@code Segment EBITDA} is its
 * @param usual what all earlier figures of the text so far belong to: counts where nothing else
 *     does
 * @param against what an earlier figure without a time belongs to: {@code (vs Q2 2025)}
 */
public record ClaimContext(
    Optional<Part.Subject> subject,
    Optional<String> segment,
    Basis basis,
    Optional<Period> period,
    Optional<Comparison> comparison,
    Optional<String> recent,
    Optional<Comparison> against,
    Optional<Comparison> usual) {
  /** Nothing is settled yet. */
  public static final ClaimContext NONE =
      new ClaimContext(
          Optional.empty(),
          Optional.empty(),
          Basis.REPORTED,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public ClaimContext withPeriod(Optional<Period> other) {
    return new ClaimContext(
        subject, segment, basis, other.or(() -> period), comparison, recent, against, usual);
  }

  public ClaimContext withSegment(Optional<String> other) {
    return new ClaimContext(
        subject, other.or(() -> segment), basis, period, comparison, recent, against, usual);
  }

  /** About that segment, or none. */
  public ClaimContext about(Optional<String> other) {
    return new ClaimContext(subject, other, basis, period, comparison, recent, against, usual);
  }

  public ClaimContext withComparison(Optional<Comparison> other) {
    return new ClaimContext(
        subject, segment, basis, period, other.or(() -> comparison), recent, against, usual);
  }

  public ClaimContext withBasis(Basis other) {
    return new ClaimContext(subject, segment, other, period, comparison, recent, against, usual);
  }

  public ClaimContext withAgainst(Optional<Comparison> other) {
    return new ClaimContext(
        subject, segment, basis, period, comparison, recent, other.or(() -> against), usual);
  }

  public ClaimContext withRecent(Optional<String> other) {
    return new ClaimContext(
        subject, segment, basis, period, comparison, other.or(() -> recent), against, usual);
  }

  public ClaimContext withUsual(Optional<Comparison> other) {
    return new ClaimContext(subject, segment, basis, period, comparison, recent, against, other);
  }
}
