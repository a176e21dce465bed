package org.earningsrelease.internal.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.layout.Block;
import org.earningsrelease.internal.layout.Passage;

/**
 * The beginning of a release.
 *
 * @param lines what stands before the first paragraph: headline, names, dates
 * @param lead the first paragraph
 */
record Front(List<Passage> lines, Optional<Passage> lead) {
  /** The first paragraph is a sentence or more; lines before it are shorter. */
  private static final int SENTENCE = 18;

  private static final int MOST_LINES = 40;

  Front {
    lines = List.copyOf(lines);
  }

  static Front of(List<PlacedBlock> blocks) {
    List<Passage> lines = new ArrayList<>();
    for (PlacedBlock placed : blocks) {
      Optional<Passage> words = Blocks.words(placed.block());
      if (words.isEmpty() || words.get().isEmpty()) {
        continue;
      }
      if (isLead(placed, words.get())) {
        return new Front(lines, words);
      }
      if (lines.size() == MOST_LINES) {
        break;
      }
      lines.add(words.get());
    }
    return new Front(lines, Optional.empty());
  }

  // A safe-harbour text may stand before the results: it is not what the release begins with.
  private static boolean isLead(PlacedBlock placed, Passage words) {
    boolean standing =
        placed.section() == SectionKind.DISCLAIMER
            || placed.section() == SectionKind.CONTACTS
            || placed.section() == SectionKind.ABOUT;
    return placed.block() instanceof Block.Paragraph
        && !standing
        && words.words().size() >= SENTENCE;
  }
}
