package org.earningsrelease.internal.extract.sentence;

import java.util.List;
import org.earningsrelease.internal.layout.Passage;
import org.earningsrelease.internal.token.Token;
import org.earningsrelease.model.Source;

/**
 * A sentence of running text, or a heading or bullet that is none.
 *
 * @param passage the whole paragraph
 * @param from offset of its first character in the passage's text
 * @param to offset behind its last one
 * @param tokens of its own text
 */
public record Sentence(Passage passage, int from, int to, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
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
