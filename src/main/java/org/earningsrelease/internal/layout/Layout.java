package org.earningsrelease.internal.layout;

import java.util.List;

/**
 * A document's blocks in reading order.
 *
 * @param running lines at the foot of most pages, each once; they are in no block
 */
public record Layout(List<Block> blocks, List<Passage> running) {
  public Layout {
    blocks = List.copyOf(blocks);
    running = List.copyOf(running);
  }

  /** A layout without running lines. */
  public Layout(List<Block> blocks) {
    this(blocks, List.of());
  }
}
