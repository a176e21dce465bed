package org.earningsrelease.model;

import java.util.List;

/**
 * A part of the business as the prose treats it.
 *
 * @param name as printed
 * @param facts its figures in the prose
 * @param commentary the sentences about it
 */
public record Segment(String name, List<Fact> facts, List<Passage> commentary) {
  public Segment {
    facts = List.copyOf(facts);
    commentary = List.copyOf(commentary);
  }

  /** Words and their place. */
  public record Passage(String text, Source source) {}
}
