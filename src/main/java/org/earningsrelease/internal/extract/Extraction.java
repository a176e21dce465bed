package org.earningsrelease.internal.extract;

import java.util.ArrayList;
import java.util.List;
import org.earningsrelease.internal.extract.prose.ClaimReader;
import org.earningsrelease.internal.extract.prose.Said;
import org.earningsrelease.internal.extract.section.PlacedBlock;
import org.earningsrelease.internal.layout.Table;
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

  /** Whether sentences in these blocks, read so, would say the same. */
  boolean saysTheSame(List<PlacedBlock> others, Header header, ClaimReader reader) {
    return release.header().equals(header)
        && claims.equals(reader)
        && spots(blocks).equals(spots(others));
  }

  /**
   * Where words stand among tables.
   *
   * @param behindTable whether a table is right above
   * @param behindStatements whether a statement stands somewhere above
   */
  private record Spot(PlacedBlock words, boolean behindTable, boolean behindStatements) {}

  private static List<Spot> spots(List<PlacedBlock> blocks) {
    List<Spot> spots = new ArrayList<>();
    boolean behindTable = false;
    boolean behindStatements = false;
    for (PlacedBlock placed : blocks) {
      boolean isTable = placed.block() instanceof Table;
      if (!isTable) {
        spots.add(new Spot(placed, behindTable, behindStatements));
      }
      behindTable = isTable;
      behindStatements |= placed.isLongTable();
    }
    return spots;
  }
}
