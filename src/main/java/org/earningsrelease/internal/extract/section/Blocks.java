package org.earningsrelease.internal.extract.section;

import java.util.Optional;
import org.earningsrelease.internal.layout.Block;
import org.earningsrelease.internal.layout.Block.Heading;
import org.earningsrelease.internal.layout.Block.ListItem;
import org.earningsrelease.internal.layout.Block.Paragraph;
import org.earningsrelease.internal.layout.Passage;

/** Views of blocks. */
public final class Blocks {
  private Blocks() {}

  /** The words of a paragraph or list item. */
  public static Optional<Passage> prose(Block block) {
    if (block instanceof Paragraph paragraph) {
      return Optional.of(paragraph.passage());
    }
    return block instanceof ListItem item ? Optional.of(item.passage()) : Optional.empty();
  }

  /** The words of a heading, paragraph or list item; a table has none of its own. */
  public static Optional<Passage> words(Block block) {
    return block instanceof Heading heading ? Optional.of(heading.passage()) : prose(block);
  }
}
