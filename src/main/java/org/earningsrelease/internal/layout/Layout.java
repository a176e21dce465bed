package org.earningsrelease.internal.layout;

import java.util.List;

/** A document's blocks in reading order. */
public record Layout(List<Block> blocks) {
  public Layout {
    blocks = List.copyOf(blocks);
  }
}
