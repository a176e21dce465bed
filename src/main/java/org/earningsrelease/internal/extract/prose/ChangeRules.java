package org.earningsrelease.internal.extract.prose;

import java.util.Locale;
import java.util.Optional;
import org.earningsrelease.internal.extract.sentence.Cue;
import org.earningsrelease.internal.extract.sentence.Part;
import org.earningsrelease.internal.extract.sentence.Part.Amount;
import org.earningsrelease.internal.extract.sentence.Part.Cued;
import org.earningsrelease.internal.extract.sentence.Part.Subject;
import org.earningsrelease.internal.extract.sentence.Part.When;

/**
 * Words of change and comparison: {@code rose 5% to $6 million from $5.7 million}.
 *
 * @param state of the sentence
 */
record ChangeRules(SentenceState state) {
  void change(Cued c) {
    if (isNounBehindFigure()) {
      return;
    }
    if (c.isVerb() && new UnknownSubject(state).stands()) {
      state.about = Optional.empty();
      state.subject = Optional.empty();
      state.linked = false;
      state.change = 0;
      return;
    }
    // {@code …, up 30.2%} behind a figure goes on about that figure, {@code …, rose} about the
    // subject.
    if (c.isVerb() || state.lastIndex < state.now - 3 || state.about.isEmpty()) {
      new CueRules(state).restore();
    } else if (state.aside && state.lastIndex >= state.now - 3) {
      state.change = Directions.sign(c, state.about);
      state.toLevel = false;
      state.linked = true;
      return;
    }
    if (state.aside
        && !(state.at(state.now - 1).isCue(Cue.FILLER)
            || state.at(state.now - 1) instanceof Subject)) {
      state.change = Directions.sign(c, state.about);
      return;
    }
    if (state.frame.comparative() && state.frame.isSettled()) {
      state.frame = state.main;
      state.about = state.subject.or(() -> state.about);
    }
    state.change = Directions.sign(c, state.about);
    state.toLevel = false;
    state.linked |= state.about.isPresent();
    state.gap = 0;
  }

  // {@code 48.3% increase}: read with its figure.
  private boolean isNounBehindFigure() {
    return state.lastIndex == state.now - 1 && state.last.filter(Slot::isChange).isPresent();
  }

  void versus() {
    if (state.aside) {
      state.aside = false;
    }
    state.about = state.subject.or(() -> state.about);
    state.start(Frame.comparison(state.main, state.offset()));
    state.linked = state.about.isPresent();
    state.toLevel = true;
    state.change = 0;
    state.gap = 0;
  }

  void from(Cued c) {
    boolean behindChange = state.change != 0 || state.last.filter(Slot::isChange).isPresent();
    boolean turned = state.toLevel || state.last.isPresent();
    String word = c.text().toLowerCase(Locale.ROOT);
    if (word.equals("from")
        ? behindChange || turned
        : behindChange && (leadsToTime() || word.equals("than") && nextIsFigure())) {
      if (state.aside ? !nextIsFigure() : !leadsToEarlier()) {
        return;
      }
      if (state.frame.comparative() && !state.frame.isSettled() && !state.frame.slots().isEmpty()) {
        return;
      }
      state.start(Frame.comparison(state.main, state.offset()));
      state.linked = state.about.isPresent() && !state.aside;
      state.toLevel = true;
      state.change = 0;
      state.gap = 0;
    }
  }

  private boolean nextIsFigure() {
    Part next = state.at(state.now + 1);
    return next instanceof Amount
        || next.isCue(Cue.FILLER) && state.at(state.now + 2) instanceof Amount;
  }

  /** {@code from $5 million}, {@code from the prior year}, {@code from a loss of}. */
  private boolean leadsToEarlier() {
    int j = state.now + 1;
    while (state.at(j).isCue(Cue.FILLER)
        || state.at(j).isCue(Cue.IN)
        || state.at(j).isCue(Cue.FOR)
        || state.at(j).isCue(Cue.BASIS)
        || state.at(j).isCue(Cue.DOWN)) {
      j++;
    }
    return state.at(j) instanceof Amount
        || state.at(j) instanceof When
        || state.at(j) instanceof Subject;
  }

  private boolean leadsToTime() {
    return timeBehind(state.now + 1);
  }

  /** {@code than in 2021}, {@code over the prior year}. */
  private boolean timeBehind(int from) {
    int j = from;
    while (state.at(j).isCue(Cue.FILLER)
        || state.at(j).isCue(Cue.IN)
        || state.at(j).isCue(Cue.FOR)) {
      j++;
    }
    return state.at(j) instanceof When;
  }

  void to(Cued c) {
    boolean level =
        state.frame.comparative()
            && state.frame.slots().isEmpty()
            && !state.frame.times().isEmpty();
    boolean rise =
        state.frame.comparative()
            && !state.frame.slots().isEmpty()
            && state.frame.times().isEmpty()
            && state.lastIndex == state.now - 1
            && c.text().equalsIgnoreCase("to");
    if (!state.aside && (level || rise)) {
      // {@code up from last year to $5 million}, {@code grew from 5% to 6%}: back to this year.
      state.frame = state.main;
      state.about = state.subject.or(() -> state.about);
      state.toLevel = true;
      state.linked = state.about.isPresent();
      state.gap = 0;
      return;
    }
    boolean again =
        state.last.isPresent()
            && !state.last.get().isChange()
            && state.change == 0
            && state.sameAbout();
    if (!again
        && (state.change != 0
            || state.last.filter(Slot::isChange).isPresent()
            || state.about.isPresent())) {
      state.toLevel = true;
      state.linked |= state.about.isPresent() && state.isNear();
      state.gap = state.linked ? 0 : state.gap;
    }
  }
}
