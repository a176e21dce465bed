package org.earningsrelease.internal.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in a trie of words: the value of the phrase that ends here, and the words that follow.
 *
 * <p>Asked for every word of every text, hence a hash map and nulls: both answer faster than an
 * immutable map and optionals.
 */
final class Node<V> {
  private final Optional<V> value;
  private final HashMap<String, Node<V>> children;

  Node(Optional<V> value, Map<String, Node<V>> children) {
    this.value = value;
    this.children = new HashMap<>(children);
  }

  /** The value of the phrase that ends here. */
  Optional<V> value() {
    return value;
  }

  Iterable<String> words() {
    return children.keySet();
  }

  /** The place behind a further word; null where no phrase goes on so. */
  @Nullable Node<V> next(String word) {
    return children.get(word);
  }

  /** The place behind further words; null where no phrase goes on so. */
  @Nullable Node<V> next(List<String> words) {
    Node<V> node = this;
    for (String word : words) {
      node = node.children.get(word);
      if (node == null) {
        return null;
      }
    }
    return node;
  }
}
