package org.earningsrelease.internal.extract;

import java.util.List;
import org.earningsrelease.internal.extract.prose.Said;
import org.earningsrelease.internal.extract.section.PlacedBlock;
import org.earningsrelease.internal.extract.sentence.SegmentNames;
import org.earningsrelease.model.FinancialRelease;

/**
 * A release and the steps that led to it.
 *
 * @param blocks in reading order, each in its section
 * @param segments the issuer's, as sentences name them
 * @param prose the sentences about results and what they claim
 */
public record Extraction(
    List<PlacedBlock> blocks, SegmentNames segments, List<Said> prose, FinancialRelease release) {
  public Extraction {
    blocks = List.copyOf(blocks);
    prose = List.copyOf(prose);
  }
}
