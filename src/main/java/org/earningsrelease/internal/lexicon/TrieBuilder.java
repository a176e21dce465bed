package org.earningsrelease.internal.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Grows a trie while a table is loaded. */
final class TrieBuilder<V> {
  private final Branch<V> root = new Branch<>();

  private static final class Branch<V> {
    private final Map<String, Branch<V>> children = new HashMap<>();
    private Optional<V> value = Optional.empty();
    private int line;

    Node<V> freeze() {
      Map<String, Node<V>> frozen = new TreeMap<>();
      children.forEach((word, branch) -> frozen.put(word, branch.freeze()));
      return new Node<>(value, frozen);
    }
  }

  void add(TableRows.Row row, String phrase, Function<List<String>, V> meaning) {
    List<String> words = Wording.words(phrase);
    if (words.isEmpty()) {
      throw row.refused("the phrase has no word");
    }
    Branch<V> branch = root;
    for (String word : words) {
      branch = branch.children.computeIfAbsent(word, unused -> new Branch<>());
    }
    if (branch.value.isPresent()) {
      throw row.refused("the phrase \"" + phrase + "\" is already in line " + branch.line);
    }
    branch.value = Optional.of(meaning(row, meaning));
    branch.line = row.line();
  }

  private V meaning(TableRows.Row row, Function<List<String>, V> meaning) {
    try {
      return meaning.apply(row.columns());
    } catch (IndexOutOfBoundsException e) {
      throw row.refused("a column is missing", e);
    } catch (IllegalArgumentException e) {
      throw row.refused(String.valueOf(e.getMessage()), e);
    }
  }

  Node<V> build() {
    return root.freeze();
  }
}
