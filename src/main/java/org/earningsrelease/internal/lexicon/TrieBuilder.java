package org.earningsrelease.internal.lexicon;

import java.util.List;
import java.util.function.Function;

/** Grows a trie while a table is loaded. */
final class TrieBuilder<V> {
  private final Node<V> root = new Node<>();

  void add(TableRows.Row row, String phrase, Function<List<String>, V> meaning) {
    List<String> words = Wording.words(phrase);
    if (words.isEmpty()) {
      throw row.refused("the phrase has no word");
    }
    Node<V> end = root.grow(words);
    if (end.value().isPresent()) {
      throw row.refused("the phrase \"" + phrase + "\" is already in line " + end.line());
    }
    end.end(meaning(row, meaning), row.line());
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
    return root;
  }
}
