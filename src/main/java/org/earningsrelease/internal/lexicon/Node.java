package org.earningsrelease.internal.lexicon;

import java.util.Map;
import java.util.Optional;

/**
 * A place in a trie of words: the value of the phrase that ends here, and the words that follow.
 */
record Node<V>(Optional<V> value, Map<String, Node<V>> children) {
  Node {
    children = Map.copyOf(children);
  }

  Optional<Node<V>> next(String word) {
    return Optional.ofNullable(children.get(word));
  }
}
