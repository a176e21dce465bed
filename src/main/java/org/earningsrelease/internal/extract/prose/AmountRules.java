package org.earningsrelease.internal.extract.prose;

import java.util.Optional;
import org.earningsrelease.internal.extract.sentence.Cue;
import org.earningsrelease.internal.extract.sentence.Metric;
import org.earningsrelease.internal.extract.sentence.Numbers;
import org.earningsrelease.internal.extract.sentence.Part;
import org.earningsrelease.internal.extract.sentence.Part.Amount;
import org.earningsrelease.internal.extract.sentence.Part.Cued;
import org.earningsrelease.internal.extract.sentence.Part.Subject;
import org.earningsrelease.internal.extract.sentence.Part.Term;
import org.earningsrelease.internal.extract.sentence.Part.When;
import org.earningsrelease.model.Basis;
import org.earningsrelease.model.Measure;

/**
 * Amounts of money, counts and multiples: a level, a change, a figure for each share.
 *
 * @param state of the sentence
 * @param n the figure
 * @param after which way a noun behind it says that it goes
 */
record AmountRules(SentenceState state, Amount n, int after) {
  /** How far behind a figure its own time may stand: {@code , or $0.20 per share, for the half}. */
  private static final int OWN_TIME = 8;

  void amount() {
    Optional<Cued> perShare = names().perShare();
    if (perShare.isPresent()) {
      eachShare(perShare.get());
      return;
    }
    if (translation() || new EarlierBrackets(state, n).read()) {
      return;
    }
    boolean direct = state.linked && state.isNear() && state.about.isPresent();
    Optional<Subject> ahead = names().ahead();
    if (shares()) {
      return;
    }
    if (ahead.isPresent()
        && (!direct || state.reporting && state.last.isEmpty() || !fits(state.about.get()))) {
      state.taken = ahead;
      if (state.dealing && ahead.get().metric().kind().onDay()) {
        slots().skip();
      } else {
        level(ahead.get());
      }
    } else if (after != 0) {
      slots().skip();
    } else if (state.change != 0
        && !state.toLevel
        && state.about.isPresent()
        && state.isNear()
        && fits(state.about.get())
        && (!state.aside || direct)) {
      slots().emit(ProseRule.CHANGE_BY_AMOUNT, state.about.get(), Measure.CHANGE, state.change);
    } else if (slots().follows(Slot::isChange)
        && !state.toLevel
        && state.at(state.now - 1).isCue(Cue.OR)
        && fits(state.about)) {
      slots()
          .emit(
              ProseRule.CHANGE_AS_AMOUNT, state.about.get(), Measure.CHANGE, slots().signOfLast());
    } else if (direct && mayFollow()) {
      level(state.about.get());
    } else {
      slots().skip();
    }
  }

  /** {@code 216.5 million common equivalent shares}. */
  private boolean shares() {
    boolean counted =
        Numbers.isPlain(n)
            && state.at(state.now + 1) instanceof Subject s
            && s.metric().kind() == Metric.Kind.SHARES
            && !state.aside;
    if (counted && state.at(state.now + 1) instanceof Subject s) {
      slots().emit(ProseRule.SHARES, s, Measure.AMOUNT, 1);
    }
    return counted;
  }

  private boolean fits(Optional<Subject> s) {
    return s.isPresent() && fits(s.get());
  }

  private boolean fits(Subject s) {
    Metric.Kind kind = s.metric().kind();
    if (state.aside && s.metric().isHeadline()) {
      return false;
    }
    if (Numbers.isMoney(n) && kind.isTotal() && Numbers.isTiny(n)) {
      return false;
    }
    if (Numbers.isMoney(n)) {
      boolean rate = s.metric().explicit() && kind == Metric.Kind.FLOW && !Numbers.isScaled(n);
      return kind.isMoney() && !rate;
    }
    if (Numbers.isMultiple(n)) {
      return kind == Metric.Kind.RATE || kind == Metric.Kind.STOCKRATE;
    }
    return kind.isCount() && !isPart(state.at(state.now + 1), s)
        || kind == Metric.Kind.FLOW && unitBehind() && !isOfTitle();
  }

  /** {@code , with Sample Racer 2 off to a good start with sales of 7.9 million units}. */
  private boolean isOfTitle() {
    int j = state.now - 1;
    boolean named = false;
    while (j > 0 && !(state.at(j).isSign(',') || state.at(j).isSign(';'))) {
      named |= state.at(j) instanceof Term t && Character.isUpperCase(t.text().charAt(0));
      j--;
    }
    return named && j > 0;
  }

  /** A second figure for one verb needs a second time or a word that says so. */
  private boolean mayFollow() {
    if (state.last.isEmpty()
        || !state.frame.slots().contains(state.last.get())
        || state.last.get().isChange()
        || state.toLevel && state.lastIndex < lastTo()) {
      return true;
    }
    return state.frame.times().size() > 1
        || hasOwnTime()
        || state.frame.comparative() && state.main.times().size() > 1
        || hasRespectively()
        || !sameMetric();
  }

  /** {@code from $23.9 billion at the prior quarter end and $5.3 billion at year end}. */
  private boolean hasOwnTime() {
    int j = state.now + 1;
    while (j <= state.now + OWN_TIME
        && !(state.at(j) instanceof When)
        && (!(state.at(j) instanceof Amount) || state.at(j + 1).isCue(Cue.PERSHARE))) {
      j++;
    }
    return state.frame.isSettled()
        && state.at(state.now - 1).isCue(Cue.AND)
        && state.at(j) instanceof When;
  }

  private boolean sameMetric() {
    return state.about.isPresent()
        && state.last.get().metric().label().equals(state.about.get().metric().label());
  }

  private int lastTo() {
    for (int j = state.now - 1; j >= 0; j--) {
      if (state.parts.get(j).isCue(Cue.TO)) {
        return j;
      }
    }
    return -1;
  }

  private void level(Subject s) {
    if (fits(s)) {
      slots().emit(ProseRule.LEVEL, s, Measure.AMOUNT, 1);
    } else {
      slots().skip();
    }
  }

  /** {@code 11.6 million customers}: another thing is counted. */
  private static boolean isPart(Part next, Subject s) {
    return next instanceof Subject other && !other.equals(s);
  }

  private boolean unitBehind() {
    return state.at(state.now + 1) instanceof Term t && t.text().equalsIgnoreCase("units");
  }

  private boolean hasRespectively() {
    return state.parts.stream().anyMatch(p -> p.isCue(Cue.RESPECTIVELY));
  }

  private void eachShare(Cued kind) {
    boolean direct = state.linked && state.isNear() || slots().follows(s -> true);
    if (state.about.isEmpty() || !direct) {
      slots().skip();
      return;
    }
    Subject s = state.about.get();
    if (s.metric().kind() != Metric.Kind.FLOW
        && s.metric().kind() != Metric.Kind.STOCK
        && !s.metric().kind().isPerShare()) {
      slots().skip();
      return;
    }
    Basis basis = s.basis() != Basis.REPORTED ? s.basis() : state.sentenceBasis;
    Metric metric = PerShare.of(s.metric(), kind, basis);
    if (state.change != 0 && !state.toLevel) {
      slots().skip();
      return;
    }
    slots().emit(ProseRule.EACH_SHARE, s.withMetric(metric), Measure.AMOUNT, 1);
  }

  /** {@code JPY 350 million ($3.4 million)}: the same in another currency. */
  private boolean translation() {
    if (!state.at(state.now - 1).isSign('(')
        || state.last.isEmpty()
        || state.lastIndex != state.now - 2
        || !Numbers.isMoney(n)) {
      return false;
    }
    Slot whole = state.last.get();
    if (!Numbers.isMoney(whole.number())
        || Numbers.currency(whole.number()).equals(Numbers.currency(n))
        || state.frame.comparative() && !state.frame.slots().contains(whole)) {
      return false;
    }
    state.frame.slots().add(whole.withNumber(n));
    return true;
  }

  private NamesAhead names() {
    return new NamesAhead(state, n, after);
  }

  private FigureSlots slots() {
    return new FigureSlots(state, n, after);
  }
}
