package org.earningsrelease.internal.extract.prose;

import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.extract.sentence.Metric;
import org.earningsrelease.model.Basis;
import org.earningsrelease.model.Check;
import org.earningsrelease.model.Comparison;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.Figure;
import org.earningsrelease.model.Measure;
import org.earningsrelease.model.Period;
import org.earningsrelease.model.Source;

/**
 * One figure that a sentence gives for one metric and one period.
 *
 * @param metric what the figure is about
 * @param segment the segment it is about
 * @param basis how it was prepared
 * @param period when
 * @param measure amount, change or percent change
 * @param comparison for a change: against which period
 * @param figure signed: {@code down 11%} is -0.11, a loss is negative
 * @param source the printed figure
 * @param rule that gave the figure its meaning
 */
record Claim(
    Metric metric,
    Optional<String> segment,
    Basis basis,
    Period period,
    Measure measure,
    Optional<Comparison> comparison,
    Figure figure,
    Source source,
    ProseRule rule) {

  /**
   * The same as a fact.
   *
   * @param headings above it, outermost first
   */
  Fact fact(List<String> headings) {
    return new Fact(
        metric.concept(),
        metric.label(),
        headings,
        segment,
        basis,
        period,
        measure,
        comparison,
        figure,
        source,
        Optional.empty(),
        Check.UNCHECKED,
        false);
  }
}
