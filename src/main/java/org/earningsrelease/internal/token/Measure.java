package org.earningsrelease.internal.token;

import java.util.Optional;
import org.earningsrelease.internal.lexicon.PhraseTable;

/** What the words behind a figure make of it. */
enum Measure {
  NONE("", 0),
  PERCENT("percent", -2),
  PERCENT_POINTS("percentPoints", -2),
  BASIS_POINTS("basisPoints", -4),
  TIMES("times", 0);

  private static final PhraseTable<Measure> WORDS =
      PhraseTable.load("token/units.txt", columns -> named(columns.get(0)));

  private final String name;
  private final int power;

  Measure(String name, int power) {
    this.name = name;
    this.power = power;
  }

  /** Power of ten between the print and the figure: -2 for percent. */
  int power() {
    return power;
  }

  private static Measure named(String name) {
    for (Measure measure : values()) {
      if (measure != NONE && measure.name.equals(name)) {
        return measure;
      }
    }
    throw new IllegalArgumentException("\"" + name + "\" is no measure");
  }

  static Optional<Found<Measure>> at(Lexemes in, int from) {
    return WORDS.longestAt(in.words(), from).map(match -> new Found<>(match.value(), match.to()));
  }
}
