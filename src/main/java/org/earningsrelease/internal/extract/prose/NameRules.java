package org.earningsrelease.internal.extract.prose;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.earningsrelease.internal.extract.sentence.Cue;
import org.earningsrelease.internal.extract.sentence.Metric;
import org.earningsrelease.internal.extract.sentence.Numbers;
import org.earningsrelease.internal.extract.sentence.Part;
import org.earningsrelease.internal.extract.sentence.Part.Amount;
import org.earningsrelease.internal.extract.sentence.Part.Cued;
import org.earningsrelease.internal.extract.sentence.Part.Named;
import org.earningsrelease.internal.extract.sentence.Part.Subject;
import org.earningsrelease.internal.extract.sentence.Part.Term;
import org.earningsrelease.internal.extract.sentence.Part.When;
import org.earningsrelease.model.Basis;
import org.earningsrelease.model.Measure;

/**
 * Metrics and segments: what the figures behind them are about.
 *
 * @param state of the sentence
 */
record NameRules(SentenceState state) {
  private static final Set<String> SEGMENT_WORDS =
      Set.of("segment", "division", "business", "unit", "operations", "group");

  private static final Set<String> POSSESSIVES = Set.of("its", "our", "their");

  void named(Named named) {
    if (!state.aside && leadsSegment()) {
      state.segment = Optional.of(named.segment());
    }
  }

  /** {@code In the Coatings segment, sales …}, {@code Coatings reported …}, {@code Coatings: …}. */
  private boolean leadsSegment() {
    Part next = state.at(state.now + 1);
    boolean said =
        next instanceof Term term && SEGMENT_WORDS.contains(term.text().toLowerCase(Locale.ROOT));
    boolean verb =
        next.isCue(Cue.REPORT)
            || next.isSign(':')
            || next.isSign(',')
            || next.isCue(Cue.LEVEL)
            || next.isCue(Cue.UP)
            || next.isCue(Cue.DOWN);
    return said || verb || state.now == 0;
  }

  void subject(Subject printed) {
    state.series = false;
    Subject s = state.ofSales.map(words -> share(printed, words)).orElse(printed);
    if (state.taken.filter(t -> t.start() == s.start()).isPresent()) {
      state.frame.times().addAll(s.times());
      state.about = Optional.of(s);
      state.subject = state.subject.or(() -> state.about);
      state.gap = 0;
      return;
    }
    if (isShareOf()) {
      return;
    }
    if (s.fresh() && !state.frame.slots().isEmpty()) {
      afresh();
    }
    state.nextBasis = state.nextBasis == Basis.CONSTANT_CURRENCY ? Basis.REPORTED : state.nextBasis;
    if (s.generic()
        && state.about.isPresent()
        && (state.linked || state.frame.comparative())
        && !state.aside) {
      state.about = Optional.of(generic(state.about.get(), s));
      state.gap = 0;
      return;
    }
    boolean head = isHead() || followsExclusion();
    if (state.aside && !head) {
      state.about = Optional.of(s);
      state.linked = false;
      state.gap = 0;
      state.change = ofChange(s);
      state.toLevel = false;
      absorb(s, false);
      return;
    }
    if (head) {
      open(s);
    } else if (state.frame.isSettled()) {
      another();
    }
    state.aside = false;
    state.about = Optional.of(s);
    if (head || state.subject.isEmpty()) {
      state.subject = Optional.of(s);
    }
    lead(s);
    state.linked = false;
    state.change = ofChange(s);
    state.toLevel = false;
    state.gap = 0;
    absorb(s, true);
  }

  /** {@code or 36.2% of net sales, from $640 million}: goes on about what is a share of sales. */
  private boolean isShareOf() {
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
  private boolean followsExclusion() {
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

  /** {@code As a percentage of net sales, gross profit was}. */
  private static Subject share(Subject s, String words) {
    if (!s.metric().kind().isMoney() || s.metric().kind().isPerShare()) {
      return s;
    }
    String label = s.metric().label() + " " + words.toLowerCase(Locale.ROOT);
    return s.withMetric(s.metric().withKind(Metric.Kind.RATE).withLabel(label));
  }

  /** A new line of a list without marks: nothing goes on from the line before. */
  private void afresh() {
    state.start(Frame.statement(Optional.empty(), state.offset()));
    state.aside = false;
    state.forward = false;
    state.last = Optional.empty();
    state.about = Optional.empty();
    state.subject = Optional.empty();
    state.clauseBasis = Basis.REPORTED;
    state.ofSales = Optional.empty();
  }

  /** A further clause: {@code …, and Adjusted EPS was}. */
  private void open(Subject s) {
    boolean fresh = state.frame.slots().isEmpty() && !state.frame.comparative();
    if (!fresh
        || state.about.isPresent() && !s.times().isEmpty() && !state.frame.times().isEmpty()) {
      state.start(Frame.statement(Optional.of(state.main), state.offset()));
    }
    state.last = Optional.empty();
    state.reporting = false;
    state.dealing = false;
  }

  /** {@code At $391 million, EBITDA was solid}: the figure in front belongs to the subject. */
  private void lead(Subject s) {
    Optional<Amount> figure = state.leading;
    state.leading = Optional.empty();
    if (figure.isPresent() && s.metric().kind().isMoney() && !s.metric().kind().isPerShare()) {
      Optional<String> named = s.segment().or(() -> state.segment.filter(n -> !s.whole()));
      state
          .frame
          .slots()
          .add(
              new Slot(
                  s.metric(),
                  named,
                  figure.get(),
                  Measure.AMOUNT,
                  1,
                  s.basis(),
                  Optional.empty(),
                  ProseRule.FIGURE_IN_FRONT));
    }
  }

  /** A further name in a settled stretch: {@code … in the previous quarter and a net loss of}. */
  private void another() {
    state.start(
        state.frame.comparative()
            ? Frame.comparison(state.main, state.offset())
            : Frame.statement(Optional.of(state.main), state.offset()));
  }

  /** {@code an increase in engineering expenses of $372,000}: the figure is the increase. */
  private int ofChange(Subject s) {
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

  private void absorb(Subject s, boolean strong) {
    if (strong) {
      state.frame.times().addAll(s.times());
    }
    if (s.segment().isPresent() && strong) {
      // stays with the subject itself
      state.last = Optional.empty();
    }
    if (s.change() != 0) {
      state.change = s.change();
    }
  }

  /** {@code Adjusted EPS was a loss of}: the word only turns the sign. */
  private static Subject generic(Subject whole, Subject word) {
    return whole.withMetric(whole.metric().withLoss(word.metric().loss()));
  }

  /** Whether a verb follows the name, or a colon. */
  private boolean isHead() {
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
