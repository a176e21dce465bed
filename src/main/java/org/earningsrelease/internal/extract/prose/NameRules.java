package org.earningsrelease.internal.extract.prose;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.earningsrelease.internal.extract.sentence.Cue;
import org.earningsrelease.internal.extract.sentence.Metric;
import org.earningsrelease.internal.extract.sentence.Part;
import org.earningsrelease.internal.extract.sentence.Part.Amount;
import org.earningsrelease.internal.extract.sentence.Part.Named;
import org.earningsrelease.internal.extract.sentence.Part.Subject;
import org.earningsrelease.internal.extract.sentence.Part.Term;
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
    if (place().isShareOf()) {
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
    if (place().isReflected(s)) {
      // {@code Other income reflected a net gain of $98 million}
      state.aside = false;
      state.about = state.subject.map(whole -> generic(whole, s));
      state.linked = true;
      state.gap = 0;
      return;
    }
    boolean head = place().isHead() || place().followsExclusion();
    if (state.aside && !head) {
      state.about = Optional.of(s);
      state.linked = false;
      state.gap = 0;
      state.change = place().ofChange(s);
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
    state.change = place().ofChange(s);
    state.toLevel = false;
    state.gap = 0;
    absorb(s, true);
  }

  private NamePlace place() {
    return new NamePlace(state);
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
}
