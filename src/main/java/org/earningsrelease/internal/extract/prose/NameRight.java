package org.earningsrelease.internal.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earningsrelease.internal.extract.sentence.Cue;
import org.earningsrelease.internal.extract.sentence.Metric;
import org.earningsrelease.internal.extract.sentence.Part;
import org.earningsrelease.internal.extract.sentence.Part.Cued;
import org.earningsrelease.internal.extract.sentence.Part.Named;
import org.earningsrelease.internal.extract.sentence.Part.Term;
import org.earningsrelease.internal.lexicon.Wording;

/**
 * The words behind a metric that belong to its name: sales {@code in the Coatings segment}.
 *
 * <p>It is filled while it reads and is not shared beyond one name.
 */
final class NameRight {
  /** Longest stretch of words that belongs to a name. */
  private static final int LONGEST = 8;

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

  private static final Set<String> PREPOSITIONS = Set.of("of", "from", "in", "to", "on", "for");

  private final List<Part> parts;
  private final NameEnds ends;
  private final boolean behindRate;
  private final List<String> words = new ArrayList<>();
  private int next;
  private int change;
  private boolean compound;
  private boolean changing;
  private boolean ofSales;
  private boolean each;
  private Optional<Cued> perShare = Optional.empty();
  private Optional<String> segment = Optional.empty();

  private NameRight(List<Part> parts, int next, boolean behindRate) {
    this.behindRate = behindRate;
    this.parts = parts;
    this.ends = new NameEnds(parts);
    this.next = next;
  }

  /**
   * What was read.
   *
   * @param next index of the part behind the name
   * @param change +1 or -1 where the name ends in a noun of change
   * @param compound whether the metric only describes another word: {@code sales force}
   * @param changing whether the words change what the metric means
   */
  record Words(
      List<String> words,
      int next,
      int change,
      boolean compound,
      boolean changing,
      boolean ofSales,
      boolean each,
      Optional<Cued> perShare,
      Optional<String> segment) {
    Words {
      words = List.copyOf(words);
    }

    Metric.Kind kind(Metric.Kind printed) {
      if (ofSales) {
        return Metric.Kind.RATE;
      }
      return each && printed.isTotal() ? Metric.Kind.AVGPRICE : printed;
    }
  }

  /**
   * Reads on from the part behind the metric.
   *
   * @param behindRate whether a percentage stands in front of the name
   */
  static Words read(List<Part> parts, int next, boolean behindRate) {
    NameRight right = new NameRight(parts, next, behindRate);
    right.read();
    return new Words(
        right.words,
        right.next,
        right.change,
        right.compound,
        right.changing,
        right.ofSales,
        right.each,
        right.perShare,
        right.segment);
  }

  private void read() {
    next = ends.behindBracket(next);
    if (at(next) instanceof Cued cued && cued.is(Cue.OFSALES)) {
      words.add(cued.text());
      ofSales = true;
      next++;
    }
    if (at(next) instanceof Cued cued && cued.is(Cue.PERSHARE)) {
      perShare = Optional.of(cued);
      next = ends.behindBracket(next + 1);
    }
    eachOf();
    next = ends.behindOwner(next);
    if (at(next) instanceof Cued cued && isNounOfChange(cued)) {
      change = cued.sign();
      next++;
      return;
    }
    if (isTerm(next, "before")) {
      before();
      return;
    }
    if (at(next) instanceof Term term) {
      compound = isCompound(term);
      return;
    }
    qualifier();
  }

  /** {@code Total revenue per available seat mile}: no revenue, but a price. */
  private void eachOf() {
    int behind = ends.behindEach(next);
    if (behind > next) {
      parts.subList(next, behind).forEach(p -> words.add(NameEnds.text(p)));
      each = true;
      changing = true;
      next = ends.behindBracket(behind);
    }
  }

  /** {@code EBIT before special items}. */
  private void before() {
    List<String> found = new ArrayList<>(List.of("before"));
    int j = next + 1;
    while (j - next <= LONGEST && (NameEnds.isNominal(at(j)) || at(j).isCue(Cue.IN))) {
      found.add(NameEnds.text(at(j)));
      j++;
    }
    if (j > next + 1 && isVerb(at(j))) {
      words.addAll(found);
      changing = true;
      next = j;
    }
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
    if (behindRate) {
      return true;
    }
    boolean always = word.equals("growth") || word.equals("growth rate");
    return always || behind.isCue(Cue.OF) || behind.isCue(Cue.LEVEL) || behind instanceof Part.Sign;
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
    while (j < parts.size() && j - next <= LONGEST + 2 && NameEnds.isNominal(parts.get(j))) {
      if (parts.get(j) instanceof Named n) {
        named = Optional.of(n.segment());
      }
      found.add(NameEnds.text(parts.get(j)));
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
    return PREPOSITIONS.contains(Wording.key(cued.text()));
  }

  private static boolean isVerb(Part part) {
    return part.isCue(Cue.LEVEL)
        || part instanceof Cued cued && cued.sign() != 0
        || part.isSign(':');
  }

  private Part at(int i) {
    return i >= 0 && i < parts.size() ? parts.get(i) : new Part.Sign(0, 0, '\0');
  }
}
