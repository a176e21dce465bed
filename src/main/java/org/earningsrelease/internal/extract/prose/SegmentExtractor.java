package org.earningsrelease.internal.extract.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.earningsrelease.model.Fact;
import org.earningsrelease.model.Segment;

/** Finds what the prose says about each segment. */
public final class SegmentExtractor {
  private SegmentExtractor() {}

  /** Segments in the order of their first mention, with their figures and commentary. */
  public static List<Segment> extract(List<Said> prose) {
    Map<String, List<Said>> bySegment = new LinkedHashMap<>();
    for (Said said : prose) {
      names(said)
          .distinct()
          .forEach(n -> bySegment.computeIfAbsent(n, k -> new ArrayList<>()).add(said));
    }
    return bySegment.entrySet().stream().map(e -> segment(e.getKey(), e.getValue())).toList();
  }

  /** Those that its figures are about; without figures the one that the text is about. */
  private static Stream<String> names(Said said) {
    return said.claims().isEmpty()
        ? said.context().segment().stream()
        : said.claims().stream().flatMap(c -> c.segment().stream());
  }

  private static Segment segment(String name, List<Said> sentences) {
    List<Fact> facts =
        sentences.stream()
            .flatMap(
                said ->
                    said.claims().stream()
                        .filter(claim -> claim.segment().equals(Optional.of(name)))
                        .map(claim -> claim.fact(said.headings())))
            .toList();
    List<Segment.Passage> commentary =
        sentences.stream()
            .map(Said::sentence)
            .map(s -> new Segment.Passage(s.text(), s.source(0, s.text().length())))
            .toList();
    return new Segment(name, facts, commentary);
  }
}
