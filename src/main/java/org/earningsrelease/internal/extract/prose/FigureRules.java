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

/**
 * Decides what one figure is.
 *
 * @param state of the sentence
 * @param n the figure
 * @param after which way a noun behind it says that it goes: {@code 5% increase}
 */
record FigureRules(SentenceState state, Amount n, int after) {
  /** Fewer parts than this are a bullet or headline, not a line cut out of a paragraph. */
  private static final int WHOLE = 8;

  /** {@code 17.4% based on transitional rules} is a result all the same. */
  private static final Set<String> CONDITIONS = Set.of("based on", "calculated", "using a");

  static FigureRules of(SentenceState state, Amount n) {
    int after =
        state.at(state.now + 1) instanceof Cued c && !c.isVerb()
            ? Directions.sign(c, state.about)
            : aboveOrBelow(state, n);
    return new FigureRules(state, n, after);
  }

  /** {@code 8% below the same period}. */
  private static int aboveOrBelow(SentenceState state, Amount n) {
    String word =
        state.at(state.now + 1) instanceof Cued c ? c.text().toLowerCase(Locale.ROOT) : "";
    int sign = word.equals("below") ? -1 : word.equals("above") ? 1 : 0;
    int j = state.now + 2;
    while (state.at(j).isCue(Cue.FILLER)) {
      j++;
    }
    return Numbers.isPercent(n) && state.at(j) instanceof When ? sign : 0;
  }

  void number() {
    if (!state.outlook && (state.forward || !Numbers.isSingle(n))) {
      state.last = Optional.empty();
      return;
    }
    if (state.now <= 2
        && state.at(state.now - 1).isCue(Cue.TO)
        && Numbers.isMoney(n)
        && state.about.isEmpty()) {
      state.leading = Optional.of(n);
      return;
    }
    read();
  }

  private void read() {
    boolean ofSome = state.subject.isEmpty() && new Opening(state.parts).speaksOfSome();
    if (after != 0 && leadsNowhere() || isCutOff() || isTarget() || ofSome) {
      new FigureSlots(state, n, after).skip();
    } else if (Numbers.isPercent(n)) {
      new PercentRules(state, n, after).percent();
    } else if (Numbers.isPoints(n)) {
      new PercentRules(state, n, after).points();
    } else {
      new AmountRules(state, n, after).amount();
    }
  }

  /** {@code the $6 million annual target}. */
  private boolean isTarget() {
    int j = state.now + 1;
    while (j <= state.now + 3 && (state.at(j).isCue(Cue.FILLER) || state.at(j) instanceof Term)) {
      j++;
    }
    return !state.outlook
        && state.at(j) instanceof Cued cued
        && cued.is(Cue.FORWARD)
        && !CONDITIONS.contains(cued.text().toLowerCase(Locale.ROOT));
  }

  // A figure that ends a line without a full stop may go on elsewhere: {@code SGD 120} million.
  private boolean isCutOff() {
    return state.now == state.parts.size() - 1 && Numbers.isBare(n) && state.parts.size() > WHOLE;
  }

  /** {@code 150 basis points higher than it would have been}: measured against no period. */
  private boolean leadsNowhere() {
    Part next = state.at(state.now + 2);
    boolean than = next instanceof Cued c && c.text().equalsIgnoreCase("than");
    int j = state.now + 3;
    while (state.at(j).isCue(Cue.FILLER)
        || state.at(j).isCue(Cue.IN)
        || state.at(j).isCue(Cue.FOR)) {
      j++;
    }
    Part behind = state.at(j);
    return than && !(behind instanceof When) && !(behind instanceof Amount);
  }
}
