package org.earningsrelease.internal.extract.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
import org.earningsrelease.internal.token.PeriodPhrase;
import org.earningsrelease.internal.token.PeriodPhrase.Relation;
import org.earningsrelease.internal.token.Token;
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
  /** Words in front of what had been expected before. */
  private static final Set<String> EARLIER =
      Set.of("previously", "formerly", "originally", "prior", "previous");

  private final List<Part> parts;
  private final OutlookNames names;
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

  private ExpectationGrammar(
      List<Part> parts, Optional<Subject> inherited, Predicate<When> isOver) {
    this.parts = parts;
    this.names = new OutlookNames(parts);
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
   * @param isOver whether a time lies before what can still be expected
   */
  static Result read(List<Part> parts, Optional<Subject> inherited, Predicate<When> isOver) {
    ExpectationGrammar grammar = new ExpectationGrammar(parts, inherited, isOver);
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
    } else if (part instanceof Term t && EARLIER.contains(t.text().toLowerCase(Locale.ROOT))) {
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
    if (isBase(i)) {
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

  /** {@code compared to 2022 core earnings per share of $6.70}: what was reported. */
  private boolean isBase(int i) {
    int j = i - 1;
    while (at(j).isCue(Cue.FILLER) || at(j) instanceof When) {
      j--;
    }
    return at(j).isCue(Cue.VERSUS);
  }

  /** The newest time first; times of an aside and of the comparison are not the target. */
  private void when(When when) {
    if (!aside && !earlier && !isPast(when.time().phrase())) {
      times.add(0, when);
    }
  }

  private void cue(Cued cue) {
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
    Optional<Subject> own = names.behind(number, i, aside || subject.isEmpty());
    if (own.isPresent()) {
      add(own.get(), number, i, own.get().change());
    } else if (aside) {
      asideSubject
          .filter(s -> touches(s, i))
          .or(() -> names.before(i))
          .ifPresent(s -> add(s, number, i, 0));
    } else if (!earlier) {
      subject.ifPresent(s -> add(s, number, i, direction));
    }
  }

  /** Whether nothing but small words stands between a metric and its figure. */
  private boolean touches(Subject s, int i) {
    int j = i - 1;
    while (j >= 0 && parts.get(j).isCue(Cue.FILLER)
        || at(j).isCue(Cue.OF)
        || at(j).isCue(Cue.LEVEL)) {
      j--;
    }
    return j >= 0 && parts.get(j).start() == s.start();
  }

  /** {@code to reduce by $4 million}, {@code a 50 basis point increase}: no levels. */
  private Measure measure(Metric metric, Amount number, int i, int way) {
    if (Numbers.isPoints(number)) {
      return Measure.CHANGE;
    }
    if (Numbers.isPercent(number) && at(i + 1).isCue(Cue.OF)) {
      return Measure.PERCENT_OF_TOTAL;
    }
    if (Numbers.isPercent(number)) {
      return metric.kind().isRate() ? Measure.AMOUNT : Measure.PERCENT_CHANGE;
    }
    return way != 0 && at(i - 1).isCue(Cue.BY) ? Measure.CHANGE : Measure.AMOUNT;
  }

  /** {@code split 75% to cost of sales}: a percentage without a word of change is none. */
  private boolean isGrowth(Metric metric, Amount number, int way) {
    return way != 0
        || number.token() instanceof Token.Range
        || metric.kind() == Metric.Kind.GROWTH
        || metric.label().toLowerCase(Locale.ROOT).contains("growth")
        || parts.stream().anyMatch(p -> p.isCue(Cue.COMPARISON) || p.isCue(Cue.UP));
  }

  /** {@code $3 billion in 2024 and $5 billion in 2025}: the time behind the figure is its own. */
  private List<When> timesFor(int i) {
    int j = i + 1;
    while (at(j).isCue(Cue.IN) || at(j).isCue(Cue.FOR) || at(j).isCue(Cue.BY) || isExit(at(j))) {
      j++;
    }
    List<When> own = new ArrayList<>(times);
    if (j > i + 1 && at(j) instanceof When when && !isPast(when.time().phrase())) {
      own.add(0, when);
    }
    return own;
  }

  private static boolean isExit(Part part) {
    return part instanceof Term t && t.text().equalsIgnoreCase("exiting");
  }

  private static boolean isAlike(Expectation expected, Amount number) {
    return expected.previous().isEmpty()
        && Numbers.isMoney(expected.number()) == Numbers.isMoney(number)
        && Numbers.isPercent(expected.number()) == Numbers.isPercent(number);
  }

  private void add(Subject s, Amount number, int i, int way) {
    Metric metric = s.metric();
    if (Numbers.isMoney(number) && at(i + 1) instanceof Cued c && c.is(Cue.PERSHARE)) {
      metric = PerShare.of(metric, c, s.basis());
    }
    if (!fits(metric, number)) {
      return;
    }
    Measure measure = measure(metric, number, i, way);
    boolean change = measure != Measure.AMOUNT;
    if (measure == Measure.PERCENT_CHANGE && !isGrowth(metric, number, way)) {
      return;
    }
    found.add(
        new Expectation(
            s,
            metric,
            number,
            measure,
            change && way != 0 ? way : 1,
            timesFor(i),
            Optional.empty()));
  }

  /** A bare number is no money, and money is no share of something. */
  private static boolean fits(Metric metric, Amount number) {
    Metric.Kind kind = metric.kind();
    if (Numbers.isMoney(number)) {
      return kind.isMoney();
    }
    return !Numbers.isPlain(number) || kind.isCount();
  }

  private static boolean isPast(PeriodPhrase phrase) {
    return phrase instanceof PeriodPhrase.Relative relative
        && (relative.relation() == Relation.PREVIOUS_QUARTER
            || relative.relation() == Relation.PREVIOUS_YEAR
            || relative.relation() == Relation.SAME_PERIOD_LAST_YEAR
            || relative.relation() == Relation.YEAR_TO_DATE);
  }

  private Part at(int i) {
    return i >= 0 && i < parts.size() ? parts.get(i) : new Part.Sign(0, 0, ' ');
  }
}
