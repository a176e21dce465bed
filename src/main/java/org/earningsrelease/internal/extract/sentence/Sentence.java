package org.earningsrelease.internal.extract.sentence;

import org.earningsrelease.internal.layout.Passage;
import org.earningsrelease.model.Source;

/**
 * A sentence of running text, or a heading or bullet that is none.
 *
 * @param passage the whole paragraph
 * @param from offset of its first character in the passage's text
 * @param to offset behind its last one
 */
public record Sentence(Passage passage, int from, int to) {
  public Sentence {
    if (from < 0 || to < from || to > passage.text().length()) {
      throw new IllegalArgumentException("no sentence at " + from + ".." + to);
    }
  }

  public String text() {
    return passage.text().substring(from, to);
  }

  /** The place of {@code text().substring(start, end)}. */
  public Source source(int start, int end) {
    return passage.source(from + start, from + end);
  }
}
