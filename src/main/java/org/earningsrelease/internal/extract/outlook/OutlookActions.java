package org.earningsrelease.internal.extract.outlook;

import java.util.ArrayList;
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
    return all(sentence).stream().findFirst().orElse(Action.GIVEN);
  }

  /** Whether an expectation is changed, or compared with the one before. */
  static boolean revises(String sentence) {
    String key = " " + Wording.key(sentence) + " ";
    Action action = of(sentence);
    return action == Action.RAISED
        || action == Action.LOWERED
        || action == Action.NARROWED
        || REVISING.stream().anyMatch(key::contains);
  }

  private static final List<String> REVISING =
      List.of(
          " revised ",
          " revises ",
          " revising ",
          " prior guidance ",
          " previous guidance ",
          " prior outlook ",
          " previous outlook ",
          " prior range ",
          " previous range ",
          " prior expectation ",
          " previous expectation ",
          " previously ",
          " earlier guidance ",
          " previous forecast ",
          " prior forecast ");

  /** The one action that the words name; empty for none and for several. */
  static Optional<Action> only(String text) {
    List<Action> actions = all(text).stream().distinct().toList();
    return actions.size() == 1 ? Optional.of(actions.get(0)) : Optional.empty();
  }

  /**
   * The last action named in front of a figure, else the first behind it: {@code raises revenue to
   * $5 million, reaffirms margin of 10%}.
   *
   * @param figure offset of the figure in the sentence
   */
  static Action of(String sentence, int figure) {
    List<Action> before = all(sentence.substring(0, figure));
    return before.isEmpty() ? of(sentence.substring(figure)) : before.get(before.size() - 1);
  }

  /** The words of the first action. */
  static Optional<String> words(String text) {
    List<String> words = List.of(text.split(" "));
    for (int i = 0; i < words.size(); i++) {
      Optional<Match<Action>> match =
          ACTIONS.longestAt(words, i).filter(m -> m.value() != Action.GIVEN);
      if (match.isPresent()) {
        return Optional.of(String.join(" ", words.subList(i, match.get().to())));
      }
    }
    return Optional.empty();
  }

  private static List<Action> all(String text) {
    List<String> words = Wording.words(text);
    List<Action> actions = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Optional<Match<Action>> match = ACTIONS.longestAt(words, i);
      match.map(Match::value).filter(x -> x != Action.GIVEN).ifPresent(actions::add);
      i = match.map(Match::to).orElse(i + 1);
    }
    return actions;
  }
}
