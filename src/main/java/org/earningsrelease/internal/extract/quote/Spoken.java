package org.earningsrelease.internal.extract.quote;

import java.util.List;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.GuidanceItem;
import org.earningsrelease.model.Quotation;
import org.earningsrelease.model.Segment;
import org.earningsrelease.model.Source;

/**
 * Marks the facts that stand in somebody's speech.
 *
 * @param quotations of the release
 */
public record Spoken(List<Quotation> quotations) {
  public Spoken {
    quotations = List.copyOf(quotations);
  }

  /** The same facts, in their order. */
  public List<Fact> facts(List<Fact> facts) {
    return facts.stream().map(this::fact).toList();
  }

  /** The same segments. */
  public List<Segment> segments(List<Segment> segments) {
    return segments.stream()
        .map(s -> new Segment(s.name(), facts(s.facts()), s.commentary()))
        .toList();
  }

  /** The same expectations. */
  public List<GuidanceItem> items(List<GuidanceItem> items) {
    return items.stream().map(i -> i.withFact(fact(i.fact()))).toList();
  }

  private Fact fact(Fact fact) {
    return quotations.stream().anyMatch(q -> holds(q.source(), fact.source()))
        ? fact.asSpoken()
        : fact;
  }

  private static boolean holds(Source quoted, Source figure) {
    return figure.start() >= quoted.start() && figure.end() <= quoted.end();
  }
}
