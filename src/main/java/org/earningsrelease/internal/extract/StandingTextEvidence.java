package org.earningsrelease.internal.extract;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earningsrelease.internal.layout.Block;
import org.earningsrelease.internal.layout.Block.ListItem;
import org.earningsrelease.internal.lexicon.PhraseTable;
import org.earningsrelease.internal.lexicon.PhraseTable.Match;
import org.earningsrelease.internal.lexicon.Wording;
import org.earningsrelease.model.Disclaimer.Kind;

/** Weighs the wordings of legal text. */
final class StandingTextEvidence {
  /**
   * Two strong wordings, or several weak ones: a single mention of a risk does not make a
   * disclaimer.
   */
  private static final int ENOUGH = 5;

  /** A paragraph behind a disclaimer goes on with it on less evidence. */
  private static final int ENOUGH_TO_GO_ON = 3;

  private static final StandingTextEvidence STANDARD =
      new StandingTextEvidence(PhraseTable.load("extract/standing-text.txt", Weight::of));

  private final PhraseTable<Weight> phrases;

  private StandingTextEvidence(PhraseTable<Weight> phrases) {
    this.phrases = phrases;
  }

  static StandingTextEvidence standard() {
    return STANDARD;
  }

  /** The kind of a paragraph that is legal text by its words alone. */
  Optional<Kind> kind(String text) {
    return best(text, ENOUGH);
  }

  /** The kind that a paragraph under a legal heading is likeliest to be. */
  Optional<Kind> likeliest(String text) {
    return best(text, 1);
  }

  /** The last of the blocks from {@code first} on that go on with the same kind of text. */
  int lastAlike(List<Block> blocks, int first, Kind kind) {
    int last = first;
    while (last + 1 < blocks.size() && goesOn(blocks.get(last + 1), kind)) {
      last++;
    }
    return last;
  }

  private boolean goesOn(Block next, Kind kind) {
    if (kind == Kind.ABOUT_COMPANY) {
      return false;
    }
    return Blocks.prose(next)
        .map(p -> weights(p.text()).getOrDefault(kind, 0))
        .filter(w -> w >= (next instanceof ListItem ? 1 : ENOUGH_TO_GO_ON))
        .isPresent();
  }

  private Optional<Kind> best(String text, int enough) {
    return weights(text).entrySet().stream()
        .filter(e -> e.getValue() >= enough)
        .max(
            Comparator.<Map.Entry<Kind, Integer>>comparingInt(Map.Entry::getValue)
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .map(Map.Entry::getKey);
  }

  /** A wording counts once, however often it is printed. */
  private Map<Kind, Integer> weights(String text) {
    Map<Kind, Integer> sums = new EnumMap<>(Kind.class);
    Set<List<String>> seen = new HashSet<>();
    List<String> words = Wording.words(text);
    int i = 0;
    while (i < words.size()) {
      Optional<Match<Weight>> match = phrases.longestAt(words, i);
      if (match.isPresent()) {
        int to = match.get().to();
        if (seen.add(words.subList(i, to))) {
          sums.merge(match.get().value().kind(), match.get().value().weight(), Integer::sum);
        }
        i = to;
      } else {
        i++;
      }
    }
    return sums;
  }

  private record Weight(Kind kind, int weight) {
    static Weight of(List<String> columns) {
      return new Weight(kind(columns.get(0)), Integer.parseInt(columns.get(1)));
    }

    private static Kind kind(String code) {
      return Arrays.stream(Kind.values())
          .filter(k -> k.code().equals(code))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no kind of standing text: " + code));
    }
  }
}
