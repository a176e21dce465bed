package org.earningsrelease.model;

import java.util.List;
import java.util.Optional;

/**
 * A row of a table; one without facts is a heading.
 *
 * @param row 1-based, the table's printed rows with wrapped lines joined
 * @param label as printed, empty for an unlabelled total
 * @param path headings above it, outermost first
 * @param concept canonical meaning
 * @param facts its printed cells, left to right
 */
public record LineItem(
    int row, String label, List<String> path, Optional<Concept> concept, List<Fact> facts) {
  public LineItem {
    path = List.copyOf(path);
    facts = List.copyOf(facts);
  }
}
