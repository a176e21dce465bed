package org.earningsrelease.internal.extract.section;

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
import org.earningsrelease.internal.layout.Passage;
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
  private static final int ENOUGH_TO_GO_ON = 2;

  /** Paragraphs without evidence between two that have it. */
  private static final int MOST_BETWEEN = 2;

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
    boolean announced = false;
    for (int i = first; i < blocks.size() && i <= last + 1 + MOST_BETWEEN; i++) {
      Optional<Passage> prose = Blocks.prose(blocks.get(i));
      if (prose.isEmpty()) {
        break;
      }
      boolean listed = announced && last == i - 1 && blocks.get(i) instanceof ListItem;
      if (listed || i == first || goesOn(blocks.get(i), kind)) {
        last = i;
        // {@code … the following risks:} and the list behind it.
        announced = listed || prose.get().text().endsWith(":");
      }
    }
    return last;
  }

  /**
   * How many of the blocks under a heading belong to it: none behind a paragraph that is legal text
   * of another kind, and a safe harbour ends with its last paragraph that speaks of the future.
   */
  int reach(List<Block> blocks, Kind kind) {
    int reach = 1;
    while (reach < blocks.size() && !isOther(blocks.get(reach), kind)) {
      reach++;
    }
    while (kind == Kind.FORWARD_LOOKING && reach > 1 && weight(blocks.get(reach - 1), kind) == 0) {
      reach--;
    }
    return reach;
  }

  private boolean isOther(Block block, Kind kind) {
    return Blocks.prose(block).flatMap(p -> kind(p.text())).filter(k -> k != kind).isPresent();
  }

  private boolean goesOn(Block next, Kind kind) {
    return kind != Kind.ABOUT_COMPANY && weight(next, kind) >= ENOUGH_TO_GO_ON;
  }

  private int weight(Block block, Kind kind) {
    return Blocks.prose(block).map(p -> weights(p.text()).getOrDefault(kind, 0)).orElse(0);
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
