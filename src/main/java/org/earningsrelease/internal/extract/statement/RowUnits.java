package org.earningsrelease.internal.extract.statement;

import static java.util.Locale.ROOT;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earningsrelease.internal.lexicon.CurrencySigns;
import org.earningsrelease.internal.lexicon.PhraseTable;
import org.earningsrelease.internal.lexicon.PhraseTable.Match;
import org.earningsrelease.internal.lexicon.Wording;

/**
 * What a row of operating statistics is measured in: {@code Available seat miles (millions)},
 * {@code Production (thousand boe/d)}, {@code Fuel cost per gallon}, {@code All-in costs ($/oz)}.
 *
 * @param name of the quantity's unit, or of the thing that money is counted for
 * @param priced whether the row is money for each thing
 */
record RowUnits(String name, boolean priced) {
  private static final PhraseTable<Term> TERMS =
      PhraseTable.load(
          "extract/row-units.txt",
          columns -> new Term(columns.get(0), Use.valueOf(columns.get(1).toUpperCase(ROOT))));

  private static final Set<String> HUNDREDTHS = Set.of("cents", "usc", "¢", "us¢", "pence");

  private enum Use {
    PHYSICAL,
    THING,
    BOTH,
    RATE
  }

  private record Term(String name, Use use) {}

  /** The unit of a row: from its label, else from the nearest heading above it that names one. */
  static Optional<RowUnits> of(String label, List<String> path) {
    Optional<RowUnits> unit = of(label);
    for (int i = path.size() - 1; i >= 0 && unit.isEmpty(); i--) {
      unit = of(path.get(i));
    }
    return unit;
  }

  /** The unit in the label's last brackets, else the first one among its other words. */
  static Optional<RowUnits> of(String label) {
    int open = label.lastIndexOf('(');
    Optional<RowUnits> bracketed =
        open > 0 ? in(Wording.words(label.substring(open))) : Optional.empty();
    return bracketed.or(() -> in(Wording.words(label)));
  }

  private static Optional<RowUnits> in(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      Optional<RowUnits> unit = at(words, i);
      if (unit.isPresent()) {
        return unit;
      }
    }
    return Optional.empty();
  }

  private static Optional<RowUnits> at(List<String> words, int i) {
    return TERMS
        .longestAt(words, i)
        .map(Match::value)
        .flatMap(
            term ->
                switch (term.use()) {
                  case PHYSICAL -> Optional.of(new RowUnits(term.name(), false));
                  case RATE -> Optional.of(new RowUnits(afterSlash(term.name()), true));
                  case THING ->
                      isPriced(words, i)
                          ? Optional.of(new RowUnits(term.name(), true))
                          : Optional.empty();
                  case BOTH -> Optional.of(new RowUnits(term.name(), isPriced(words, i)));
                });
  }

  private static String afterSlash(String rate) {
    return rate.substring(rate.indexOf('/') + 1);
  }

  /** {@code per gallon}, {@code per available seat mile}, {@code $/oz}, {@code cents/ASK}. */
  private static boolean isPriced(List<String> words, int i) {
    if (i == 0) {
      return false;
    }
    String before = words.get(i - 1);
    return before.equals("per") || HUNDREDTHS.contains(before) || CurrencySigns.areIn(before);
  }
}
