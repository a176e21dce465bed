package org.earningsrelease.internal.layout;

/** A part of a document in reading order. */
public sealed interface Block permits Block.Heading, Block.Paragraph, Block.ListItem, Table {

  /**
   * A line or two that name what follows.
   *
   * @param level 1 for the most prominent
   */
  record Heading(Passage passage, int level) implements Block {}

  /** Running text. */
  record Paragraph(Passage passage) implements Block {}

  /**
   * A bullet: {@code -- Other income will be …}, {@code o Cash collections …}, {@code (1) …}.
   *
   * @param marker as printed
   * @param depth 0 for the outermost
   */
  record ListItem(Passage passage, String marker, int depth) implements Block {}
}
