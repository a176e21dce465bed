package org.earningsrelease.internal.token;

import java.util.List;
import java.util.Optional;

/**
 * Reads what may stand at a place in a text.
 *
 * <p>Lists of these are asked at every figure and time: without an object for each question.
 */
@FunctionalInterface
interface Grammar<T> {
  Optional<Found<T>> at(Lexemes in, int i);

  /** What the first of several that finds something has found. */
  static <T> Optional<Found<T>> first(List<Grammar<T>> grammars, Lexemes in, int i) {
    for (Grammar<T> grammar : grammars) {
      Optional<Found<T>> found = grammar.at(in, i);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
