package org.earningsrelease.internal.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.earningsrelease.internal.extract.sentence.Cue;
import org.earningsrelease.internal.extract.sentence.CueWording;
import org.earningsrelease.internal.extract.sentence.Metric;
import org.earningsrelease.internal.extract.sentence.Numbers;
import org.earningsrelease.internal.extract.sentence.Part;
import org.earningsrelease.internal.extract.sentence.Part.Amount;
import org.earningsrelease.internal.extract.sentence.Part.Cued;
import org.earningsrelease.internal.extract.sentence.Part.Named;
import org.earningsrelease.internal.extract.sentence.Part.Sign;
import org.earningsrelease.internal.extract.sentence.Part.Subject;
import org.earningsrelease.internal.extract.sentence.Part.Term;
import org.earningsrelease.internal.extract.sentence.Part.When;
import org.earningsrelease.internal.lexicon.Wording;
import org.earningsrelease.internal.token.PeriodPhrase;
import org.earningsrelease.internal.token.PeriodPhrase.Relation;
import org.earningsrelease.model.Basis;
import org.earningsrelease.model.Comparison;
import org.earningsrelease.model.Measure;

/**
 * Reads the parts of one sentence from left to right into frames of figures.
 *
 * <p>It remembers what the sentence is about, whether a verb has led to a figure, which way a
 * change goes, and whether the words have turned aside to a part or a cause.
 */
final class ClaimGrammar {
  /** How many unknown words may stand between a verb and its figure. */
  private static final int WIDEST_GAP = 2;

  /** Fewer parts than this are a bullet or headline, not a line cut out of a paragraph. */
  private static final int WHOLE = 8;

  private final List<Part> parts;
  private final boolean outlook;
  private final List<Frame> frames = new ArrayList<>();

  private Frame frame = Frame.statement(Optional.empty(), 0);
  private Frame main = frame;
  private Optional<Subject> subject = Optional.empty();
  private Optional<Subject> about = Optional.empty();
  private Optional<String> segment = Optional.empty();
  private Optional<Slot> last = Optional.empty();
  private int lastIndex = -1;
  private boolean linked;
  private boolean reporting;
  private boolean dealing;
  private boolean series;
  private boolean inBracket;
  private Optional<Amount> leading = Optional.empty();
  private boolean toLevel;
  private int change;
  private int gap;
  private boolean aside;
  private boolean forward;
  private Basis sentenceBasis;
  private Basis nextBasis = Basis.REPORTED;
  private Basis clauseBasis = Basis.REPORTED;
  private Optional<Comparison> nextComparison = Optional.empty();
  private final List<Outer> outer = new ArrayList<>();
  private Optional<String> ofSales = Optional.empty();
  private Optional<Subject> taken = Optional.empty();
  private Optional<Comparison> compared = Optional.empty();
  private int i;

  /**
   * What a sentence says.
   *
   * @param frames in order
   * @param subject what it is about, for the sentence after it
   * @param compared {@code year-over-year} and the like, the first
   */
  record Result(
      List<Frame> frames, Optional<Subject> subject, Basis basis, Optional<Comparison> compared) {
    Result {
      frames = List.copyOf(frames);
    }
  }

  private ClaimGrammar(
      List<Part> parts, Optional<Subject> inherited, Basis basis, boolean outlook) {
    this.parts = parts;
    this.outlook = outlook;
    this.sentenceBasis = basis;
    frames.add(frame);
    if (inherited.isPresent() && continues()) {
      subject = inherited;
      about = inherited;
      linked = true;
    }
  }

  /**
   * Reads a sentence.
   *
   * @param inherited what the text before is about; used where the sentence begins with a change or
   *     a comparison
   * @param basis of the paragraph
   * @param segment that the paragraph is about
   */
  static Result read(
      List<Part> parts,
      Optional<Subject> inherited,
      Basis basis,
      Optional<String> segment,
      boolean outlook) {
    ClaimGrammar grammar = new ClaimGrammar(parts, inherited, basis, outlook);
    grammar.segment = segment;
    for (grammar.i = 0; grammar.i < parts.size(); grammar.i++) {
      grammar.step(parts.get(grammar.i));
    }
    return new Result(grammar.frames, grammar.subject, grammar.sentenceBasis, grammar.compared);
  }

  /**
   * {@code A 10.9% decrease YoY.}, {@code This compares with …}, {@code Up 5% …}, {@code JPY 11
   * million}.
   */
  private boolean continues() {
    if (startsWithSegment()) {
      return true;
    }
    for (Part part : parts) {
      if (part instanceof Amount
          || part.isCue(Cue.VERSUS)
          || part.isCue(Cue.TURN)
          || part.isCue(Cue.UP)
          || part.isCue(Cue.DOWN)) {
        return !startsWithThe();
      }
      if (!part.isCue(Cue.FILLER) && !part.isCue(Cue.BASIS) && !part.isCue(Cue.COMPARISON)) {
        return false;
      }
    }
    return false;
  }

  /** {@code International segment increased 11.9%} below a bullet about comparable sales. */
  private boolean startsWithSegment() {
    int j = 0;
    while (at(j).isCue(Cue.FILLER) || at(j) instanceof Named || j > 0 && at(j) instanceof Term) {
      j++;
    }
    boolean named = parts.stream().limit(j).anyMatch(p -> p instanceof Named);
    return named && (at(j) instanceof Cued c && c.sign() != 0 || at(j).isCue(Cue.LEVEL));
  }

  // {@code The decrease reflects …}: speaks of the change, gives no new one.
  private boolean startsWithThe() {
    return !parts.isEmpty()
        && parts.get(0) instanceof Cued cued
        && cued.text().equalsIgnoreCase("the");
  }

  private void step(Part part) {
    if (part instanceof Subject s) {
      subject(s);
    } else if (part instanceof Amount n) {
      number(n);
    } else if (part instanceof When w) {
      when(w);
    } else if (part instanceof Cued c) {
      cue(c);
    } else if (part instanceof Sign s) {
      sign(s);
    } else if (part instanceof Named n) {
      named(n);
    } else if (part instanceof Term t) {
      term(t);
    }
  }

  private void term(Term term) {
    if (Character.isLetterOrDigit(term.text().charAt(0))) {
      gap++;
    }
  }

  // ---- names

  private void named(Named named) {
    if (!aside && leadsSegment()) {
      segment = Optional.of(named.segment());
    }
  }

  /** {@code In the Coatings segment, sales …}, {@code Coatings reported …}, {@code Coatings: …}. */
  private boolean leadsSegment() {
    Part next = at(i + 1);
    boolean said =
        next instanceof Term term
            && term.text()
                .toLowerCase(Locale.ROOT)
                .matches("segment|division|business|unit|operations|group");
    boolean verb =
        next.isCue(Cue.REPORT)
            || next.isSign(':')
            || next.isSign(',')
            || next.isCue(Cue.LEVEL)
            || next.isCue(Cue.UP)
            || next.isCue(Cue.DOWN);
    return said || verb || i == 0;
  }

  private void subject(Subject printed) {
    series = false;
    Subject s = ofSales.map(words -> share(printed, words)).orElse(printed);
    if (taken.filter(t -> t.start() == s.start()).isPresent()) {
      frame.times().addAll(s.times());
      about = Optional.of(s);
      subject = subject.or(() -> about);
      gap = 0;
      return;
    }
    if (s.fresh() && !frame.slots().isEmpty()) {
      afresh();
    }
    nextBasis = nextBasis == Basis.CONSTANT_CURRENCY ? Basis.REPORTED : nextBasis;
    if (s.generic() && about.isPresent() && (linked || frame.comparative()) && !aside) {
      about = Optional.of(generic(about.get(), s));
      gap = 0;
      return;
    }
    boolean head = isHead();
    if (aside && !head) {
      about = Optional.of(s);
      linked = false;
      gap = 0;
      change = ofChange(s);
      toLevel = false;
      absorb(s, false);
      return;
    }
    if (head) {
      open(s);
    } else if (frame.isSettled() || !frame.comparative() && hasOther()) {
      another();
    }
    aside = false;
    about = Optional.of(s);
    if (head || subject.isEmpty()) {
      subject = Optional.of(s);
    }
    lead(s);
    if (!reporting) {
      linked = false;
    }
    linked = false;
    change = ofChange(s);
    toLevel = false;
    gap = 0;
    absorb(s, true);
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
    start(Frame.statement(Optional.empty(), offset()));
    aside = false;
    forward = false;
    last = Optional.empty();
    about = Optional.empty();
    subject = Optional.empty();
    clauseBasis = Basis.REPORTED;
    ofSales = Optional.empty();
  }

  /** A further clause: {@code …, and Adjusted EPS was}. */
  private void open(Subject s) {
    boolean fresh = frame.slots().isEmpty() && !frame.comparative();
    if (!fresh || about.isPresent() && !s.times().isEmpty() && !frame.times().isEmpty()) {
      start(Frame.statement(Optional.of(main), offset()));
    }
    last = Optional.empty();
    reporting = false;
    dealing = false;
  }

  /** {@code At $391 million, EBITDA was solid}: the figure in front belongs to the subject. */
  private void lead(Subject s) {
    Optional<Amount> figure = leading;
    leading = Optional.empty();
    if (figure.isPresent() && s.metric().kind().isMoney() && !s.metric().kind().isPerShare()) {
      Optional<String> named = s.segment().or(() -> segment.filter(n -> !s.whole()));
      frame
          .slots()
          .add(
              new Slot(
                  s.metric(), named, figure.get(), Measure.AMOUNT, 1, s.basis(), Optional.empty()));
    }
  }

  private boolean hasOther() {
    return frame.isSettled();
  }

  /** A further name in a settled stretch: {@code … in the previous quarter and a net loss of}. */
  private void another() {
    start(
        frame.comparative()
            ? Frame.comparison(main, offset())
            : Frame.statement(Optional.of(main), offset()));
  }

  /** {@code an increase in engineering expenses of $372,000}: the figure is the increase. */
  private int ofChange(Subject s) {
    int j = i - 1;
    while (at(j).isCue(Cue.FILLER)) {
      j--;
    }
    boolean in = at(j).isCue(Cue.IN) || at(j).isCue(Cue.OF);
    return in && at(j - 1) instanceof Cued c && !c.isVerb() && s.change() == 0 ? c.sign() : 0;
  }

  private void absorb(Subject s, boolean strong) {
    if (strong) {
      frame.times().addAll(s.times());
    }
    if (s.segment().isPresent() && strong) {
      // stays with the subject itself
      last = Optional.empty();
    }
    if (s.change() != 0) {
      change = s.change();
    }
  }

  /** {@code Adjusted EPS was a loss of}: the word only turns the sign. */
  private static Subject generic(Subject about, Subject word) {
    return about.withMetric(about.metric().withLoss(word.metric().loss()));
  }

  private void start(Frame next) {
    frame = next;
    frames.add(next);
    if (!next.comparative()) {
      main = next;
    }
  }

  /** Whether a verb follows the name, or a colon. */
  private boolean isHead() {
    int j = i + 1;
    int depth = 0;
    while (j < parts.size()) {
      Part p = parts.get(j);
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
                || p.isCue(Cue.AND) && at(j + 1) instanceof When
                || p.isCue(Cue.BASIS)
                || p.isCue(Cue.COMPARISON);
        if (!passed) {
          return p.isSign(',')
              && (at(j + 1).isCue(Cue.ASIDE) || at(j + 1).isCue(Cue.EXCLUDING))
              && i == firstSubject();
        }
      }
      j++;
    }
    return false;
  }

  private int firstSubject() {
    for (int j = 0; j < parts.size(); j++) {
      if (parts.get(j) instanceof Subject) {
        return j;
      }
    }
    return -1;
  }

  // ---- times

  private void when(When when) {
    Optional<Comparison> worded = comparison(when);
    boolean behindChange = last.isPresent() && last.get().isChange() && near();
    if (worded.isPresent()
        && !frame.comparative()
        && (behindChange || change != 0)
        && !isIntroduced()) {
      compare(worded.get());
      return;
    }
    if (aside && !isBehindComma() || inBracket && last.isEmpty()) {
      return;
    }
    frame.times().add(when);
    gap = 0;
  }

  /** {@code …, in the fourth quarter}: dates the whole again, not the part before the comma. */
  private boolean isBehindComma() {
    int j = i - 1;
    while (at(j).isCue(Cue.IN) || at(j).isCue(Cue.FOR) || at(j).isCue(Cue.FILLER)) {
      j--;
    }
    return at(j).isSign(',');
  }

  // {@code in the previous quarter}, {@code for the year-ago period}: a time, not an adverb.
  private boolean isIntroduced() {
    return at(i - 1).isCue(Cue.FOR) || at(i - 1).isCue(Cue.IN);
  }

  private boolean near() {
    for (int j = lastIndex + 1; j < i; j++) {
      Part p = parts.get(j);
      if (p instanceof Subject
          || p instanceof Amount
          || p.isCue(Cue.ASIDE)
          || p.isCue(Cue.VERSUS)) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Comparison> comparison(When when) {
    if (!(when.time().phrase() instanceof PeriodPhrase.Relative relative)) {
      return Optional.empty();
    }
    Relation relation = relative.relation();
    return switch (relation) {
      case PREVIOUS_QUARTER -> Optional.of(Comparison.QUARTER_OVER_QUARTER);
      case SAME_PERIOD_LAST_YEAR, PREVIOUS_YEAR -> Optional.of(Comparison.YEAR_OVER_YEAR);
      default -> Optional.empty();
    };
  }

  private void compare(Comparison comparison) {
    compared = compared.or(() -> Optional.of(comparison));
    boolean attach =
        last.isPresent() && last.get().isChange() && last.get().comparison().isEmpty() && near();
    if (attach) {
      replaceLast(last.get().withComparison(comparison));
    } else {
      nextComparison = Optional.of(comparison);
    }
  }

  private void replaceLast(Slot slot) {
    for (Frame f : frames) {
      int at = f.slots().lastIndexOf(last.orElseThrow());
      if (at >= 0) {
        f.slots().set(at, slot);
      }
    }
    last = Optional.of(slot);
  }

  // ---- punctuation

  private void sign(Sign sign) {
    switch (sign.sign()) {
      case '(' -> {
        outer.add(new Outer(frame, aside, about, subject, linked, change, toLevel));
        inBracket = true;
        if (holdsTime()) {
          frame = Frame.comparison(main, offset());
          frames.add(frame);
          linked = last.isPresent();
        }
      }
      case ')' -> {
        if (!outer.isEmpty()) {
          leave(outer.remove(outer.size() - 1));
        }
      }
      case ':' -> {
        linked = about.isPresent();
        gap = 0;
      }
      case ';' -> {
        start(Frame.statement(Optional.of(main), offset()));
        aside = false;
        clauseBasis = Basis.REPORTED;
        ofSales = Optional.empty();
        forward = false;
        linked = false;
        last = Optional.empty();
        change = 0;
      }
      case ',' -> {
        // {@code Capital spending was lower, in line with the target of $6 million}.
        if (last.isEmpty() && !at(i + 1).isCue(Cue.BASIS) && !at(i - 1).isCue(Cue.BASIS)) {
          change = 0;
          linked &= !toLevel;
        }
      }
      case '"' -> gap = 0;
      default -> {}
    }
  }

  /** What the sentence was about in front of a bracket. */
  private record Outer(
      Frame frame,
      boolean aside,
      Optional<Subject> about,
      Optional<Subject> subject,
      boolean linked,
      int change,
      boolean toLevel) {}

  private void leave(Outer before) {
    inBracket = !outer.isEmpty();
    frame = before.frame;
    aside = before.aside;
    about = before.about;
    subject = before.subject;
    linked = before.linked;
    change = before.change;
    toLevel = before.toLevel;
    gap = 0;
  }

  /** {@code (15.2% in 2Q25)}: the bracket speaks of another time. */
  private boolean holdsTime() {
    boolean time = false;
    boolean figure = false;
    for (int j = i + 1; j < parts.size() && !parts.get(j).isSign(')'); j++) {
      time |= parts.get(j) instanceof When;
      figure |= parts.get(j) instanceof Amount;
    }
    return time && figure;
  }

  // ---- cues

  private void cue(Cued c) {
    switch (c.cue()) {
      case LEVEL -> level();
      case UP, DOWN -> change(c);
      case TURN -> change = change == 0 ? 1 : change;
      case VERSUS -> versus();
      case FROM -> from(c);
      case TO -> to(c);
      case OF -> {
        if (at(i - 1) instanceof Subject || behindTime() || change != 0) {
          linked = about.isPresent();
          gap = 0;
        }
      }
      case BY -> gap = 0;
      case FOR -> purpose();
      case ASIDE -> aside();
      case EXCLUDING -> excluding();
      case FORWARD -> forward = true;
      case COMPARISON ->
          compare(
              c.wording().detail().equals("qoq")
                  ? Comparison.QUARTER_OVER_QUARTER
                  : Comparison.YEAR_OVER_YEAR);
      case BASIS -> basis(c);
      case OFSALES -> ofSales = about.isEmpty() ? Optional.of(c.text()) : Optional.empty();
      case REPORT -> {
        reporting = true;
        dealing = c.wording().detail().equals("deal");
        if (aside && at(i - 1).isSign(',')) {
          aside = false;
        }
        if (!aside && frame.isSettled()) {
          start(Frame.statement(Optional.of(main), offset()));
        }
        if (about.isPresent() && last.isEmpty()) {
          gap++;
        }
        change = 0;
        toLevel = false;
        linked = false;
      }
      case STOP -> {
        gap += 2;
        if (c.wording().detail().equals("compound") && !frame.comparative()) {
          about = Optional.empty();
          linked = false;
        }
      }
      default -> {}
    }
  }

  private void to(Cued c) {
    boolean level = frame.comparative() && frame.slots().isEmpty() && !frame.times().isEmpty();
    boolean rise =
        frame.comparative()
            && !frame.slots().isEmpty()
            && frame.times().isEmpty()
            && lastIndex == i - 1
            && c.text().equalsIgnoreCase("to");
    if (!aside && (level || rise)) {
      // {@code up from last year to $5 million}, {@code grew from 5% to 6%}: back to this year.
      frame = main;
      about = subject.or(() -> about);
      toLevel = true;
      linked = about.isPresent();
      gap = 0;
      return;
    }
    boolean again = last.isPresent() && !last.get().isChange() && change == 0 && sameAbout();
    if (!again && (change != 0 || last.filter(Slot::isChange).isPresent() || about.isPresent())) {
      toLevel = true;
      linked |= about.isPresent() && gap <= WIDEST_GAP;
      gap = linked ? 0 : gap;
    }
  }

  private boolean sameAbout() {
    return about.isPresent()
        && last.isPresent()
        && last.get().metric().label().equals(about.get().metric().label());
  }

  /** {@code a charge of $39 million, or $0.12 per share, for severance costs}: names the charge. */
  private void purpose() {
    Part next = at(i + 1).isCue(Cue.FILLER) ? at(i + 2) : at(i + 1);
    if (!(next instanceof Subject named) || last.isEmpty() || last.get().isChange()) {
      return;
    }
    for (int j = 0; j < frame.slots().size(); j++) {
      Slot slot = frame.slots().get(j);
      if (isVague(slot.metric()) && slot.metric().kind() == Metric.Kind.FLOW) {
        frame.slots().set(j, slot.withMetric(named.metric()));
      } else if (slot.metric().kind().isPerShare() && isVague(slot.metric())) {
        String label = named.metric().label() + " per share";
        frame.slots().set(j, slot.withMetric(slot.metric().withLabel(label)));
      }
    }
  }

  private static boolean isVague(Metric metric) {
    String label = Wording.key(metric.label()).replace(" per share", "");
    return VAGUE.stream().anyMatch(w -> label.equals(w) || label.endsWith(" " + w));
  }

  private static final Set<String> VAGUE = Set.of("charge", "charges", "gain", "gains");

  private boolean behindTime() {
    int j = i - 1;
    while (j >= 0
        && (parts.get(j) instanceof When
            || parts.get(j).isCue(Cue.FOR)
            || parts.get(j).isCue(Cue.IN)
            || parts.get(j).isCue(Cue.FILLER)
            || parts.get(j).isSign(')'))) {
      j--;
    }
    return j >= 0 && j < i - 1 && parts.get(j) instanceof Subject;
  }

  private void level() {
    restore();
    linked = about.isPresent();
    toLevel = false;
    if (change != 0 && about.filter(s -> s.change() != 0).isEmpty()) {
      change = 0;
    }
    gap = 0;
  }

  /** {@code Net income, which …, was}: back to the sentence's subject. */
  private void restore() {
    if (aside && subject.isPresent() && behindComma()) {
      aside = false;
      about = subject;
    }
  }

  private boolean behindComma() {
    int j = i - 1;
    while (j >= 0 && (parts.get(j).isCue(Cue.AND) || parts.get(j).isCue(Cue.FILLER))) {
      j--;
    }
    return j >= 0 && (parts.get(j).isSign(',') || parts.get(j).isSign(')'));
  }

  private void change(Cued c) {
    if (isNounBehindFigure()) {
      return;
    }
    // {@code …, up 30.2%} behind a figure goes on about that figure, {@code …, rose} about the
    // subject.
    if (c.isVerb() || lastIndex < i - 3 || about.isEmpty()) {
      restore();
    } else if (aside && lastIndex >= i - 3) {
      change = c.sign();
      toLevel = false;
      linked = true;
      return;
    }
    if (aside && !(at(i - 1).isCue(Cue.FILLER) || at(i - 1) instanceof Subject)) {
      change = c.sign();
      return;
    }
    if (frame.comparative() && frame.isSettled()) {
      frame = main;
      about = subject.or(() -> about);
    }
    change = c.sign();
    toLevel = false;
    linked |= about.isPresent();
    gap = 0;
  }

  // {@code 48.3% increase}: read with its figure.
  private boolean isNounBehindFigure() {
    return lastIndex == i - 1 && last.filter(Slot::isChange).isPresent();
  }

  private void versus() {
    if (aside) {
      aside = false;
    }
    about = subject.or(() -> about);
    start(Frame.comparison(main, offset()));
    linked = about.isPresent();
    toLevel = true;
    change = 0;
    gap = 0;
  }

  private void from(Cued c) {
    boolean behindChange = change != 0 || last.filter(Slot::isChange).isPresent();
    boolean turned = toLevel || last.isPresent();
    String word = c.text().toLowerCase(Locale.ROOT);
    if (word.equals("from") ? behindChange || turned : behindChange && leadsToTime()) {
      if (aside ? !nextIsFigure() : !leadsToEarlier()) {
        return;
      }
      if (frame.comparative() && !frame.isSettled() && !frame.slots().isEmpty()) {
        return;
      }
      start(Frame.comparison(main, offset()));
      linked = about.isPresent() && !aside;
      toLevel = true;
      change = 0;
      gap = 0;
    }
  }

  private boolean nextIsFigure() {
    Part next = at(i + 1);
    return next instanceof Amount || next.isCue(Cue.FILLER) && at(i + 2) instanceof Amount;
  }

  /** {@code from $5 million}, {@code from the prior year}, {@code from a loss of}. */
  private boolean leadsToEarlier() {
    int j = i + 1;
    while (at(j).isCue(Cue.FILLER) || at(j).isCue(Cue.BASIS) || at(j).isCue(Cue.DOWN)) {
      j++;
    }
    return at(j) instanceof Amount || at(j) instanceof When || at(j) instanceof Subject;
  }

  private boolean leadsToTime() {
    return at(i + 1) instanceof When || at(i + 1).isCue(Cue.FILLER) && at(i + 2) instanceof When;
  }

  private void aside() {
    // {@code … compared to 21.4% last year, driven by a 14% increase in traffic}: back to this
    // year.
    if (frame.comparative() && frame.isSettled() && at(i - 1).isSign(',')) {
      frame = main;
    }
    aside = true;
    linked = false;
    about = Optional.empty();
    change = 0;
    toLevel = false;
    gap = 0;
  }

  private void excluding() {
    boolean behind = last.isPresent() && !at(i - 1).isSign(',') && !at(i - 1).isCue(Cue.AND);
    if (behind && near()) {
      replaceLast(last.get().withBasis(Basis.ADJUSTED));
    } else if (about.isPresent()) {
      nextBasis = Basis.ADJUSTED;
    } else {
      clauseBasis = Basis.ADJUSTED;
    }
    Optional<Subject> kept = about;
    aside();
    if (!behind) {
      subject = kept.or(() -> subject);
    }
  }

  private void basis(Cued c) {
    Basis worded = Bases.of(c);
    if (i <= 1 || frames.size() == 1 && frame.slots().isEmpty() && about.isEmpty()) {
      sentenceBasis = worded;
      return;
    }
    boolean before = at(i - 1).isSign(',') || at(i - 1).isCue(Cue.AND) || at(i - 1).isCue(Cue.OR);
    if (last.isPresent() && near() && !(before && leadsOn())) {
      replaceLast(last.get().withBasis(worded));
    } else {
      nextBasis = worded;
    }
  }

  private boolean leadsOn() {
    Part next = at(i + 1);
    return next instanceof Amount || next instanceof Cued c && c.sign() != 0 || next.isSign(',');
  }

  // ---- figures

  private void number(Amount n) {
    if (!outlook && (forward || !Numbers.isSingle(n))) {
      last = Optional.empty();
      return;
    }
    if (i <= 2 && at(i - 1).isCue(Cue.TO) && Numbers.isMoney(n) && about.isEmpty()) {
      leading = Optional.of(n);
      return;
    }
    new NumberReading(n).read();
  }

  private int offset() {
    return at(i).start();
  }

  private Part at(int j) {
    return j >= 0 && j < parts.size() ? parts.get(j) : new Sign(0, 0, '\0');
  }

  /** Decides what one figure is. */
  private final class NumberReading {
    private final Amount n;
    private final int after;

    NumberReading(Amount n) {
      this.n = n;
      this.after = at(i + 1) instanceof Cued c && !c.isVerb() ? c.sign() : 0;
    }

    void read() {
      if (after != 0 && leadsNowhere() || isCutOff() || isTarget()) {
        skip();
      } else if (Numbers.isPercent(n)) {
        percent();
      } else if (Numbers.isPoints(n)) {
        points();
      } else {
        amount();
      }
    }

    /** {@code the $6 million annual target}. */
    private boolean isTarget() {
      int j = i + 1;
      while (j <= i + 3 && (at(j).isCue(Cue.FILLER) || at(j) instanceof Term)) {
        j++;
      }
      return at(j).isCue(Cue.FORWARD) && !outlook;
    }

    // A figure that ends a line without a full stop may go on elsewhere: {@code SGD 120} million.
    private boolean isCutOff() {
      return i == parts.size() - 1 && Numbers.isBare(n) && parts.size() > WHOLE;
    }

    /** {@code 150 basis points higher than it would have been}: measured against no period. */
    private boolean leadsNowhere() {
      Part next = at(i + 2);
      boolean than = next instanceof Cued c && c.text().equalsIgnoreCase("than");
      Part behind = at(i + 3).isCue(Cue.FILLER) ? at(i + 4) : at(i + 3);
      return than && !(behind instanceof When) && !(behind instanceof Amount);
    }

    // ---- percentages

    private void percent() {
      if (ofSales()) {
        return;
      }
      Optional<Subject> part = partAhead();
      Optional<Subject> named = named();
      if (named.isPresent()) {
        ofNamed(named.get());
      } else if (part.isPresent()) {
        emit(part.get(), Measure.PERCENT_CHANGE, after != 0 ? after : signOfLast());
        series = true;
      } else if (after != 0) {
        changeOf(after);
      } else if (change != 0 && !toLevel && about.isPresent() && gap <= WIDEST_GAP) {
        percentChange(about.get(), change);
      } else if (follows(Slot::isChange) && !toLevel && about.isPresent()) {
        percentChange(about.get(), signOfLast());
      } else if (linked && gap <= WIDEST_GAP && about.isPresent()) {
        percentLevel(about.get());
      } else {
        skip();
      }
    }

    /** {@code 17% growth in Northwind Search, 13% in Northwind Ads}: parts of what grew. */
    private Optional<Subject> partAhead() {
      int j = i + (after != 0 ? 2 : 1);
      if (!at(j).isCue(Cue.IN) || after == 0 && !follows(Slot::isChange) && !series) {
        return Optional.empty();
      }
      if (at(j + 1) instanceof Named named && subject.isPresent()) {
        Metric metric = subject.get().metric().withLabel(named.segment());
        return Optional.of(
            Subject.plain(named.start(), named.end(), metric, Optional.of(named.segment())));
      }
      return properName(j + 1);
    }

    private Optional<Subject> properName(int from) {
      StringBuilder name = new StringBuilder();
      int j = from;
      while (at(j) instanceof Term term
          && (j > from || Character.isUpperCase(term.text().charAt(0)))) {
        name.append(name.isEmpty() ? "" : " ").append(term.text());
        j++;
      }
      boolean ends = at(j) instanceof Sign || at(j).isCue(Cue.AND);
      Metric metric = new Metric(name.toString(), Optional.empty(), Metric.Kind.FLOW, false, false);
      return name.isEmpty() || !ends
          ? Optional.empty()
          : Optional.of(Subject.plain(at(from).start(), at(j - 1).end(), metric, Optional.empty()));
    }

    private void percentLevel(Subject s) {
      if (s.change() != 0) {
        percentChange(s, s.change());
      } else if (s.metric().kind() == Metric.Kind.GROWTH) {
        emit(s, Measure.PERCENT_CHANGE, 1);
      } else if (s.metric().kind().isRate()) {
        emit(s, Measure.AMOUNT, 1);
      } else {
        skip();
      }
    }

    private void percentChange(Subject s, int sign) {
      Metric.Kind kind = s.metric().kind();
      boolean rate = kind == Metric.Kind.RATE || kind == Metric.Kind.STOCKRATE;
      boolean margin =
          kind == Metric.Kind.MARGIN
              && s.metric().label().toLowerCase(Locale.ROOT).contains("margin");
      if (rate || margin) {
        skip();
      } else {
        emit(s, Measure.PERCENT_CHANGE, sign);
      }
    }

    /** {@code a 13.6% increase in transactions}. */
    private void changeOf(int sign) {
      int j = i + 2;
      boolean of = at(j).isCue(Cue.IN) || at(j).isCue(Cue.OF);
      if (of) {
        Optional<Subject> ahead = subjectAhead(j + 1);
        if (ahead.isPresent()) {
          percentChange(ahead.get(), sign);
        } else if (at(j + 1) instanceof When && about.isPresent() && !aside) {
          percentChange(about.get(), sign);
        } else {
          skip();
        }
      } else if (about.isPresent() && !aside) {
        percentChange(about.get(), sign);
      } else {
        skip();
      }
    }

    /** {@code $447.6 million, or 13.9% of net sales}. */
    private boolean ofSales() {
      Optional<Subject> whole = at(i + 1).isCue(Cue.OF) ? subjectAhead(i + 2) : Optional.empty();
      if (whole.isEmpty() || linked && about.filter(s -> s.metric().kind().isRate()).isPresent()) {
        return false;
      }
      Subject sales = whole.get();
      boolean revenue =
          sales
              .metric()
              .concept()
              .filter(org.earningsrelease.model.Concept.REVENUES::equals)
              .isPresent();
      if (revenue
          && about.isPresent()
          && follows(s -> !s.isChange())
          && about.get().metric().kind() == Metric.Kind.FLOW) {
        Subject s = about.get();
        String label = s.metric().label() + " as a percentage of " + sales.metric().label();
        Metric share = s.metric().withKind(Metric.Kind.RATE).withLabel(label);
        emit(s.withMetric(share), Measure.AMOUNT, 1);
      } else {
        skip();
      }
      return true;
    }

    /** {@code 3.6% sequential revenue growth}, {@code 38.7% fourth quarter gross margin}. */
    private Optional<Subject> named() {
      int j = i + 1;
      while (at(j) instanceof When || at(j).isCue(Cue.FILLER) || at(j).isCue(Cue.COMPARISON)) {
        j++;
      }
      return at(j) instanceof Subject s && !s.fresh() ? Optional.of(s) : Optional.empty();
    }

    private void ofNamed(Subject s) {
      taken = Optional.of(s);
      if (s.change() != 0) {
        percentChange(s, s.change());
      } else if (s.metric().kind().isRate()) {
        emit(s, Measure.AMOUNT, 1);
      } else {
        skip();
      }
    }

    // ---- points

    private void points() {
      int sign = after != 0 ? after : change;
      boolean rate = about.filter(s -> s.metric().kind().isRate()).isPresent();
      if (sign != 0 && !toLevel && rate && gap <= WIDEST_GAP) {
        emit(about.get(), Measure.CHANGE, sign);
      } else {
        skip();
      }
    }

    // ---- amounts

    private void amount() {
      Optional<Cued> perShare = perShare();
      if (perShare.isPresent()) {
        eachShare(perShare.get());
        return;
      }
      if (translation()) {
        return;
      }
      boolean direct = linked && gap <= WIDEST_GAP && about.isPresent();
      Optional<Subject> ahead = ahead();
      if (shares()) {
        return;
      }
      if (ahead.isPresent() && (!direct || reporting && last.isEmpty() || !fits(about.get()))) {
        taken = ahead;
        if (dealing && ahead.get().metric().kind().onDay()) {
          skip();
        } else {
          level(ahead.get());
        }
      } else if (after != 0) {
        skip();
      } else if (change != 0
          && !toLevel
          && about.isPresent()
          && gap <= WIDEST_GAP
          && fits(about.get())
          && !aside) {
        emit(about.get(), Measure.CHANGE, change);
      } else if (follows(Slot::isChange) && !toLevel && at(i - 1).isCue(Cue.OR) && fits(about)) {
        emit(about.get(), Measure.CHANGE, signOfLast());
      } else if (direct && mayFollow()) {
        level(about.get());
      } else {
        skip();
      }
    }

    /** {@code 216.5 million common equivalent shares}. */
    private boolean shares() {
      boolean counted =
          Numbers.isPlain(n)
              && at(i + 1) instanceof Subject s
              && s.metric().kind() == Metric.Kind.SHARES
              && !aside;
      if (counted && at(i + 1) instanceof Subject s) {
        emit(s, Measure.AMOUNT, 1);
      }
      return counted;
    }

    private boolean fits(Optional<Subject> s) {
      return s.isPresent() && fits(s.get());
    }

    /** A second figure for one verb needs a second time or a word that says so. */
    private boolean mayFollow() {
      if (last.isEmpty()
          || !frame.slots().contains(last.get())
          || last.get().isChange()
          || toLevel && lastIndex < lastTo()) {
        return true;
      }
      return frame.times().size() > 1
          || hasOwnTime()
          || frame.comparative() && main.times().size() > 1
          || hasRespectively()
          || !sameMetric();
    }

    /** {@code from $23.9 billion at the prior quarter end and $5.3 billion at year end}. */
    private boolean hasOwnTime() {
      int j = i + 1;
      while (j <= i + 4 && !(at(j) instanceof When) && !(at(j) instanceof Amount)) {
        j++;
      }
      return frame.isSettled() && at(i - 1).isCue(Cue.AND) && at(j) instanceof When;
    }

    private boolean sameMetric() {
      return about.isPresent() && last.get().metric().label().equals(about.get().metric().label());
    }

    private int lastTo() {
      for (int j = i - 1; j >= 0; j--) {
        if (parts.get(j).isCue(Cue.TO)) {
          return j;
        }
      }
      return -1;
    }

    private void level(Subject s) {
      if (fits(s)) {
        emit(s, Measure.AMOUNT, 1);
      } else {
        skip();
      }
    }

    private boolean fits(Subject s) {
      Metric.Kind kind = s.metric().kind();
      if (aside && s.metric().isHeadline()) {
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
      return kind.isCount() && !isPart(at(i + 1)) || kind == Metric.Kind.FLOW && unitBehind();
    }

    /** {@code 11.6 million customers}: another thing is counted. */
    private boolean isPart(Part next) {
      return next instanceof Subject;
    }

    private boolean unitBehind() {
      return at(i + 1) instanceof Term t && t.text().equalsIgnoreCase("units");
    }

    /** {@code $2.3 billion in cash from operations}, {@code $18 million of charges}. */
    private Optional<Subject> ahead() {
      if (at(i + 1).isCue(Cue.IN) || at(i + 1).isCue(Cue.OF)) {
        return subjectAhead(i + 2);
      }
      if (reporting && onBehindShare().isPresent()) {
        return onBehindShare();
      }
      int j = i + 1;
      if (at(j).isSign(',')
          && at(j + 1).isCue(Cue.OR)
          && at(j + 2) instanceof Amount
          && at(j + 3).isCue(Cue.PERSHARE)) {
        j += at(j + 4).isSign(',') ? 5 : 4;
      }
      boolean purpose = at(j).isCue(Cue.FOR) && about.filter(s -> !isVague(s.metric())).isEmpty();
      return purpose ? subjectAhead(j + 1) : Optional.empty();
    }

    /** {@code spent $16 million, or 5% of net revenue, on capital expenditures}. */
    private Optional<Subject> onBehindShare() {
      int j = i + 1;
      if (at(j).isSign(',')
          && at(j + 1).isCue(Cue.OR)
          && at(j + 2) instanceof Amount
          && at(j + 3).isCue(Cue.OF)) {
        j += 4;
        while (at(j) instanceof Subject || at(j).isCue(Cue.FILLER) || at(j).isSign(',')) {
          j++;
        }
      }
      boolean on = at(j) instanceof Cued c && c.text().equalsIgnoreCase("on");
      return on ? subjectAhead(j + 1) : Optional.empty();
    }

    private Optional<Cued> perShare() {
      for (int j = i + 1; j <= i + 3; j++) {
        if (at(j) instanceof Cued c && c.is(Cue.PERSHARE)) {
          return Optional.of(c);
        }
        if (at(j).isCue(Cue.FOR) && eachShareBehind(j + 1)) {
          return Optional.of(
              new Cued(n.end(), n.end(), new CueWording(Cue.PERSHARE, ""), "per share"));
        }
        if (!(at(j) instanceof Term) && !at(j).isCue(Cue.FILLER)) {
          return Optional.empty();
        }
      }
      return Optional.empty();
    }

    /** {@code for each Sample ordinary share}. */
    private boolean eachShareBehind(int from) {
      boolean each = at(from) instanceof Cued c && c.text().equalsIgnoreCase("each");
      for (int j = from + 1; each && j <= from + 5; j++) {
        if (at(j) instanceof Term t && t.text().toLowerCase(Locale.ROOT).startsWith("share")) {
          return true;
        }
      }
      return false;
    }

    private void eachShare(Cued kind) {
      boolean direct = linked && gap <= WIDEST_GAP || follows(s -> true);
      if (about.isEmpty() || !direct) {
        skip();
        return;
      }
      Subject s = about.get();
      if (s.metric().kind() != Metric.Kind.FLOW
          && s.metric().kind() != Metric.Kind.STOCK
          && !s.metric().kind().isPerShare()) {
        skip();
        return;
      }
      Basis basis = s.basis() != Basis.REPORTED ? s.basis() : sentenceBasis;
      Metric metric = PerShare.of(s.metric(), kind, basis);
      if (change != 0 && !toLevel) {
        skip();
        return;
      }
      emit(s.withMetric(metric), Measure.AMOUNT, 1);
    }

    /** {@code JPY 350 million ($3.4 million)}: the same in another currency. */
    private boolean translation() {
      if (!at(i - 1).isSign('(') || last.isEmpty() || lastIndex != i - 2 || !Numbers.isMoney(n)) {
        return false;
      }
      Slot whole = last.get();
      if (!Numbers.isMoney(whole.number())
          || Numbers.currency(whole.number()).equals(Numbers.currency(n))
          || frame.comparative() && !frame.slots().contains(whole)) {
        return false;
      }
      frame.slots().add(whole.withNumber(n));
      return true;
    }

    // ---- shared

    private Optional<Subject> subjectAhead(int from) {
      int j = from;
      while (at(j) instanceof When || at(j).isCue(Cue.FILLER)) {
        j++;
      }
      return at(j) instanceof Subject s ? Optional.of(s) : Optional.empty();
    }

    /** Whether only joining words stand between the figure before and this one. */
    private boolean follows(java.util.function.Predicate<Slot> test) {
      if (last.isEmpty() || !test.test(last.get())) {
        return false;
      }
      for (int j = lastIndex + 1; j < i; j++) {
        Part p = parts.get(j);
        boolean joins =
            p.isCue(Cue.AND)
                || p.isCue(Cue.OR)
                || p.isCue(Cue.BY)
                || p.isCue(Cue.FILLER)
                || p.isCue(Cue.COMPARISON)
                || p.isCue(Cue.BASIS)
                || p instanceof When w && comparison(w).isPresent()
                || j == lastIndex + 1 && p instanceof Cued c && c.sign() != 0
                || j == lastIndex + 1 && p instanceof Term
                || p.isSign(',')
                || p.isSign('(')
                || p.isSign(')');
        if (!joins) {
          return false;
        }
      }
      return true;
    }

    private int signOfLast() {
      return last.orElseThrow().sign();
    }

    private boolean hasRespectively() {
      return parts.stream().anyMatch(p -> p.isCue(Cue.RESPECTIVELY));
    }

    private void skip() {
      gap++;
    }

    private void emit(Subject s, Measure measure, int sign) {
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
              measure == Measure.AMOUNT ? Optional.empty() : nextComparison);
      frame.slots().add(slot);
      last = Optional.of(slot);
      lastIndex = i;
      gap = 0;
      nextBasis = nextBasis == Basis.CONSTANT_CURRENCY ? nextBasis : Basis.REPORTED;
      nextComparison = Optional.empty();
      if (measure == Measure.AMOUNT) {
        change = 0;
        toLevel = false;
      } else {
        toLevel = false;
        change = 0;
      }
    }

    /** {@code U.S. EBITDA rose 5% and EBITDA margin was 8%}: both are of the segment. */
    private Optional<String> segmentOf(Subject s) {
      boolean own = s.segment().isPresent();
      if (own && !aside) {
        segment = s.segment();
      }
      return own ? s.segment() : segment.filter(name -> !isWhole(s));
    }

    private boolean isWhole(Subject s) {
      return s.whole() || s.metric().isOfTheWhole();
    }

    // Constant currency is a way to compare: amounts are not printed in it.
    private Basis basis(Subject s, Measure measure) {
      if (Wording.key(s.metric().label()).startsWith("gaap ")) {
        return Basis.REPORTED;
      }
      if (nextBasis != Basis.REPORTED
          && (measure != Measure.AMOUNT || nextBasis != Basis.CONSTANT_CURRENCY)) {
        return nextBasis;
      }
      if (s.basis() != Basis.REPORTED) {
        return s.basis();
      }
      return clauseBasis != Basis.REPORTED ? clauseBasis : sentenceBasis;
    }

    /** {@code JPY 16,477 million loss}. */
    private boolean isLossBehind() {
      return at(i + 1) instanceof Subject s && s.generic() && s.metric().loss();
    }
  }
}
