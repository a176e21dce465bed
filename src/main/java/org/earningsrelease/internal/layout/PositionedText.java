package org.earningsrelease.internal.layout;

import java.util.List;

/**
 * A document as read.
 *
 * @param text the document's text, to which all offsets point: a text document's characters as
 *     decoded; for pages with geometry their lines in order
 * @param pages at least one
 */
public record PositionedText(String text, List<Page> pages) {
  public PositionedText {
    pages = List.copyOf(pages);
  }
}
