package org.earningsrelease.internal.extract.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.extract.section.PlacedBlock;
import org.earningsrelease.internal.layout.Block;
import org.earningsrelease.internal.layout.Passage;
import org.earningsrelease.internal.lexicon.Wording;

/**
 * The short lines that stand directly before a table without being its caption: a title that a page
 * break parted from it, a heading with a line between.
 */
final class LinesAbove {
  /** Titles and scale texts are no longer than this many words. */
  private static final int LONGEST = 24;

  /** A line of more words that ends in a full stop is a sentence. */
  private static final int LONGEST_NAME = 8;

  /** Issuer, title, period, scale, "unaudited". */
  private static final int MOST = 5;

  private LinesAbove() {}

  /** The lines before the block at {@code index}, the farthest first. */
  static List<Passage> of(List<PlacedBlock> blocks, int index) {
    List<Passage> lines = new ArrayList<>();
    for (int i = index - 1; i >= 0 && lines.size() < MOST; i--) {
      Optional<Passage> line = line(blocks.get(i).block());
      if (line.isEmpty()) {
        break;
      }
      lines.add(line.get());
    }
    Collections.reverse(lines);
    return lines;
  }

  private static Optional<Passage> line(Block block) {
    Optional<Passage> passage = Optional.empty();
    if (block instanceof Block.Heading heading) {
      passage = Optional.of(heading.passage());
    } else if (block instanceof Block.Paragraph paragraph) {
      passage = Optional.of(paragraph.passage());
    } else if (block instanceof Block.ListItem item && isNumbered(item.marker())) {
      passage = Optional.of(item.passage());
    }
    return passage.filter(p -> isTitle(p.text()));
  }

  /** {@code (1) Sales information} above a table is its title, {@code - Sales rose} is not. */
  private static boolean isNumbered(String marker) {
    return marker.chars().anyMatch(Character::isLetterOrDigit) && marker.length() > 1;
  }

  private static boolean isTitle(String text) {
    if (isFootnote(text)) {
      return false;
    }
    int words = Wording.words(text).size();
    return words <= (text.endsWith(".") ? LONGEST_NAME : LONGEST);
  }

  /** {@code ^ No adjustment}, {@code * Restated}: belongs to what stands above it. */
  private static boolean isFootnote(String text) {
    return text.length() > 1 && "^*†‡".indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ';
  }
}
