package org.earningsrelease.internal.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.earningsrelease.internal.lexicon.TableRows;

/** Kinds of words, read from a table at start-up. */
enum Words {
  NOT_MEANINGFUL,
  UNIT,
  CURRENCY_PREFIX,
  CURRENCY,
  MONTH,
  TIME,
  OPEN,
  ABBREVIATION;

  private static final Map<String, Set<String>> TABLE = load("layout/words.txt");

  /** Whether a word is of this kind, large and small letters alike. */
  boolean has(String word) {
    return TABLE
        .getOrDefault(name().toLowerCase(Locale.ROOT).replace('_', '-'), Set.of())
        .contains(word.toLowerCase(Locale.ROOT));
  }

  private static Map<String, Set<String>> load(String resource) {
    Map<String, Set<String>> table = new HashMap<>();
    for (TableRows.Row row : TableRows.load(resource)) {
      if (row.columns().size() != 2) {
        throw row.refused("a row has a kind and its words");
      }
      table
          .computeIfAbsent(row.columns().get(0), kind -> new HashSet<>())
          .addAll(List.of(row.columns().get(1).split(" ")));
    }
    for (Words kind : values()) {
      if (!table.containsKey(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))) {
        throw new IllegalStateException(resource + ":0: no row for " + kind);
      }
    }
    return Map.copyOf(table);
  }
}
