package org.earningsrelease.internal.layout;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.earningsrelease.internal.lexicon.TableRows;

/** Kinds of words, read from a table at start-up. */
enum Words {
  NOT_MEANINGFUL,
  UNIT,
  SCALE,
  SCALE_REMARK,
  DIRECTION,
  CURRENCY_PREFIX,
  CURRENCY,
  CURRENCY_GLUED,
  MONTH,
  NOTE,
  TIME,
  PERIOD_CODE,
  BOUND,
  ENDED,
  OPEN,
  ABBREVIATION;

  private static final Map<Words, WordList> LISTS = new EnumMap<>(Words.class);

  static {
    load("layout/words.txt").forEach((kind, words) -> LISTS.put(kind, new WordList(words)));
  }

  /** Whether a word is of this kind, large and small letters alike. */
  boolean has(String word) {
    return Objects.requireNonNull(LISTS.get(this)).has(word);
  }

  private static Map<Words, Set<String>> load(String resource) {
    Map<Words, Set<String>> table = new EnumMap<>(Words.class);
    for (TableRows.Row row : TableRows.load(resource)) {
      if (row.columns().size() != 2) {
        throw row.refused("a row has a kind and its words");
      }
      table
          .computeIfAbsent(kind(row), kind -> new HashSet<>())
          .addAll(List.of(row.columns().get(1).split(" ", -1)));
    }
    for (Words kind : values()) {
      if (!table.containsKey(kind)) {
        throw new IllegalStateException(resource + ":0: no row for " + kind);
      }
    }
    return table;
  }

  private static Words kind(TableRows.Row row) {
    String name = row.columns().get(0).toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(values())
        .filter(kind -> kind.name().equals(name))
        .findFirst()
        .orElseThrow(() -> row.refused("no kind of words: " + row.columns().get(0)));
  }
}
