package org.earningsrelease.internal.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in a trie of words: the value of the phrase that ends here, and the words that follow. It
 * grows while its table is loaded, and never after.
 *
 * <p>Asked for every word of every text, hence a hash map and nulls: both answer faster than an
 * immutable map and optionals.
 */
final class Node<V> {
  private final HashMap<String, Node<V>> children = new HashMap<>(2);
  private Optional<V> value = Optional.empty();
  private int line;

  /** The value of the phrase that ends here. */
  Optional<V> value() {
    return value;
  }

  /** The line of the table that the phrase stands in. */
  int line() {
    return line;
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

  /** The place behind further words, grown where there was none. */
  Node<V> grow(List<String> words) {
    Node<V> node = this;
    for (String word : words) {
      node = node.children.computeIfAbsent(word, unused -> new Node<>());
    }
    return node;
  }

  /** Ends a phrase here. */
  void end(V meaning, int row) {
    value = Optional.of(meaning);
    line = row;
  }
}
