package org.earningsrelease.internal.extract.section;

import java.util.List;
import org.earningsrelease.internal.layout.Block;

/**
 * A block and the part of the release it belongs to.
 *
 * @param headings the headings above it, outermost first
 */
public record PlacedBlock(Block block, SectionKind section, List<String> headings) {
  public PlacedBlock {
    headings = List.copyOf(headings);
  }
}
