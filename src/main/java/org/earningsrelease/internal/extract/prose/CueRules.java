package org.earningsrelease.internal.extract.prose;

import java.util.Locale;
import java.util.Optional;
import org.earningsrelease.internal.extract.sentence.Cue;
import org.earningsrelease.internal.extract.sentence.Metric;
import org.earningsrelease.internal.extract.sentence.Part;
import org.earningsrelease.internal.extract.sentence.Part.Cued;
import org.earningsrelease.internal.extract.sentence.Part.Subject;
import org.earningsrelease.internal.extract.sentence.Part.When;
import org.earningsrelease.model.Comparison;

/**
 * Words with a part of their own: verbs, prepositions, words of comparison.
 *
 * @param state of the sentence
 */
record CueRules(SentenceState state) {
  void cue(Cued c) {
    switch (c.cue()) {
      case LEVEL -> level();
      case UP, DOWN -> new ChangeRules(state).change(c);
      case TURN -> turn(c);
      case VERSUS -> new ChangeRules(state).versus();
      case FROM -> new ChangeRules(state).from(c);
      case TO -> new ChangeRules(state).to(c);
      case OF -> {
        if (state.at(state.now - 1) instanceof Subject || behindTime() || state.change != 0) {
          state.linked = state.about.isPresent();
          state.gap = 0;
        }
      }
      case BY -> state.gap = 0;
      case FOR -> purpose();
      case ASIDE -> {
        if (new AsideRules(state).isEarlier(c)) {
          new ChangeRules(state).versus();
        } else {
          new AsideRules(state).aside();
        }
      }
      case EXCLUDING -> new AsideRules(state).excluding();
      case FORWARD -> state.forward = true;
      case COMPARISON ->
          new TimeRules(state)
              .compare(
                  c.wording().detail().equals("qoq")
                      ? Comparison.QUARTER_OVER_QUARTER
                      : Comparison.YEAR_OVER_YEAR);
      case BASIS -> new AsideRules(state).basis(c);
      case OFSALES ->
          state.ofSales = state.about.isEmpty() ? Optional.of(c.text()) : Optional.empty();
      case REPORT -> {
        state.reporting = true;
        state.dealing = c.wording().detail().equals("deal");
        if (state.aside && state.at(state.now - 1).isSign(',')) {
          state.aside = false;
        }
        if (!state.aside && state.frame.isSettled()) {
          state.start(Frame.statement(Optional.of(state.main), state.offset()));
        }
        if (state.about.isPresent() && state.last.isEmpty()) {
          state.gap++;
        }
        state.change = 0;
        state.toLevel = false;
        state.linked = false;
      }
      case STOP -> {
        state.gap += 2;
        if (c.wording().detail().equals("compound") && !state.frame.comparative()) {
          state.about = Optional.empty();
          state.linked = false;
        }
      }
      default -> {}
    }
  }

  /** {@code $24 million, a turnaround from a loss of}: leads to the earlier figure. */
  private void turn(Cued c) {
    if (c.text().toLowerCase(Locale.ROOT).endsWith(" from") && state.last.isPresent()) {
      new ChangeRules(state).versus();
    } else {
      state.change = state.change == 0 ? 1 : state.change;
    }
  }

  private void level() {
    restore();
    state.linked = state.about.isPresent();
    state.toLevel = false;
    if (state.change != 0 && state.about.filter(s -> s.change() != 0).isEmpty()) {
      state.change = 0;
    }
    state.gap = 0;
  }

  /** {@code Net income, which …, was}: back to the sentence's subject. */
  void restore() {
    if (state.aside && state.subject.isPresent() && behindComma()) {
      state.aside = false;
      state.about = state.subject;
    }
  }

  private boolean behindComma() {
    int j = state.now - 1;
    while (j >= 0 && (state.parts.get(j).isCue(Cue.AND) || state.parts.get(j).isCue(Cue.FILLER))) {
      j--;
    }
    return j >= 0 && (state.parts.get(j).isSign(',') || state.parts.get(j).isSign(')'));
  }

  /** {@code a charge of $39 million, or $0.12 per share, for severance costs}: names the charge. */
  private void purpose() {
    Part next =
        state.at(state.now + 1).isCue(Cue.FILLER)
            ? state.at(state.now + 2)
            : state.at(state.now + 1);
    if (!(next instanceof Subject named) || state.last.isEmpty() || state.last.get().isChange()) {
      return;
    }
    for (int j = 0; j < state.frame.slots().size(); j++) {
      Slot slot = state.frame.slots().get(j);
      if (slot.metric().isVague() && slot.metric().kind() == Metric.Kind.FLOW) {
        state.frame.slots().set(j, slot.withMetric(named.metric()));
      } else if (slot.metric().kind().isPerShare() && slot.metric().isVague()) {
        String label = named.metric().label() + " per share";
        state.frame.slots().set(j, slot.withMetric(slot.metric().withLabel(label)));
      }
    }
  }

  private boolean behindTime() {
    int j = state.now - 1;
    while (j >= 0
        && (state.parts.get(j) instanceof When
            || state.parts.get(j).isCue(Cue.FOR)
            || state.parts.get(j).isCue(Cue.IN)
            || state.parts.get(j).isCue(Cue.FILLER)
            || state.parts.get(j).isSign(')'))) {
      j--;
    }
    return j >= 0 && j < state.now - 1 && state.parts.get(j) instanceof Subject;
  }
}
