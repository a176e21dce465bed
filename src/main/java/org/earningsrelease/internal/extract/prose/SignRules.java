package org.earningsrelease.internal.extract.prose;

import java.util.Optional;
import org.earningsrelease.internal.extract.sentence.Cue;
import org.earningsrelease.internal.extract.sentence.Part.Amount;
import org.earningsrelease.internal.extract.sentence.Part.Sign;
import org.earningsrelease.internal.extract.sentence.Part.When;
import org.earningsrelease.model.Basis;

/**
 * Punctuation: where clauses end, and asides in brackets.
 *
 * @param state of the sentence
 */
record SignRules(SentenceState state) {
  void sign(Sign sign) {
    switch (sign.sign()) {
      case '(' -> {
        state.outer.add(
            new SentenceState.Outer(
                state.frame,
                state.aside,
                state.about,
                state.subject,
                state.linked,
                state.change,
                state.toLevel));
        state.inBracket = true;
        if (holdsTime()) {
          state.frame = Frame.comparison(state.main, state.offset());
          state.frames.add(state.frame);
          state.linked = state.last.isPresent();
        }
      }
      case ')' -> {
        if (!state.outer.isEmpty()) {
          leave(state.outer.remove(state.outer.size() - 1));
        }
      }
      case ':' -> {
        state.linked = state.about.isPresent();
        state.gap = 0;
      }
      case ';' -> {
        state.start(Frame.statement(Optional.of(state.main), state.offset()));
        state.aside = false;
        state.clauseBasis = Basis.REPORTED;
        state.ofSales = Optional.empty();
        state.forward = false;
        state.linked = false;
        state.last = Optional.empty();
        state.change = 0;
      }
      case ',' -> {
        // {@code Capital spending was lower, in line with the target of $6 million}.
        if (state.last.isEmpty()
            && !state.at(state.now + 1).isCue(Cue.BASIS)
            && !state.at(state.now - 1).isCue(Cue.BASIS)) {
          state.change = 0;
          state.linked &= !state.toLevel;
        }
      }
      case '"' -> state.gap = 0;
      default -> {}
    }
  }

  private void leave(SentenceState.Outer before) {
    state.inBracket = !state.outer.isEmpty();
    state.frame = before.frame();
    state.aside = before.aside();
    state.about = before.about();
    state.subject = before.subject();
    state.linked = before.linked();
    state.change = before.change();
    state.toLevel = before.toLevel();
    state.gap = 0;
  }

  /** {@code (15.2% in 2Q25)}: the bracket speaks of another time. */
  private boolean holdsTime() {
    boolean time = false;
    boolean figure = false;
    for (int j = state.now + 1; j < state.parts.size() && !state.parts.get(j).isSign(')'); j++) {
      time |= state.parts.get(j) instanceof When;
      figure |= state.parts.get(j) instanceof Amount;
    }
    return time && figure;
  }
}
