package org.earningsrelease.internal.extract;

import java.util.List;
import java.util.stream.IntStream;
import org.earningsrelease.internal.extract.prose.ClaimReader;
import org.earningsrelease.internal.extract.prose.Said;
import org.earningsrelease.internal.extract.section.PlacedBlock;
import org.earningsrelease.model.FinancialRelease;
import org.earningsrelease.model.Header;

/**
 * A release and the steps that led to it.
 *
 * @param blocks in reading order, each in its section
 * @param claims reads its sentences
 */
public record Extraction(
    List<PlacedBlock> blocks, ClaimReader claims, Narrative narrative, FinancialRelease release) {
  public Extraction {
    blocks = List.copyOf(blocks);
  }

  /** The sentences about results and what they claim. */
  public List<Said> prose() {
    return narrative.results();
  }

  /** Whether sentences between these blocks, read so, would say the same. */
  boolean saysTheSame(List<PlacedBlock> others, Header header, ClaimReader reader) {
    return release.header().equals(header)
        && claims.equals(reader)
        && blocks.size() == others.size()
        && IntStream.range(0, blocks.size())
            .allMatch(i -> blocks.get(i).hasSameText(others.get(i)));
  }
}
