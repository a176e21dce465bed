package org.earningsrelease.internal.extract.sentence;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.earningsrelease.internal.lexicon.PhraseTable;
import org.earningsrelease.internal.lexicon.PhraseTable.Match;
import org.earningsrelease.internal.lexicon.Wording;

/** Wordings that stand for a figure in an expectation: {@code low single digits}. */
public final class OutlookBands {
  private static final PhraseTable<Boolean> BANDS =
      PhraseTable.load("extract/outlook-bands.txt", row -> true);

  private OutlookBands() {}

  /** The longest wording that begins with that word. */
  public static Optional<Match<Boolean>> longestAt(List<String> words, int from) {
    return BANDS.longestAt(words, from);
  }

  /** Whether such a wording stands in a cell. */
  public static boolean isBand(String cell) {
    List<String> words = Wording.words(cell);
    return IntStream.range(0, words.size()).anyMatch(i -> longestAt(words, i).isPresent());
  }
}
