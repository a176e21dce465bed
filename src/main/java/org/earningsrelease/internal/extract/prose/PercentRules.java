package org.earningsrelease.internal.extract.prose;

import java.util.Locale;
import java.util.Optional;
import org.earningsrelease.internal.extract.sentence.Cue;
import org.earningsrelease.internal.extract.sentence.Metric;
import org.earningsrelease.internal.extract.sentence.Part.Amount;
import org.earningsrelease.internal.extract.sentence.Part.Cued;
import org.earningsrelease.internal.extract.sentence.Part.Subject;
import org.earningsrelease.internal.extract.sentence.Part.Term;
import org.earningsrelease.internal.extract.sentence.Part.When;
import org.earningsrelease.model.Concept;
import org.earningsrelease.model.Measure;

/**
 * Percentages and points: a change, a rate, or a share of sales.
 *
 * @param state of the sentence
 * @param n the figure
 * @param after which way a noun behind it says that it goes: {@code 5% increase}
 */
record PercentRules(SentenceState state, Amount n, int after) {
  void percent() {
    if (new BracketedChange(state, n).read() || new EarlierBrackets(state, n).read() || ofSales()) {
      return;
    }
    Optional<Subject> part = names().partAhead();
    Optional<Subject> named = names().named();
    if (named.isPresent()) {
      ofNamed(named.get());
    } else if (part.isPresent()) {
      int sign = after != 0 ? after : slots().signOfLast();
      slots().emit(ProseRule.CHANGE_OF_A_PART, part.get(), Measure.PERCENT_CHANGE, sign);
      state.series = true;
    } else if (after != 0) {
      changeOf(after);
    } else if (state.change != 0 && !state.toLevel && state.about.isPresent() && state.isNear()) {
      percentChange(ProseRule.CHANGE_BEHIND_WORDS, state.about.get(), state.change);
    } else if (slots().follows(Slot::isChange) && !state.toLevel && state.about.isPresent()) {
      percentChange(ProseRule.CHANGE_LIKE_THE_ONE_BEFORE, state.about.get(), slots().signOfLast());
    } else if (state.linked && state.isNear() && state.about.isPresent()) {
      percentLevel(state.about.get());
    } else {
      slots().skip();
    }
  }

  private void percentLevel(Subject s) {
    if (s.change() != 0) {
      percentChange(ProseRule.CHANGE_IN_ITS_NAME, s, s.change());
    } else if (s.metric().kind() == Metric.Kind.GROWTH) {
      slots().emit(ProseRule.CHANGE_IN_ITS_NAME, s, Measure.PERCENT_CHANGE, 1);
    } else if (s.metric().kind().isRate()) {
      slots().emit(ProseRule.RATE, s, Measure.AMOUNT, 1);
    } else {
      slots().skip();
    }
  }

  private void percentChange(ProseRule rule, Subject s, int sign) {
    Metric.Kind kind = s.metric().kind();
    boolean rate = kind == Metric.Kind.RATE || kind == Metric.Kind.STOCKRATE;
    boolean margin =
        kind == Metric.Kind.MARGIN
            && s.metric().label().toLowerCase(Locale.ROOT).contains("margin");
    if (rate || margin || isAnnualised()) {
      slots().skip();
    } else {
      slots().emit(rule, s, Measure.PERCENT_CHANGE, sign);
    }
  }

  /** {@code 4.3% annualized}: not against any period. */
  private boolean isAnnualised() {
    return state.parts.subList(state.now + 1, Math.min(state.parts.size(), state.now + 4)).stream()
        .map(p -> p instanceof Term t ? t.text() : p instanceof Cued c ? c.text() : "")
        .map(w -> w.toLowerCase(Locale.ROOT))
        .anyMatch(w -> w.startsWith("annuali"));
  }

  /** {@code a 13.6% increase in transactions}. */
  private void changeOf(int sign) {
    int j = state.now + 2;
    boolean of = state.at(j).isCue(Cue.IN) || state.at(j).isCue(Cue.OF);
    if (of) {
      Optional<Subject> ahead = names().subjectAhead(j + 1);
      if (ahead.isPresent()) {
        percentChange(ProseRule.CHANGE_IN_FRONT_OF_WORDS, ahead.get(), sign);
      } else if (state.at(j + 1) instanceof When && state.about.isPresent() && !state.aside) {
        percentChange(ProseRule.CHANGE_IN_FRONT_OF_WORDS, state.about.get(), sign);
      } else {
        slots().skip();
      }
    } else if (state.about.isPresent() && !state.aside) {
      percentChange(ProseRule.CHANGE_IN_FRONT_OF_WORDS, state.about.get(), sign);
    } else {
      slots().skip();
    }
  }

  /** {@code $447.6 million, or 13.9% of net sales}. */
  private boolean ofSales() {
    Optional<Subject> whole =
        state.at(state.now + 1).isCue(Cue.OF)
            ? names().subjectAhead(state.now + 2)
            : Optional.empty();
    if (whole.isEmpty() || state.linked && state.about.filter(PercentRules::isRate).isPresent()) {
      return false;
    }
    Subject sales = whole.get();
    boolean revenue = sales.metric().concept().filter(Concept.REVENUES::equals).isPresent();
    boolean behind = slots().follows(s -> !s.isChange());
    boolean level = state.linked && state.isNear() && state.last.isEmpty() && !state.aside;
    if (revenue && state.about.filter(PercentRules::hasShare).isPresent() && (behind || level)) {
      Subject s = state.about.get();
      String label = s.metric().label() + " as a percentage of " + sales.metric().label();
      Metric share = s.metric().withKind(Metric.Kind.RATE).withLabel(label);
      slots().emit(ProseRule.SHARE_OF_SALES, s.withMetric(share), Measure.AMOUNT, 1);
      if (!behind) {
        // {@code were 24% of sales, an increase of 40 basis points}: goes on about the share.
        state.about = Optional.of(s.withMetric(share));
      }
    } else {
      slots().skip();
    }
    return true;
  }

  /** {@code Gross profit} is money, though a share of sales may stand for it. */
  private static boolean isRate(Subject s) {
    return s.metric().kind().isRate() && !hasShare(s);
  }

  private static boolean hasShare(Subject s) {
    Metric.Kind kind = s.metric().kind();
    return kind == Metric.Kind.FLOW
        || kind == Metric.Kind.MARGIN
            && !s.metric().label().toLowerCase(Locale.ROOT).contains("margin");
  }

  private void ofNamed(Subject s) {
    state.taken = Optional.of(s);
    if (s.change() != 0) {
      percentChange(ProseRule.CHANGE_IN_ITS_NAME, s, s.change());
    } else if (s.metric().kind().isRate()) {
      slots().emit(ProseRule.RATE_IN_FRONT, s, Measure.AMOUNT, 1);
    } else {
      slots().skip();
    }
  }

  void points() {
    int sign = after != 0 ? after : state.change;
    boolean rate = state.about.filter(s -> s.metric().kind().isRate()).isPresent();
    if (sign != 0 && !state.toLevel && rate && state.isNear()) {
      slots().emit(ProseRule.POINTS, state.about.get(), Measure.CHANGE, sign);
    } else {
      slots().skip();
    }
  }

  private NamesAhead names() {
    return new NamesAhead(state, n, after);
  }

  private FigureSlots slots() {
    return new FigureSlots(state, n, after);
  }
}
