package org.earningsrelease.internal.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.extract.sentence.Cue;
import org.earningsrelease.internal.extract.sentence.Part;
import org.earningsrelease.internal.extract.sentence.Part.Amount;
import org.earningsrelease.internal.extract.sentence.Part.Sign;
import org.earningsrelease.internal.extract.sentence.Part.Subject;
import org.earningsrelease.model.Basis;
import org.earningsrelease.model.Comparison;

/**
 * What a sentence has settled up to one of its parts.
 *
 * <p>The rules of one reading share it and change it; it does not outlive its sentence.
 */
final class SentenceState {
  /** How many unknown words may stand between a verb and its figure. */
  private static final int WIDEST_GAP = 2;

  final List<Part> parts;

  /** Whether it speaks about what is expected. */
  final boolean outlook;

  /** Index of the part that is read. */
  int now;

  final List<Frame> frames = new ArrayList<>();
  Frame frame = Frame.statement(Optional.empty(), 0);

  /** The last frame that is no comparison. */
  Frame main = frame;

  /** What the sentence is about, and what the figures behind the last name are about. */
  Optional<Subject> subject = Optional.empty();

  Optional<Subject> about = Optional.empty();
  Optional<String> segment = Optional.empty();

  /** The last figure understood and the index of its part. */
  Optional<Slot> last = Optional.empty();

  int lastIndex = -1;

  /** Whether a verb has led from the name to a figure. */
  boolean linked;

  /** Whether the name follows its figure: {@code reported $5 million in sales}. */
  boolean reporting;

  /** Whether the verb speaks of a deal: {@code issued}, {@code acquired}. */
  boolean dealing;

  /** Whether parts are named behind percentages: {@code 13% in Ads}. */
  boolean series;

  boolean inBracket;

  /** A figure in front of its name: {@code At $391 million, EBITDA}. */
  Optional<Amount> leading = Optional.empty();

  /** Whether words lead to the level behind a change: {@code rose 5% to}. */
  boolean toLevel;

  /** +1 or -1 where words of change lead to the next figure. */
  int change;

  /** Unknown words since the last word that links. */
  int gap;

  /** Whether the words have turned aside to a part or a cause. */
  boolean aside;

  /** Whether words of expectation stand before. */
  boolean forward;

  Basis sentenceBasis = Basis.REPORTED;
  Basis nextBasis = Basis.REPORTED;
  Basis clauseBasis = Basis.REPORTED;
  Optional<Comparison> nextComparison = Optional.empty();
  final List<Outer> outer = new ArrayList<>();

  /** {@code As a percentage of sales,} in front of a name. */
  Optional<String> ofSales = Optional.empty();

  /** A name that a figure in front of it has already taken. */
  Optional<Subject> taken = Optional.empty();

  /** The first comparison that words name. */
  Optional<Comparison> compared = Optional.empty();

  /** What the sentence was about in front of a bracket. */
  record Outer(
      Frame frame,
      boolean aside,
      Optional<Subject> about,
      Optional<Subject> subject,
      boolean linked,
      int change,
      boolean toLevel) {}

  SentenceState(List<Part> parts, boolean outlook) {
    this.parts = parts;
    this.outlook = outlook;
    frames.add(frame);
  }

  /** Whether few enough unknown words stand between the link and here. */
  boolean isNear() {
    return gap <= WIDEST_GAP;
  }

  void start(Frame next) {
    frame = next;
    frames.add(next);
    if (!next.comparative()) {
      main = next;
    }
  }

  int offset() {
    return at(now).start();
  }

  Part at(int j) {
    return j >= 0 && j < parts.size() ? parts.get(j) : new Sign(0, 0, '\0');
  }

  boolean near() {
    for (int j = lastIndex + 1; j < now; j++) {
      Part p = parts.get(j);
      if (p instanceof Subject s && taken.filter(t -> t.start() == s.start()).isEmpty()
          || p instanceof Amount
          || p.isCue(Cue.ASIDE)
          || p.isCue(Cue.VERSUS)) {
        return false;
      }
    }
    return true;
  }

  void replaceLast(Slot slot) {
    for (Frame f : frames) {
      int at = f.slots().lastIndexOf(last.orElseThrow());
      if (at >= 0) {
        f.slots().set(at, slot);
      }
    }
    last = Optional.of(slot);
  }

  boolean sameAbout() {
    return about.isPresent()
        && last.isPresent()
        && last.get().metric().label().equals(about.get().metric().label());
  }
}
