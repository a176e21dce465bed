package org.earningsrelease.internal.extract.calendar;

import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.extract.calendar.ColumnWord.Kind;
import org.earningsrelease.internal.token.Token;
import org.earningsrelease.model.Basis;
import org.earningsrelease.model.Comparison;
import org.earningsrelease.model.Measure;

/**
 * The words over a column, sorted.
 *
 * @param time before any {@code vs.}
 * @param base the time behind it
 * @param words known wordings, in order
 * @param rest words that are neither a time nor known
 * @param percent whether a percent sign stands among them
 */
record ColumnReading(
    String text,
    ColumnTime time,
    ColumnTime base,
    List<ColumnWord> words,
    String rest,
    boolean percent) {

  ColumnReading {
    words = List.copyOf(words);
  }

  /** Sorts the words of a heading. */
  static ColumnReading of(String text, List<Token> tokens) {
    return new ColumnSorting(text, tokens).sort();
  }

  boolean has(Kind kind) {
    return words.stream().anyMatch(w -> w.kind() == kind);
  }

  /** The measure that the words name; a share of a total before a change. */
  Optional<Measure> measure() {
    List<Measure> named = words.stream().flatMap(w -> w.measure().stream()).toList();
    return named.contains(Measure.PERCENT_OF_TOTAL)
        ? Optional.of(Measure.PERCENT_OF_TOTAL)
        : named.contains(Measure.PERCENT_CHANGE)
            ? Optional.of(Measure.PERCENT_CHANGE)
            : named.stream().findFirst();
  }

  Optional<Comparison> comparison() {
    return words.stream().flatMap(w -> w.comparison().stream()).findFirst();
  }

  Optional<ColumnHeading.RangeEnd> end() {
    return has(Kind.LOW) == has(Kind.HIGH)
        ? Optional.empty()
        : Optional.of(has(Kind.LOW) ? ColumnHeading.RangeEnd.LOW : ColumnHeading.RangeEnd.HIGH);
  }

  // {@code Non-GAAP adjusted constant currency}: the most particular word counts.
  Optional<Basis> basis() {
    return words.stream()
        .flatMap(w -> w.basis().stream())
        .reduce((a, b) -> a == Basis.REPORTED || b.compareTo(a) > 0 ? b : a);
  }

  Optional<String> segment() {
    return rest.chars().anyMatch(Character::isLetter) ? Optional.of(rest) : Optional.empty();
  }
}
