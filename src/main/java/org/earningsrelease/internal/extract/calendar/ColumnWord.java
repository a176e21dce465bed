package org.earningsrelease.internal.extract.calendar;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.earningsrelease.internal.lexicon.PhraseTable;
import org.earningsrelease.model.Basis;
import org.earningsrelease.model.Comparison;
import org.earningsrelease.model.Measure;

/**
 * What a wording in a column's heading means.
 *
 * @param kind which part of the heading it is
 * @param measure of a change or share
 * @param comparison of a change that says against what
 * @param basis of words for how figures were prepared
 */
record ColumnWord(
    Kind kind, Optional<Measure> measure, Optional<Comparison> comparison, Optional<Basis> basis) {

  /** Wordings of all issuers. */
  static final PhraseTable<ColumnWord> TABLE =
      PhraseTable.load("extract/column-words.txt", columns -> of(columns.get(0)));

  /** Parts of a heading. */
  enum Kind {
    MEASURE,
    /** {@code Note}, {@code Prior guidance}: the column has no figures that hold. */
    NONE,
    /** {@code Guidance}, {@code Forecast}: what the issuer expects. */
    EXPECTED,
    /** {@code Low}: the lower end of a range. */
    LOW,
    /** {@code High}: the upper end of a range. */
    HIGH,
    /** {@code vs.}: the column is a change from the second to the first period. */
    COMPARED,
    BASIS,
    /** {@code Margin}: percentages under it are amounts. */
    RATE,
    /** {@code Total}: the issuer as a whole. */
    WHOLE,
    FILLER
  }

  /** Reads {@code percentChange yoy}. */
  static ColumnWord of(String meaning) {
    List<String> codes = List.of(meaning.split(" "));
    Optional<Measure> measure = find(Measure.values(), m -> codes.contains(m.code()));
    Optional<Basis> basis = find(Basis.values(), b -> codes.contains(b.code()));
    Optional<Comparison> comparison = find(Comparison.values(), c -> codes.contains(c.code()));
    Kind kind =
        measure.isPresent()
            ? Kind.MEASURE
            : basis.isPresent()
                ? Kind.BASIS
                : find(Kind.values(), k -> k.name().equalsIgnoreCase(codes.get(0)))
                    .orElseThrow(
                        () -> new IllegalArgumentException("unknown meaning \"" + meaning + "\""));
    return new ColumnWord(kind, measure, comparison, basis);
  }

  private static <T> Optional<T> find(T[] values, Predicate<T> wanted) {
    return Arrays.stream(values).filter(wanted).findFirst();
  }
}
