package org.earningsrelease.internal.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.earningsrelease.internal.extract.sentence.Cue;
import org.earningsrelease.internal.extract.sentence.CueWording;
import org.earningsrelease.internal.extract.sentence.Metric;
import org.earningsrelease.internal.extract.sentence.MetricWording;
import org.earningsrelease.internal.extract.sentence.Part;
import org.earningsrelease.internal.extract.sentence.Part.Cued;
import org.earningsrelease.internal.extract.sentence.Part.Known;
import org.earningsrelease.internal.extract.sentence.Part.Named;
import org.earningsrelease.internal.extract.sentence.Part.Subject;
import org.earningsrelease.internal.extract.sentence.Part.Term;
import org.earningsrelease.internal.extract.sentence.Part.When;
import org.earningsrelease.internal.lexicon.Wording;
import org.earningsrelease.model.Basis;

/**
 * Joins the words around a known metric to one name: {@code Group fourth-quarter net interest
 * income}, {@code Sales in the Coatings segment}.
 */
public final class Subjects {
  /** Longest stretch of words that belongs to a name. */
  private static final int LONGEST = 8;

  private static final Set<String> GENERIC =
      Set.of("loss", "losses", "income", "profit", "profits", "earnings", "gain", "benefit");

  private static final Set<String> SEGMENT_WORDS =
      Set.of(
          "segment", "segments", "division", "business", "unit", "group", "operations", "region");

  private static final Set<String> WHOLE =
      Set.of("total", "consolidated", "group", "overall", "company wide", "companys", "combined");

  private static final Set<String> NOUNS_OF_CHANGE =
      Set.of(
          "growth",
          "improvement",
          "expansion",
          "reduction",
          "increase",
          "decrease",
          "decline",
          "growth rate",
          "drop",
          "rise",
          "contraction");

  private final String sentence;
  private final List<Part> parts;
  private final Set<String> issuer;
  private final List<Part> joined = new ArrayList<>();

  private Subjects(List<Part> parts, Set<String> issuer, String sentence) {
    this.sentence = sentence;
    this.parts = parts;
    this.issuer = issuer;
  }

  /**
   * The parts with every {@link Known} replaced or dropped.
   *
   * @param sentence its text
   * @param issuer words of the issuer's name, which change no metric
   */
  public static List<Part> join(List<Part> parts, Set<String> issuer, String sentence) {
    Subjects subjects = new Subjects(parts, issuer, sentence);
    int next = 0;
    while (next < parts.size()) {
      next = subjects.step(next);
    }
    return List.copyOf(subjects.joined);
  }

  private int step(int i) {
    if (parts.get(i) instanceof Known known) {
      return name(known, i);
    }
    joined.add(parts.get(i));
    return i + 1;
  }

  /** What stands in front of the metric and belongs to it. */
  private record Left(
      List<String> words,
      boolean changing,
      List<When> times,
      Optional<String> segment,
      Basis basis,
      boolean whole) {}

  private int name(Known known, int i) {
    Left left = left(known);
    Right right = new Right(i + 1);
    right.read();
    if (right.compound) {
      // {@code sales force}: the metric only describes another word.
      left.words.clear();
      CueWording other = new CueWording(Cue.STOP, "compound");
      joined.add(new Cued(known.start(), known.end(), other, known.text()));
      return i + 1;
    }
    int start = drop(left, known);
    joined.add(subject(known, left, right, start));
    return right.next;
  }

  private Subject subject(Known known, Left left, Right right, int start) {
    MetricWording wording = known.wording();
    List<String> words = new ArrayList<>(left.words);
    words.add(known.text());
    words.addAll(right.words);
    boolean vague = left.changing || right.changing;
    String name = String.join(" ", words);
    boolean doubled = left.segment.isPresent() && name.startsWith("segment ");
    Metric metric =
        new Metric(
            doubled ? name.substring("segment ".length()) : name,
            vague ? Optional.empty() : wording.concept(),
            right.kind(wording.kind()),
            wording.loss(),
            wording.explicit());
    if (right.perShare.isPresent()) {
      metric = PerShare.of(metric, right.perShare.get(), left.basis);
    }
    Basis basis = wording.organic() ? Basis.ORGANIC : left.basis;
    if (basis == Basis.REPORTED) {
      basis = Bases.ofName(known.text());
    }
    boolean generic = GENERIC.contains(Wording.key(known.text())) && left.words.isEmpty();
    return new Subject(
        start,
        parts.get(right.next - 1).end(),
        right.ofSales ? metric.withKind(Metric.Kind.RATE) : metric,
        basis,
        left.segment.or(() -> right.segment),
        left.times,
        right.change,
        generic && right.words.isEmpty(),
        startsAfresh(start),
        left.whole || WHOLE.contains(Wording.words(known.text()).get(0)));
  }

  private static boolean isRunning(char c) {
    return Character.isLowerCase(c) || Character.isDigit(c) || c == '%' || c == ')';
  }

  private boolean startsAfresh(int start) {
    if (joined.isEmpty()) {
      return false;
    }
    Part last = joined.get(joined.size() - 1);
    boolean capital =
        Character.isUpperCase(sentence.charAt(start))
            && start + 1 < sentence.length()
            && Character.isLowerCase(sentence.charAt(start + 1));
    boolean running = last instanceof Part.Amount || last instanceof When || last instanceof Term;
    return capital && running && isRunning(sentence.charAt(Math.max(0, start - 2)))
        || capital && last instanceof Part.Amount;
  }

  /** Looks back over the parts joined so far. */
  private Left left(Known known) {
    List<String> words = new ArrayList<>();
    List<When> times = new ArrayList<>();
    Optional<String> segment = Optional.empty();
    Basis basis = Basis.REPORTED;
    boolean changing = false;
    boolean whole = false;
    for (int j = joined.size() - 1; j >= 0 && joined.size() - j <= LONGEST; j--) {
      Part part = joined.get(j);
      if (part instanceof When && isFreshStart(j + 1, known)) {
        break;
      } else if (part instanceof When when) {
        times.add(0, when);
      } else if (part instanceof Named named && segment.isEmpty()) {
        segment = Optional.of(named.segment());
      } else if (part instanceof Term term && describes(term)) {
        if (SEGMENT_WORDS.contains(term.text()) && isNamed(j - 1)) {
          continue;
        }
        words.add(0, term.text());
        changing |= !isIssuer(term);
      } else if (part instanceof Cued cued && cued.is(Cue.BASIS)) {
        basis = basis == Basis.REPORTED ? Bases.of(cued) : basis;
        words.add(0, cued.text());
      } else if (part instanceof Cued cued && joinsTerms(cued, j, words)) {
        words.add(0, cued.text());
      } else if (part instanceof Cued cued && isDescription(cued)) {
        whole |= WHOLE.contains(Wording.key(cued.text()));
      } else {
        break;
      }
    }
    return new Left(words, changing, times, segment, basis, whole);
  }

  /**
   * {@code … in the third quarter of 2025 Systemwide sales of …}: bullets that a document sets
   * without marks begin with a capital behind words that have none.
   */
  private boolean isFreshStart(int first, Known known) {
    int start = first < joined.size() ? joined.get(first).start() : known.start();
    Part before = joined.get(first - 1);
    return Character.isUpperCase(sentence.charAt(start))
        && start + 1 < sentence.length()
        && Character.isLowerCase(sentence.charAt(start + 1))
        && Character.isLowerCase(sentence.charAt(before.start()));
  }

  private boolean isNamed(int j) {
    return j >= 0 && joined.get(j) instanceof Named;
  }

  /** {@code professional services and other revenues}: joins two words that describe one metric. */
  private boolean joinsTerms(Cued cued, int j, List<String> words) {
    return cued.is(Cue.AND)
        && Wording.key(cued.text()).equals("and")
        && !words.isEmpty()
        && j > 0
        && joined.get(j - 1) instanceof Term term
        && describes(term)
        && startsName(j - 1);
  }

  /** Whether nothing but describing words stands between here and the start of the clause. */
  private boolean startsName(int from) {
    int j = from;
    while (j >= 0 && joined.get(j) instanceof Term term && describes(term) && from - j < 4) {
      j--;
    }
    return j < 0
        || joined.get(j).isSign('.')
        || joined.get(j).isSign(':')
        || joined.get(j).isSign(';')
        || joined.get(j) instanceof When
        || joined.get(j).isCue(Cue.FILLER);
  }

  private static boolean isDescription(Cued cued) {
    return cued.is(Cue.FILLER);
  }

  /** A noun or adjective in front of a metric; verbs and possessives end the name. */
  private boolean describes(Term term) {
    String word = term.text();
    String lower = word.toLowerCase(Locale.ROOT);
    boolean possessive = lower.endsWith("'s") || lower.endsWith("s'");
    boolean verb = (lower.endsWith("ed") || lower.endsWith("ly")) && lower.equals(word);
    return !possessive && !verb && Character.isLetterOrDigit(word.charAt(0));
  }

  private boolean isIssuer(Term term) {
    return issuer.contains(Wording.key(term.text()));
  }

  /** Takes the words of the name off the parts joined so far and tells where the name starts. */
  private int drop(Left left, Known known) {
    int taken = left.words.size() + left.times.size() + (left.segment.isPresent() ? 1 : 0);
    int start = known.start();
    while (taken > 0 && !joined.isEmpty()) {
      Part last = joined.remove(joined.size() - 1);
      start = last.start();
      boolean skipped =
          last instanceof Cued cued && cued.is(Cue.FILLER)
              || last instanceof Term term
                  && SEGMENT_WORDS.contains(term.text())
                  && isNamed(joined.size() - 1);
      taken -= skipped ? 0 : 1;
    }
    while (!left.words.isEmpty() && issuer.contains(Wording.key(left.words.get(0)))) {
      left.words.remove(0);
    }
    return start;
  }

  /** What stands behind the metric and belongs to it. */
  private final class Right {
    private final List<String> words = new ArrayList<>();
    private int next;
    private int change;
    private boolean compound;
    private boolean changing;
    private boolean ofSales;
    private Optional<Cued> perShare = Optional.empty();
    private Optional<String> segment = Optional.empty();

    Right(int next) {
      this.next = next;
    }

    Metric.Kind kind(Metric.Kind printed) {
      return ofSales ? Metric.Kind.RATE : printed;
    }

    void read() {
      bracket();
      if (at(next) instanceof Cued cued && cued.is(Cue.OFSALES)) {
        words.add(cued.text());
        ofSales = true;
        next++;
      }
      if (at(next) instanceof Cued cued && cued.is(Cue.PERSHARE)) {
        perShare = Optional.of(cued);
        next++;
        bracket();
      }
      attributable();
      if (at(next) instanceof Cued cued && isNounOfChange(cued)) {
        change = cued.sign();
        next++;
        return;
      }
      if (at(next) instanceof Term term) {
        compound = isCompound(term);
        return;
      }
      qualifier();
    }

    /** {@code (loss)}, {@code ("EPS")}: brackets without a figure belong to the name. */
    private void bracket() {
      if (!at(next).isSign('(')) {
        return;
      }
      for (int j = next + 1; j < parts.size() && j <= next + 5; j++) {
        if (parts.get(j).isSign(')')) {
          next = j + 1;
          return;
        }
        if (parts.get(j) instanceof Part.Amount || parts.get(j) instanceof When) {
          return;
        }
      }
    }

    /** {@code attributable to Sample Corporation}. */
    private void attributable() {
      boolean owner =
          at(next) instanceof Cued cued
              && Set.of("attributable to", "available to", "applicable to")
                  .contains(Wording.key(cued.text()));
      if (!owner && !isTerm(next, "available") && !isTerm(next, "applicable")) {
        return;
      }
      int j = next + 1;
      while (j < parts.size()
          && j <= next + 6
          && isNominal(parts.get(j))
          && !parts.get(j).isCue(Cue.BASIS)) {
        j++;
      }
      next = j;
    }

    private boolean isTerm(int i, String word) {
      return at(i) instanceof Term term && term.text().equalsIgnoreCase(word);
    }

    private boolean isNounOfChange(Cued cued) {
      String word = Wording.key(cued.text());
      if (cued.sign() == 0 || !NOUNS_OF_CHANGE.contains(word)) {
        return false;
      }
      Part behind = at(next + 1);
      boolean always = word.equals("growth") || word.equals("growth rate");
      return always
          || behind.isCue(Cue.OF)
          || behind.isCue(Cue.LEVEL)
          || behind instanceof Part.Sign;
    }

    private boolean isCompound(Term term) {
      String word = term.text();
      boolean verbal =
          word.endsWith("ed") || word.endsWith("ly") || word.endsWith("s") || word.endsWith("ing");
      return !verbal && Character.isLetter(word.charAt(0));
    }

    /** {@code Sales in the Coatings segment were}, {@code revenues from licences increased}. */
    private void qualifier() {
      if (!(at(next) instanceof Cued cued) || !isPreposition(cued)) {
        return;
      }
      List<String> found = new ArrayList<>();
      found.add(cued.text());
      Optional<String> named = Optional.empty();
      int j = next + 1;
      while (j < parts.size() && j - next <= LONGEST + 2 && isNominal(parts.get(j))) {
        if (parts.get(j) instanceof Named n) {
          named = Optional.of(n.segment());
        }
        found.add(text(parts.get(j)));
        j++;
      }
      if (j == next + 1 || !isVerb(at(j)) && !leadsToFigure(j) || onlyFillers(next + 1, j)) {
        return;
      }
      next = j;
      segment = named;
      if (named.isEmpty()) {
        words.addAll(found);
        changing = true;
      }
    }

    /** {@code a write-off of certain assets of $118 million}. */
    private boolean leadsToFigure(int j) {
      return at(j).isCue(Cue.OF) && at(j + 1) instanceof Part.Amount;
    }

    private boolean onlyFillers(int from, int to) {
      for (int j = from; j < to; j++) {
        if (!parts.get(j).isCue(Cue.FILLER)) {
          return false;
        }
      }
      return true;
    }

    private boolean isPreposition(Cued cued) {
      String word = Wording.key(cued.text());
      return Set.of("of", "from", "in", "to", "on", "for").contains(word);
    }
  }

  private static boolean isVerb(Part part) {
    return part.isCue(Cue.LEVEL)
        || part instanceof Cued cued && cued.sign() != 0
        || part.isSign(':');
  }

  private boolean isNominal(Part part) {
    return part instanceof Term term && !term.text().endsWith("ing")
        || part instanceof Named
        || part instanceof Known
        || part.isCue(Cue.FILLER)
        || part.isCue(Cue.BASIS)
        || part.isCue(Cue.AND);
  }

  private static String text(Part part) {
    if (part instanceof Term term) {
      return term.text();
    }
    if (part instanceof Known known) {
      return known.text();
    }
    if (part instanceof Named named) {
      return named.segment();
    }
    return part instanceof Cued cued ? cued.text() : "";
  }

  private Part at(int i) {
    return i >= 0 && i < parts.size() ? parts.get(i) : new Part.Sign(0, 0, '\0');
  }
}
