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
 * @param against what an earlier figure without a time belongs to: {@code (vs Q2 2025)}
 */
public record ClaimContext(
    Optional<Part.Subject> subject,
    Optional<String> segment,
    Basis basis,
    Optional<Period> period,
    Optional<Comparison> comparison,
    Optional<Comparison> against) {
  /** Nothing is settled yet. */
  public static final ClaimContext NONE =
      new ClaimContext(
          Optional.empty(),
          Optional.empty(),
          Basis.REPORTED,
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public ClaimContext withPeriod(Optional<Period> other) {
    return new ClaimContext(subject, segment, basis, other.or(() -> period), comparison, against);
  }

  public ClaimContext withSegment(Optional<String> other) {
    return new ClaimContext(subject, other.or(() -> segment), basis, period, comparison, against);
  }

  public ClaimContext withComparison(Optional<Comparison> other) {
    return new ClaimContext(subject, segment, basis, period, other.or(() -> comparison), against);
  }

  public ClaimContext withBasis(Basis other) {
    return new ClaimContext(subject, segment, other, period, comparison, against);
  }

  public ClaimContext withAgainst(Optional<Comparison> other) {
    return new ClaimContext(subject, segment, basis, period, comparison, other.or(() -> against));
  }
}
