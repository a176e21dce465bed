package org.earningsrelease.internal.extract.prose;

import org.earningsrelease.internal.extract.sentence.Numbers;
import org.earningsrelease.internal.extract.sentence.Part.Amount;
import org.earningsrelease.model.Measure;

/**
 * The change in square brackets behind an amount, as Japanese summaries print it: {@code
 * Comprehensive income: 324,794 million yen [84.0%]}.
 *
 * @param state of the sentence
 * @param n the figure
 */
record BracketedChange(SentenceState state, Amount n) {
  /** Whether it is such a figure; it is then understood. */
  boolean read() {
    // {@code [(22.1%)]}: parentheses mean minus.
    boolean minus = state.at(state.now - 1).isSign('(') && state.at(state.now + 1).isSign(')');
    int margin = minus ? 2 : 1;
    boolean bracketed =
        Numbers.isPercent(n)
            && state.at(state.now - margin).isSign('[')
            && state.at(state.now + margin).isSign(']')
            && state.lastIndex == state.now - margin - 1
            && state.last.filter(BracketedChange::isTotal).isPresent()
            && state.about.isPresent();
    if (bracketed) {
      new FigureSlots(state, n, 0)
          .emit(
              ProseRule.CHANGE_IN_BRACKETS,
              state.about.get(),
              Measure.PERCENT_CHANGE,
              minus ? -1 : 1);
    }
    return bracketed;
  }

  private static boolean isTotal(Slot slot) {
    return slot.measure() == Measure.AMOUNT && slot.metric().kind().isTotal();
  }
}
