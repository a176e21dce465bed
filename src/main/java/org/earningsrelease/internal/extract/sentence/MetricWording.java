package org.earningsrelease.internal.extract.sentence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.earningsrelease.model.Concept;

/**
 * A row of {@code prose-metrics.txt}.
 *
 * @param loss a positive print means a negative figure
 * @param organic the figure leaves acquisitions and currencies out
 * @param explicit it has no period unless one is printed with it
 */
public record MetricWording(
    Metric.Kind kind, Optional<Concept> concept, boolean loss, boolean organic, boolean explicit) {

  public static MetricWording of(List<String> columns) {
    String flag = columns.size() > 2 ? columns.get(2) : "";
    String concept = columns.get(1);
    return new MetricWording(
        Metric.Kind.valueOf(columns.get(0).toUpperCase(Locale.ROOT)),
        concept.equals("-") ? Optional.empty() : Optional.of(new Concept(concept)),
        flag.equals("loss"),
        flag.equals("organic"),
        flag.equals("explicit"));
  }
}
