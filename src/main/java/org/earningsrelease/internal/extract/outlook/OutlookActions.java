package org.earningsrelease.internal.extract.outlook;

import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.lexicon.PhraseTable;
import org.earningsrelease.internal.lexicon.PhraseTable.Match;
import org.earningsrelease.internal.lexicon.Wording;
import org.earningsrelease.model.GuidanceItem.Action;

/** What a sentence does with an expectation, by its words. */
final class OutlookActions {
  private static final PhraseTable<Action> ACTIONS =
      PhraseTable.load("extract/outlook-actions.txt", row -> Action.valueOf(row.get(0)));

  private OutlookActions() {}

  /** {@code Raises GAAP operating margin}: a metric without the verb in front of it. */
  static String without(String label) {
    List<String> words = List.of(label.split(" "));
    int from = ACTIONS.longestAt(words, 0).map(Match::to).orElse(0);
    return from == 0 || from == words.size()
        ? label
        : String.join(" ", words.subList(from, words.size()));
  }

  /** The first action named; given where none is. */
  static Action of(String sentence) {
    List<String> words = Wording.words(sentence);
    for (int i = 0; i < words.size(); i++) {
      Optional<Match<Action>> match = ACTIONS.longestAt(words, i);
      if (match.isPresent()) {
        return match.get().value();
      }
    }
    return Action.GIVEN;
  }
}
