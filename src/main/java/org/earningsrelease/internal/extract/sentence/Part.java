package org.earningsrelease.internal.extract.sentence;

import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.token.Token;
import org.earningsrelease.model.Basis;

/** A stretch of a sentence and the role it plays; offsets in the sentence's text. */
public sealed interface Part {
  int start();

  int end();

  /** A known metric's words, before the words around it are looked at. */
  record Known(int start, int end, MetricWording wording, String text) implements Part {}

  /**
   * A metric with all that belongs to its name.
   *
   * @param times printed inside the name: {@code fourth-quarter revenue}
   * @param change +1 or -1 where the name ends in a noun of change: {@code revenue growth}
   * @param fresh whether it begins a new line of an unmarked list
   * @param whole whether it is said to be the whole issuer's: {@code total}, {@code consolidated}
   * @param generic nothing but {@code loss}, {@code income}: takes its meaning from the subject
   */
  record Subject(
      int start,
      int end,
      Metric metric,
      Basis basis,
      Optional<String> segment,
      List<When> times,
      int change,
      boolean generic,
      boolean fresh,
      boolean whole)
      implements Part {
    public Subject {
      times = List.copyOf(times);
    }

    public Subject withSegment(Optional<String> name) {
      return new Subject(start, end, metric, basis, name, times, change, generic, fresh, whole);
    }

    /** A reported metric without further words. */
    public static Subject plain(int start, int end, Metric metric, Optional<String> segment) {
      return new Subject(
          start, end, metric, Basis.REPORTED, segment, List.of(), 0, false, false, false);
    }

    /** The same words with another meaning. */
    public Subject withMetric(Metric other) {
      return new Subject(start, end, other, basis, segment, List.of(), 0, false, false, whole);
    }
  }

  /** A figure. */
  record Amount(int start, int end, Token token) implements Part {}

  /** A time. */
  record When(int start, int end, Token.Time time) implements Part {}

  /** A word of the table of cues. */
  record Cued(int start, int end, CueWording wording, String text) implements Part {
    public Cue cue() {
      return wording.cue();
    }

    public boolean is(Cue wanted) {
      return wording.cue() == wanted;
    }

    /** {@code declined}: a finite verb, not the noun behind a figure. */
    public boolean isVerb() {
      return wording.detail().equals("verb");
    }

    /** +1 for up, -1 for down, 0 otherwise. */
    public int sign() {
      return is(Cue.UP) ? 1 : is(Cue.DOWN) ? -1 : 0;
    }
  }

  /** The name of a segment. */
  record Named(int start, int end, String segment) implements Part {}

  /** Punctuation. */
  record Sign(int start, int end, char sign) implements Part {}

  /** Any other word. */
  record Term(int start, int end, String text) implements Part {}

  /** Whether this is that cue. */
  default boolean isCue(Cue cue) {
    return this instanceof Cued cued && cued.is(cue);
  }

  /** Whether this is that punctuation. */
  default boolean isSign(char c) {
    return this instanceof Sign s && s.sign() == c;
  }
}
