package org.earningsrelease.model;

import java.util.List;

/**
 * A sentence that looks ahead, outside the legal text about such sentences.
 *
 * @param text as printed
 * @param terms the words that tell, in their order
 * @param source where it stands
 */
public record ForwardLookingSentence(String text, List<String> terms, Source source) {
  public ForwardLookingSentence {
    terms = List.copyOf(terms);
  }
}
