package org.earningsrelease.internal.extract.prose;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.earningsrelease.internal.extract.sentence.Cue;
import org.earningsrelease.internal.extract.sentence.Part;
import org.earningsrelease.internal.extract.sentence.Part.Amount;
import org.earningsrelease.internal.extract.sentence.Part.Cued;
import org.earningsrelease.internal.extract.sentence.Part.Subject;
import org.earningsrelease.internal.extract.sentence.Part.Term;
import org.earningsrelease.internal.extract.sentence.Part.When;
import org.earningsrelease.internal.lexicon.Wording;
import org.earningsrelease.model.Basis;
import org.earningsrelease.model.Measure;

/**
 * Puts a figure that is understood into the frame of its sentence.
 *
 * @param state of the sentence
 * @param n the figure
 * @param after which way a noun behind it says that it goes
 */
record FigureSlots(SentenceState state, Amount n, int after) {
  private static final Set<String> OF_ALL_TIME = Set.of("cumulative", "lifetime", "inception");

  /** Whether only joining words stand between the figure before and this one. */
  boolean follows(Predicate<Slot> test) {
    if (state.last.isEmpty() || !test.test(state.last.get())) {
      return false;
    }
    for (int j = state.lastIndex + 1; j < state.now; j++) {
      Part p = state.parts.get(j);
      boolean joins =
          p.isCue(Cue.AND)
              || p.isCue(Cue.OR)
              || p.isCue(Cue.BY)
              || p.isCue(Cue.FILLER)
              || p.isCue(Cue.COMPARISON)
              || p.isCue(Cue.BASIS)
              || p instanceof When w && TimeRules.comparison(w).isPresent()
              || j == state.lastIndex + 1 && p instanceof Cued c && c.sign() != 0
              || j == state.lastIndex + 1 && p instanceof Term
              || p.isSign(',')
              || p.isSign('(')
              || p.isSign(')');
      if (!joins) {
        return false;
      }
    }
    return true;
  }

  int signOfLast() {
    return state.last.orElseThrow().sign();
  }

  void skip() {
    state.gap++;
  }

  void emit(ProseRule rule, Subject named, Measure measure, int sign) {
    Optional<Subject> own = own(named).filter(s -> !isOfAllTime(s));
    if (own.isEmpty()) {
      skip();
      return;
    }
    Subject s = own.get();
    Basis basis = basis(s, measure);
    boolean negative = measure == Measure.AMOUNT && (s.metric().loss() || isLossBehind());
    Slot slot =
        new Slot(
            negative ? s.metric().withLoss(true) : s.metric(),
            segmentOf(s),
            n,
            measure,
            sign,
            basis,
            measure == Measure.AMOUNT ? Optional.empty() : state.nextComparison,
            rule);
    state.frame.slots().add(slot);
    state.last = Optional.of(slot);
    state.lastIndex = state.now;
    state.gap = 0;
    state.nextBasis = state.nextBasis == Basis.CONSTANT_CURRENCY ? state.nextBasis : Basis.REPORTED;
    state.nextComparison = Optional.empty();
    if (measure == Measure.AMOUNT) {
      state.change = 0;
      state.toLevel = false;
    } else {
      state.toLevel = false;
      state.change = 0;
    }
  }

  /** {@code cumulative sales of 5 million units}: since whenever it began. */
  private static boolean isOfAllTime(Subject s) {
    String first = Wording.words(s.metric().label()).get(0);
    return OF_ALL_TIME.contains(first) && !s.metric().kind().onDay();
  }

  /** {@code Revenue and net income grew 5% and 7%}: to each its own. */
  private Optional<Subject> own(Subject s) {
    int at = state.parts.indexOf(s);
    return at < 0 || at > state.now
        ? Optional.of(s)
        : new JointSubjects(state.parts).of(at, s, state.now);
  }

  /** {@code U.S. EBITDA rose 5% and EBITDA margin was 8%}: both are of the segment. */
  private Optional<String> segmentOf(Subject s) {
    boolean own = s.segment().isPresent();
    if (own && !state.aside) {
      state.segment = s.segment();
    }
    return own ? s.segment() : state.segment.filter(name -> !isWhole(s));
  }

  private boolean isWhole(Subject s) {
    return s.whole() || s.metric().isOfTheWhole();
  }

  // Constant currency is a way to compare: amounts are not printed in it.
  private Basis basis(Subject s, Measure measure) {
    if (Wording.key(s.metric().label()).startsWith("gaap ")) {
      return Basis.REPORTED;
    }
    if (state.nextBasis != Basis.REPORTED
        && (measure != Measure.AMOUNT || state.nextBasis != Basis.CONSTANT_CURRENCY)) {
      return state.nextBasis;
    }
    if (s.basis() != Basis.REPORTED) {
      return s.basis();
    }
    return state.clauseBasis != Basis.REPORTED ? state.clauseBasis : state.sentenceBasis;
  }

  /** {@code JPY 16,477 million loss}. */
  private boolean isLossBehind() {
    return state.at(state.now + 1) instanceof Subject s && s.generic() && s.metric().loss();
  }
}
