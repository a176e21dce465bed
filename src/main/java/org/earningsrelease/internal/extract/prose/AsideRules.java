package org.earningsrelease.internal.extract.prose;

import java.util.Locale;
import java.util.Optional;
import org.earningsrelease.internal.extract.sentence.Cue;
import org.earningsrelease.internal.extract.sentence.Part;
import org.earningsrelease.internal.extract.sentence.Part.Amount;
import org.earningsrelease.internal.extract.sentence.Part.Cued;
import org.earningsrelease.internal.extract.sentence.Part.Subject;
import org.earningsrelease.internal.extract.sentence.Part.Term;
import org.earningsrelease.model.Basis;

/**
 * Words that turn aside to a part or a cause, or tell how a figure was prepared.
 *
 * @param state of the sentence
 */
record AsideRules(SentenceState state) {
  void aside() {
    // {@code … compared to 21.4% last year, driven by a 14% increase in traffic}: back to this
    // year.
    if (state.frame.comparative()
        && state.frame.isSettled()
        && state.at(state.now - 1).isSign(',')
        && !describes(state.now)) {
      state.frame = state.main;
    }
    state.aside = true;
    state.linked = false;
    state.about = Optional.empty();
    state.change = 0;
    state.toLevel = false;
    state.gap = 0;
  }

  /** {@code EUR 131 million after EUR 168 million in the prior-year quarter}. */
  boolean isEarlier(Cued c) {
    return c.text().equalsIgnoreCase("after")
        && state.lastIndex == state.now - 1
        && state.last.isPresent()
        && state.at(state.now + 1) instanceof Amount
        && !state.aside;
  }

  /** {@code … last year, which included a charge of}: a part of the earlier figure. */
  private boolean describes(int cue) {
    String word = word(cue);
    return word.startsWith("includ") || word.equals("which") && word(cue + 1).startsWith("includ");
  }

  private String word(int i) {
    return state.at(i) instanceof Cued c ? c.text().toLowerCase(Locale.ROOT) : "";
  }

  void excluding() {
    boolean behind =
        state.last.isPresent()
            && !state.at(state.now - 1).isSign(',')
            && !state.at(state.now - 1).isCue(Cue.AND);
    if (behind && state.near()) {
      adjustLast();
    } else if (state.about.isPresent()) {
      state.nextBasis = Basis.ADJUSTED;
    } else {
      state.clauseBasis = Basis.ADJUSTED;
    }
    Optional<Subject> kept = state.about;
    aside();
    if (!behind) {
      state.subject = kept.or(() -> state.subject);
    }
  }

  /** {@code (25% in constant currencies) when excluding}: stays the figure at constant rates. */
  private void adjustLast() {
    Slot last = state.last.orElseThrow();
    if (last.basis() != Basis.CONSTANT_CURRENCY) {
      state.replaceLast(last.withBasis(Basis.ADJUSTED));
    }
  }

  void basis(Cued c) {
    Basis worded = Bases.of(c);
    if (state.now <= 1
        || state.frames.size() == 1 && state.frame.slots().isEmpty() && state.about.isEmpty()) {
      state.sentenceBasis = worded;
      return;
    }
    int j = state.now - 1;
    while (state.at(j).isCue(Cue.FILLER)) {
      j--;
    }
    boolean before =
        state.at(j).isSign(',') || state.at(j).isCue(Cue.AND) || state.at(j).isCue(Cue.OR);
    if (state.last.isPresent() && state.near() && !(before && leadsOn())) {
      bothOf(worded);
      state.replaceLast(state.last.get().withBasis(worded));
    } else {
      state.nextBasis = worded;
    }
  }

  /** {@code rose 2% or $7 million in constant currency}: both are. */
  private void bothOf(Basis worded) {
    Slot last = state.last.orElseThrow();
    int at = state.frame.slots().lastIndexOf(last);
    if (last.rule() == ProseRule.CHANGE_AS_AMOUNT && at > 0) {
      state.frame.slots().set(at - 1, state.frame.slots().get(at - 1).withBasis(worded));
    }
  }

  /** {@code , while the pro forma ratio was}: speaks of what follows. */
  private static boolean isName(Part next) {
    return next instanceof Subject
        || next instanceof Term term && Character.isLetter(term.text().charAt(0));
  }

  private boolean leadsOn() {
    Part next = state.at(state.now + 1);
    return next instanceof Amount
        || next instanceof Cued c && c.sign() != 0
        || next.isSign(',')
        || isName(next);
  }
}
