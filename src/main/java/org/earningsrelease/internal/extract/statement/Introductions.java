package org.earningsrelease.internal.extract.statement;

import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.extract.section.PlacedBlock;
import org.earningsrelease.internal.layout.Block;

/**
 * The scale that a sentence in front of a table gives it: {@code The following table summarizes our
 * results (in millions, except per share data).}
 */
final class Introductions {
  private Introductions() {}

  /** What the brackets of the paragraph directly before the block say. */
  static TableScale scale(List<PlacedBlock> blocks, int index) {
    return before(blocks, index).map(ScaleResolver::label).orElse(TableScale.UNKNOWN);
  }

  private static Optional<String> before(List<PlacedBlock> blocks, int index) {
    return index > 0 && blocks.get(index - 1).block() instanceof Block.Paragraph paragraph
        ? Optional.of(paragraph.passage().text())
        : Optional.empty();
  }
}
