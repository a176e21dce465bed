package org.earningsrelease.internal.extract.prose;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.earningsrelease.internal.extract.sentence.Cue;
import org.earningsrelease.internal.extract.sentence.Numbers;
import org.earningsrelease.internal.extract.sentence.Part;
import org.earningsrelease.internal.extract.sentence.Part.Amount;
import org.earningsrelease.internal.extract.sentence.Part.Cued;
import org.earningsrelease.internal.extract.sentence.Part.Term;
import org.earningsrelease.internal.extract.sentence.Part.When;
import org.earningsrelease.internal.token.PeriodPhrase;
import org.earningsrelease.internal.token.PeriodPhrase.Relation;
import org.earningsrelease.model.Comparison;

/**
 * Times: of the statement, or what a change is measured against.
 *
 * @param state of the sentence
 */
record TimeRules(SentenceState state) {
  private static final Set<String> AGAINST = Set.of("on", "over", "above", "below", "against");

  void when(When when) {
    if (state.forward && !state.outlook) {
      return;
    }
    if (isPartly()) {
      state.frame.blur();
      return;
    }
    if (isMeasuredAgainst()) {
      Frame then = Frame.comparison(state.main, state.offset());
      then.times().add(when);
      state.frames.add(then);
      return;
    }
    Optional<Comparison> worded = comparison(when);
    boolean behindChange = state.last.isPresent() && state.last.get().isChange() && state.near();
    if (worded.isPresent()
        && !state.frame.comparative()
        && (behindChange || state.change != 0)
        && !isIntroduced()) {
      compare(worded.get());
      return;
    }
    if (state.aside && !isBehindComma() || state.inBracket && state.last.isEmpty()) {
      return;
    }
    state.frame.times().add(when);
    state.gap = 0;
  }

  /** {@code in the first seven weeks of the second half}: no time that has dates. */
  private boolean isPartly() {
    int j = state.now - 1;
    while (state.at(j).isCue(Cue.FILLER)) {
      j--;
    }
    return state.at(j).isCue(Cue.OF) && PARTS.contains(word(j - 1))
        || word(j).equals("since")
        || state.at(j).isCue(Cue.IN) && PARTS.contains(word(j - 1));
  }

  private static final Set<String> PARTS =
      Set.of(
          "day",
          "days",
          "week",
          "weeks",
          "month",
          "months",
          "part",
          "start",
          "beginning",
          "middle",
          "remainder",
          "rest",
          "balance",
          "early",
          "late",
          "portion",
          "most",
          "opening");

  /** {@code up 18% on FY23}, {@code 6% above the previous year}. */
  private boolean isMeasuredAgainst() {
    int j = state.now - 1;
    while (state.at(j).isCue(Cue.FILLER) && !AGAINST.contains(word(j))) {
      j--;
    }
    return AGAINST.contains(word(j))
        && (state.at(j - 1) instanceof Amount number)
        && Numbers.isPercent(number);
  }

  private String word(int j) {
    Part part = state.at(j);
    String text = part instanceof Term t ? t.text() : part instanceof Cued c ? c.text() : "";
    return text.toLowerCase(Locale.ROOT);
  }

  /** {@code …, in the fourth quarter}: dates the whole again, not the part before the comma. */
  private boolean isBehindComma() {
    int j = state.now - 1;
    while (state.at(j).isCue(Cue.IN)
        || state.at(j).isCue(Cue.FOR)
        || state.at(j).isCue(Cue.FILLER)) {
      j--;
    }
    return state.at(j).isSign(',');
  }

  // {@code in the previous quarter}, {@code for the year-ago period}: a time, not an adverb.
  private boolean isIntroduced() {
    return state.at(state.now - 1).isCue(Cue.FOR) || state.at(state.now - 1).isCue(Cue.IN);
  }

  static Optional<Comparison> comparison(When when) {
    if (!(when.time().phrase() instanceof PeriodPhrase.Relative relative)) {
      return Optional.empty();
    }
    Relation relation = relative.relation();
    return switch (relation) {
      case PREVIOUS_QUARTER -> Optional.of(Comparison.QUARTER_OVER_QUARTER);
      case SAME_PERIOD_LAST_YEAR, PREVIOUS_YEAR -> Optional.of(Comparison.YEAR_OVER_YEAR);
      default -> Optional.empty();
    };
  }

  void compare(Comparison comparison) {
    state.compared = state.compared.or(() -> Optional.of(comparison));
    boolean attach =
        state.last.isPresent()
            && state.last.get().isChange()
            && state.last.get().comparison().isEmpty()
            && state.near();
    if (attach) {
      state.replaceLast(state.last.get().withComparison(comparison));
    } else {
      state.nextComparison = Optional.of(comparison);
    }
  }
}
