package org.earningsrelease.internal.token;

import java.util.function.Function;

/**
 * What stands at a place in a text.
 *
 * @param next index of the lexeme behind it
 */
record Found<T>(T value, int next) {
  <U> Found<U> map(Function<T, U> change) {
    return new Found<>(change.apply(value), next);
  }

  /** The same value, reaching further. */
  Found<T> to(int further) {
    return new Found<>(value, further);
  }
}
