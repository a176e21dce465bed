package org.earningsrelease.internal.extract.prose;

import java.util.Optional;
import org.earningsrelease.internal.extract.sentence.Metric;
import org.earningsrelease.internal.extract.sentence.Part.Amount;
import org.earningsrelease.model.Basis;
import org.earningsrelease.model.Comparison;
import org.earningsrelease.model.Measure;

/**
 * A figure and what its sentence says of it, before its period is known.
 *
 * @param sign -1 where words turn the printed figure's sign
 * @param comparison as worded directly at the figure
 * @param rule that gave the figure its meaning
 */
record Slot(
    Metric metric,
    Optional<String> segment,
    Amount number,
    Measure measure,
    int sign,
    Basis basis,
    Optional<Comparison> comparison,
    ProseRule rule) {

  Slot withBasis(Basis other) {
    return new Slot(metric, segment, number, measure, sign, other, comparison, rule);
  }

  Slot withComparison(Comparison other) {
    return new Slot(metric, segment, number, measure, sign, basis, Optional.of(other), rule);
  }

  Slot withMetric(Metric other) {
    return new Slot(other, segment, number, measure, sign, basis, comparison, rule);
  }

  Slot withNumber(Amount other) {
    return new Slot(metric, segment, other, measure, sign, basis, comparison, rule);
  }

  boolean isChange() {
    return measure != Measure.AMOUNT;
  }
}
