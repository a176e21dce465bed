package org.earningsrelease.internal.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earningsrelease.internal.extract.sentence.Cue;
import org.earningsrelease.internal.extract.sentence.CueWording;
import org.earningsrelease.internal.extract.sentence.Metric;
import org.earningsrelease.internal.extract.sentence.MetricWording;
import org.earningsrelease.internal.extract.sentence.Numbers;
import org.earningsrelease.internal.extract.sentence.Part;
import org.earningsrelease.internal.extract.sentence.Part.Cued;
import org.earningsrelease.internal.extract.sentence.Part.Known;
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
  private static final Set<String> GENERIC =
      Set.of("loss", "losses", "income", "profit", "profits", "earnings", "gain", "benefit");

  private final String sentence;
  private final List<Part> parts;
  private final List<Part> joined = new ArrayList<>();
  private final NameLeft front;

  private Subjects(List<Part> parts, Set<String> issuer, String sentence) {
    this.sentence = sentence;
    this.parts = parts;
    this.front = new NameLeft(sentence, joined, issuer);
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

  private int name(Known known, int i) {
    NameLeft.Words left = front.read(known);
    NameRight.Words right = NameRight.read(parts, i + 1, isBehindRate(i));
    if (right.compound()) {
      // {@code sales force}: the metric only describes another word.
      CueWording other = new CueWording(Cue.STOP, "compound");
      joined.add(new Cued(known.start(), known.end(), other, known.text()));
      return i + 1;
    }
    int start = front.drop(left, known);
    joined.add(subject(known, left, right, start));
    return right.next();
  }

  /** {@code 1% operating margin expansion}. */
  private boolean isBehindRate(int i) {
    int j = i - 1;
    while (j >= 0 && (parts.get(j) instanceof When || parts.get(j).isCue(Cue.BASIS))) {
      j--;
    }
    return j >= 0
        && parts.get(j) instanceof Part.Amount number
        && (Numbers.isPercent(number) || Numbers.isPoints(number));
  }

  private Subject subject(Known known, NameLeft.Words left, NameRight.Words right, int start) {
    MetricWording wording = known.wording();
    List<String> words = new ArrayList<>(left.words());
    words.add(known.text());
    words.addAll(right.words());
    boolean vague = left.changing() || right.changing();
    String name = String.join(" ", words);
    boolean doubled = left.segment().isPresent() && name.startsWith("segment ");
    Metric metric =
        new Metric(
            doubled ? name.substring("segment ".length()) : name,
            vague ? Optional.empty() : wording.concept(),
            right.kind(wording.kind()),
            wording.loss(),
            wording.explicit());
    if (right.perShare().isPresent()) {
      metric = PerShare.of(metric, right.perShare().get(), left.basis());
    }
    Basis basis = wording.organic() ? Basis.ORGANIC : left.basis();
    if (basis == Basis.REPORTED) {
      basis = Bases.ofName(known.text());
    }
    boolean generic = GENERIC.contains(Wording.key(known.text())) && left.words().isEmpty();
    return new Subject(
        start,
        parts.get(right.next() - 1).end(),
        right.ofSales() ? metric.withKind(Metric.Kind.RATE) : metric,
        basis,
        left.segment().or(() -> right.segment()),
        left.times(),
        right.change(),
        generic && right.words().isEmpty(),
        startsAfresh(start),
        left.whole() || NameLeft.WHOLE.contains(Wording.words(known.text()).get(0)));
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
    running |= last.isCue(Cue.COMPARISON);
    return capital && running && isRunning(sentence.charAt(Math.max(0, start - 2)))
        || capital && last instanceof Part.Amount;
  }

  private static boolean isRunning(char c) {
    return Character.isLowerCase(c) || Character.isDigit(c) || c == '%' || c == ')';
  }
}
