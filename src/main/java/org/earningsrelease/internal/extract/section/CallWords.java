package org.earningsrelease.internal.extract.section;

import java.util.List;
import java.util.stream.IntStream;
import org.earningsrelease.internal.lexicon.PhraseTable;
import org.earningsrelease.internal.lexicon.Wording;

/** Tells text about a call or webcast from addresses. */
final class CallWords {
  private static final PhraseTable<Boolean> CALLS =
      PhraseTable.load("extract/call-words.txt", row -> true);

  private CallWords() {}

  static boolean speaksOfCall(String text) {
    List<String> words = Wording.words(text);
    return IntStream.range(0, words.size()).anyMatch(i -> CALLS.longestAt(words, i).isPresent());
  }
}
