package org.earningsrelease.internal.extract.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.earningsrelease.internal.layout.Table;

/**
 * How many decimals the figures of a table are printed with.
 *
 * @param usual the most frequent number of decimals among figures without a percent sign
 * @param finest the largest
 */
record Precision(int usual, int finest) {

  static Precision of(List<Table.Row> rows) {
    Map<Integer, Integer> counts = new HashMap<>();
    rows.stream()
        .flatMap(row -> row.cells().stream())
        .map(cell -> decimals(cell.passage().text()))
        .filter(OptionalInt::isPresent)
        .forEach(d -> counts.merge(d.getAsInt(), 1, Integer::sum));
    int usual =
        counts.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(0);
    int finest = counts.keySet().stream().mapToInt(d -> d).max().orElse(0);
    return new Precision(usual, finest);
  }

  /** Whether all figures have the same number of decimals. */
  boolean isUniform() {
    return usual == finest;
  }

  /** Whether the row's figures have more decimals than usual: per-share rows among money. */
  boolean isFiner(Table.Row row) {
    return row.cells().stream()
        .map(cell -> decimals(cell.passage().text()))
        .anyMatch(d -> d.isPresent() && d.getAsInt() > usual);
  }

  /** Digits behind the point of the last figure; empty without a figure or with a percent sign. */
  static OptionalInt decimals(String cell) {
    int last = cell.length() - 1;
    while (last >= 0 && !Character.isDigit(cell.charAt(last))) {
      if (cell.charAt(last) == '%') {
        return OptionalInt.empty();
      }
      last--;
    }
    if (last < 0) {
      return OptionalInt.empty();
    }
    int i = last;
    while (i >= 0 && Character.isDigit(cell.charAt(i))) {
      i--;
    }
    return OptionalInt.of(i >= 0 && cell.charAt(i) == '.' ? last - i : 0);
  }
}
