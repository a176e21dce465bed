package org.earningsrelease.internal.extract.prose;

import java.util.List;
import org.earningsrelease.model.Fact;

/** Finds the figures of the prose, its headlines and bullets, that are about the whole issuer. */
public final class HighlightExtractor {
  private HighlightExtractor() {}

  /** Facts in reading order; outlook, disclaimers and tables are passed over. */
  public static List<Fact> extract(List<Said> prose) {
    return prose.stream()
        .flatMap(
            said ->
                said.claims().stream()
                    .filter(claim -> claim.segment().isEmpty())
                    .map(claim -> claim.fact(said.headings())))
        .toList();
  }
}
