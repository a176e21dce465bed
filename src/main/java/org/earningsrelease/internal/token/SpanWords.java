package org.earningsrelease.internal.token;

import java.util.Locale;
import java.util.Optional;
import org.earningsrelease.internal.lexicon.PhraseTable;
import org.earningsrelease.internal.token.PeriodPhrase.Span;

/** Words for spans of time and their ordinals. */
final class SpanWords {
  private static final PhraseTable<Span> SPANS =
      PhraseTable.load(
          "token/span-words.txt", columns -> Span.valueOf(columns.get(0).toUpperCase(Locale.ROOT)));
  private static final PhraseTable<Integer> ORDINALS =
      PhraseTable.load("token/ordinals.txt", columns -> Integer.valueOf(columns.get(0)));

  private SpanWords() {}

  /** {@code months}, {@code fiscal quarter}, {@code half-year}. */
  static Optional<Found<Span>> at(Lexemes in, int i) {
    return SPANS.longestAt(in.words(), i).map(match -> new Found<>(match.value(), match.to()));
  }

  /** {@code second}, {@code 2nd}. */
  static Optional<Found<Integer>> ordinalAt(Lexemes in, int i) {
    if (in.isNumber(i) && in.isGlued(i + 1)) {
      return ORDINALS.exact(in.word(i) + in.word(i + 1)).map(number -> new Found<>(number, i + 2));
    }
    return ORDINALS.longestAt(in.words(), i).map(match -> new Found<>(match.value(), match.to()));
  }

  /** Index behind a hyphen that joins two words. */
  static int behindHyphen(Lexemes in, int i) {
    return in.isDash(i) && in.isGlued(i) ? i + 1 : i;
  }

  /** Index behind "period" or "periods", hyphenated or not. */
  static int behindPeriod(Lexemes in, int i) {
    int at = behindHyphen(in, i);
    return in.isAny(at, "period", "periods") ? at + 1 : i;
  }
}
