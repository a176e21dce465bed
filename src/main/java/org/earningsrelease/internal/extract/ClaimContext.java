package org.earningsrelease.internal.extract;

import java.util.Optional;
import org.earningsrelease.model.Basis;
import org.earningsrelease.model.Comparison;
import org.earningsrelease.model.Period;

/**
 * What the text before a sentence has settled; a sentence that says nothing else inherits it.
 *
 * @param metric the bullet's or the previous sentence's subject
 * @param segment the heading's or the paragraph's segment
 * @param basis the paragraph's basis
 * @param period the heading's or the previous sentence's period
 * @param comparison what changes are measured against: {@code (vs Q2 2025)}
 */
record ClaimContext(
    Optional<Metric> metric,
    Optional<String> segment,
    Basis basis,
    Optional<Period> period,
    Optional<Comparison> comparison) {
  /** Nothing is settled yet. */
  static final ClaimContext NONE =
      new ClaimContext(
          Optional.empty(), Optional.empty(), Basis.REPORTED, Optional.empty(), Optional.empty());
}
