package org.earningsrelease.internal.extract.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.earningsrelease.internal.extract.prose.PerShare;
import org.earningsrelease.internal.extract.sentence.Cue;
import org.earningsrelease.internal.extract.sentence.Metric;
import org.earningsrelease.internal.extract.sentence.Numbers;
import org.earningsrelease.internal.extract.sentence.Part;
import org.earningsrelease.internal.extract.sentence.Part.Amount;
import org.earningsrelease.internal.extract.sentence.Part.Cued;
import org.earningsrelease.internal.extract.sentence.Part.Subject;
import org.earningsrelease.internal.extract.sentence.Part.Term;
import org.earningsrelease.internal.extract.sentence.Part.When;
import org.earningsrelease.model.Measure;

/**
 * Reads the parts of one sentence of an outlook from left to right.
 *
 * <p>A figure belongs to the metric that the sentence last set out to speak of: in {@code expects
 * earnings per share, before the effect of a change in accounting, to be between $2.66 and $2.86}
 * the words between the commas are an aside, which {@code to be} ends. A part of an aside counts
 * only with a metric of its own beside it: {@code including $0.03 to $0.05 per share of carrying
 * cost}.
 */
final class ExpectationGrammar {
  private final List<Part> parts;
  private final ExpectationPlaces places;
  private final OutlookNames names;
  private final ExpectedMeasures measures;
  private final List<Expectation> found = new ArrayList<>();
  private final List<When> times = new ArrayList<>();
  private Optional<Subject> subject;
  private Optional<Subject> asideSubject = Optional.empty();
  private boolean aside;
  private boolean earlier;
  private int direction;
  private boolean earlierOutside;

  /** Whether the next figure is what had been expected before. */
  private boolean before;

  private final ReportedBrackets reported;
  private final boolean revised;

  private ExpectationGrammar(
      List<Part> parts, Optional<Subject> inherited, boolean revised, Predicate<When> isOver) {
    this.revised = revised;
    this.parts = parts;
    this.places = new ExpectationPlaces(parts);
    this.names = new OutlookNames(parts);
    this.measures = new ExpectedMeasures(parts);
    this.subject = inherited;
    this.reported = new ReportedBrackets(parts, isOver);
  }

  /**
   * What a sentence says.
   *
   * @param subject what it is about, for the next one
   */
  record Result(List<Expectation> expectations, Optional<Subject> subject) {
    Result {
      expectations = List.copyOf(expectations);
    }
  }

  /**
   * Reads a sentence.
   *
   * @param inherited what the text before it is about
   * @param revised whether it speaks of an expectation that is changed: {@code raises … from}
   * @param isOver whether a time lies before what can still be expected
   */
  static Result read(
      List<Part> parts, Optional<Subject> inherited, boolean revised, Predicate<When> isOver) {
    ExpectationGrammar grammar = new ExpectationGrammar(parts, inherited, revised, isOver);
    int next = 0;
    while (next < parts.size()) {
      int end = grammar.reported.end(next);
      if (end == next) {
        grammar.step(next);
      }
      next = Math.max(end, next + 1);
    }
    return new Result(grammar.found, grammar.subject);
  }

  private void step(int i) {
    Part part = parts.get(i);
    if (part instanceof Subject s) {
      subject(s, i);
    } else if (part instanceof Amount n) {
      number(n, i);
    } else if (part instanceof When w) {
      when(w);
    } else if (part instanceof Cued c) {
      cue(c);
    } else if (part.isSign('(')) {
      earlierOutside = earlier;
    } else if (part.isSign(')')) {
      earlier = earlierOutside;
    } else if (ExpectationPlaces.isEarlier(part)) {
      // {@code 8 percent (previously 6 percent)}
      earlier = true;
      before = true;
    } else if (part.isSign(';') || part instanceof Term t && t.text().equals("before")) {
      aside = part instanceof Term;
      earlier = false;
      direction = 0;
    }
  }

  private void subject(Subject s, int i) {
    if (places.isBase(i)) {
      earlier = true;
    } else if (aside) {
      asideSubject = Optional.of(s);
    } else if (!s.generic() || subject.isEmpty()) {
      subject = Optional.of(s);
      direction = s.change();
      earlier = false;
      times.addAll(0, s.times());
    }
  }

  /** The newest time first; times of an aside and of the comparison are not the target. */
  private void when(When when) {
    if (!aside && !earlier && !TargetTimes.isPast(when.time().phrase())) {
      times.add(0, when);
    }
  }

  private void cue(Cued cue) {
    if (ExpectationPlaces.isOfOthers(cue)) {
      aside = true;
      asideSubject = Optional.empty();
      return;
    }
    switch (cue.cue()) {
      case ASIDE, EXCLUDING -> aside = true;
      case LEVEL, FORWARD, REPORT -> {
        aside = false;
        earlier = false;
      }
      case VERSUS, FROM -> earlier = true;
      case UP, DOWN -> direction = cue.sign();
      default -> {}
    }
  }

  private void number(Amount number, int i) {
    if (before && !found.isEmpty() && isAlike(found.get(found.size() - 1), number)) {
      found.add(found.remove(found.size() - 1).after(number));
      before = false;
      return;
    }
    if (isGrowthOfLast(number, i)) {
      return;
    }
    if (earlier && revised && places.isFrom(i) && revises(number)) {
      found.add(found.remove(found.size() - 1).after(number));
      return;
    }
    Optional<Subject> own = names.behind(number, i, aside || subject.isEmpty());
    if (own.isPresent()) {
      add(own.get(), number, i, own.get().change());
    } else if (aside) {
      asideSubject
          .filter(s -> places.touches(s, i))
          .or(() -> names.before(i))
          .ifPresent(s -> add(s, number, i, 0));
    } else if (!earlier) {
      about(number, i).ifPresent(s -> add(s, number, i, direction));
    }
  }

  /** {@code ; and sustaining capital of $130 million}: another thing, whatever it is. */
  private Optional<Subject> about(Amount number, int i) {
    boolean told =
        subject.isPresent()
            && found.stream()
                .anyMatch(e -> e.subject().equals(subject.get()) && isAlike(e, number));
    return told && names.hasUnknown(i) ? names.before(i) : subject;
  }

  /** {@code revenue of $424 million, representing growth of 20%}: two figures of one metric. */
  private boolean isGrowthOfLast(Amount number, int i) {
    int way = measures.growth(i);
    if (way == 0 || found.isEmpty() || !Numbers.isPercent(number) || earlier) {
      return false;
    }
    Expectation last = found.get(found.size() - 1);
    if (!last.metric().kind().isMoney()
        || !Numbers.isMoney(last.number())
        || subject.filter(s -> s.start() > last.number().start()).isPresent()) {
      return false;
    }
    found.add(
        new Expectation(
            last.subject(),
            last.metric(),
            number,
            Measure.PERCENT_CHANGE,
            way,
            last.times(),
            Optional.empty()));
    return true;
  }

  private boolean revises(Amount number) {
    return !found.isEmpty() && isAlike(found.get(found.size() - 1), number);
  }

  private static boolean isAlike(Expectation expected, Amount number) {
    return expected.previous().isEmpty()
        && Numbers.isMoney(expected.number()) == Numbers.isMoney(number)
        && Numbers.isPercent(expected.number()) == Numbers.isPercent(number);
  }

  private void add(Subject s, Amount number, int i, int way) {
    Metric metric = new DebtPayments(parts).of(s.metric(), i);
    if (Numbers.isMoney(number) && at(i + 1) instanceof Cued c && c.is(Cue.PERSHARE)) {
      metric = PerShare.of(metric, c, s.basis());
    }
    if (!ExpectedMeasures.fits(metric, number)) {
      return;
    }
    Measure measure = measures.of(metric, number, i, way);
    boolean change = measure != Measure.AMOUNT;
    if (measure == Measure.PERCENT_CHANGE && !measures.isGrowth(metric, number, way)) {
      return;
    }
    found.add(
        new Expectation(
            s,
            metric,
            number,
            measure,
            change && way != 0 ? way : 1,
            new TargetTimes(parts).of(i, times),
            Optional.empty()));
  }

  private Part at(int i) {
    return i >= 0 && i < parts.size() ? parts.get(i) : new Part.Sign(0, 0, ' ');
  }
}
