package org.earningsrelease.internal.lexicon;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A place in a trie of words: the value of the phrase that ends here, and the words that follow.
 */
record Node<V>(Optional<V> value, Map<String, Node<V>> children) {
  Node {
    // Asked for every word of every text: a hash map answers faster than an immutable one.
    children = Collections.unmodifiableMap(new HashMap<>(children));
  }

  Optional<Node<V>> next(String word) {
    return Optional.ofNullable(children.get(word));
  }
}
