package org.earningsrelease.internal.extract.prose;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.earningsrelease.internal.extract.sentence.Cue;
import org.earningsrelease.internal.extract.sentence.Numbers;
import org.earningsrelease.internal.extract.sentence.Part;
import org.earningsrelease.internal.extract.sentence.Part.Amount;
import org.earningsrelease.internal.extract.sentence.Part.Cued;
import org.earningsrelease.internal.extract.sentence.Part.Subject;
import org.earningsrelease.internal.extract.sentence.Part.When;
import org.earningsrelease.internal.lexicon.Wording;

/**
 * How a name stands in its sentence: at the head of a clause, as the object of a change, as what
 * another figure is a share of.
 *
 * @param state of the sentence, at the name
 */
record NamePlace(SentenceState state) {
  private static final Set<String> POSSESSIVES = Set.of("its", "our", "their");

  private static final Set<String> RESULTS =
      Set.of(
          "other income",
          "other income net",
          "other expense",
          "other expense net",
          "other income expense",
          "other income expense net",
          "other income loss",
          "total other income",
          "total other expense");

  /** Whether it is what a result that stands in front came to. */
  boolean isReflected(Subject s) {
    int j = state.now - 1;
    while (state.at(j).isCue(Cue.FILLER)) {
      j--;
    }
    boolean whole =
        state.subject.filter(o -> RESULTS.contains(Wording.key(o.metric().label()))).isPresent();
    return whole
        && s.metric().isVague()
        && state.at(j) instanceof Cued cued
        && cued.text().equalsIgnoreCase("reflected")
        && state.at(state.now + 1).isCue(Cue.OF)
        && state.at(state.now + 2) instanceof Amount;
  }

  /** {@code or 36.2% of net sales, from $640 million}: goes on about what is a share of sales. */
  boolean isShareOf() {
    int j = state.now - 1;
    while (state.at(j).isCue(Cue.FILLER)) {
      j--;
    }
    return state.at(j).isCue(Cue.OF)
        && state.at(j - 1) instanceof Amount share
        && Numbers.isPercent(share)
        && state.about.isPresent()
        && state.lastIndex >= 0;
  }

  /** {@code Excluding special items, adjusted net income of}: the comma ends the aside. */
  boolean followsExclusion() {
    int j = state.now - 1;
    if (!state.aside || !state.at(j).isSign(',')) {
      return false;
    }
    while (j >= 0 && !(state.at(j).isCue(Cue.ASIDE) || state.at(j).isCue(Cue.EXCLUDING))) {
      j--;
    }
    Part before = state.at(j - 1);
    return state.at(j).isCue(Cue.EXCLUDING) && (j == 0 || before instanceof Part.Sign);
  }

  /** {@code an increase in engineering expenses of $372,000}: the figure is the increase. */
  int ofChange(Subject s) {
    int j = state.now - 1;
    boolean own = false;
    while (state.at(j) instanceof Cued filler && filler.is(Cue.FILLER)) {
      own |= POSSESSIVES.contains(filler.text().toLowerCase(Locale.ROOT));
      j--;
    }
    if ((own || j == 0)
        && state.at(j) instanceof Cued c
        && c.isVerb()
        && s.change() == 0
        && !state.aside
        && isTurned()) {
      return Directions.sign(c, Optional.of(s));
    }
    boolean in = state.at(j).isCue(Cue.IN) || state.at(j).isCue(Cue.OF);
    return in && state.at(j - 1) instanceof Cued c && !c.isVerb() && s.change() == 0 ? c.sign() : 0;
  }

  /** {@code increased its sales in 2023 by 3.4% to}: a verb in front of its object. */
  private boolean isTurned() {
    int j = state.now + 1;
    while (state.at(j) instanceof When || state.at(j).isCue(Cue.IN) || state.at(j).isCue(Cue.FOR)) {
      j++;
    }
    return state.at(j).isCue(Cue.BY)
        || state.at(j).isCue(Cue.TO)
        || state.at(j) instanceof Amount n && Numbers.isPercent(n);
  }

  /** Whether a verb follows the name, or a colon. */
  boolean isHead() {
    int j = state.now + 1;
    int depth = 0;
    while (j < state.parts.size()) {
      Part p = state.parts.get(j);
      if (p.isSign('(')) {
        depth++;
      } else if (p.isSign(')')) {
        depth--;
      } else if (depth == 0) {
        if (p.isCue(Cue.LEVEL) || p.isSign(':')) {
          return true;
        }
        if (p instanceof Cued c && c.sign() != 0) {
          return true;
        }
        boolean passed =
            p instanceof When
                || p.isCue(Cue.FILLER)
                || p.isCue(Cue.FOR)
                || p.isCue(Cue.IN)
                || p.isCue(Cue.AND) && state.at(j + 1) instanceof When
                || p.isCue(Cue.BASIS)
                || p.isCue(Cue.COMPARISON);
        if (!passed) {
          return p.isSign(',')
              && (state.at(j + 1).isCue(Cue.ASIDE) || state.at(j + 1).isCue(Cue.EXCLUDING))
              && state.now == firstSubject();
        }
      }
      j++;
    }
    return false;
  }

  private int firstSubject() {
    for (int j = 0; j < state.parts.size(); j++) {
      if (state.parts.get(j) instanceof Subject) {
        return j;
      }
    }
    return -1;
  }
}
