package org.earningsrelease.internal.extract.outlook;

import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.extract.sentence.Metric;
import org.earningsrelease.internal.extract.sentence.Part.Amount;
import org.earningsrelease.internal.extract.sentence.Part.Subject;
import org.earningsrelease.internal.extract.sentence.Part.When;
import org.earningsrelease.model.Measure;

/**
 * A figure that a sentence expects, before its period is known.
 *
 * @param sign -1 where words turn the printed figure's sign: {@code down 2%}
 * @param times printed for it, the likeliest first
 * @param previous what had been expected before
 */
record Expectation(
    Subject subject,
    Metric metric,
    Amount number,
    Measure measure,
    int sign,
    List<When> times,
    Optional<Amount> previous) {
  Expectation {
    times = List.copyOf(times);
  }

  /** The same with what had been expected before. */
  Expectation after(Amount before) {
    return new Expectation(subject, metric, number, measure, sign, times, Optional.of(before));
  }

  Optional<String> segment() {
    return subject.segment();
  }
}
