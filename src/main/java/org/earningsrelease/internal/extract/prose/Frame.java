package org.earningsrelease.internal.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.extract.sentence.Part.When;
import org.earningsrelease.internal.token.PeriodPhrase;

/**
 * A stretch of a sentence that speaks of one time: the statement itself, or what it is compared
 * with. It grows while its sentence is read and is not shared beyond that.
 */
final class Frame {
  private final boolean comparative;
  private final Optional<Frame> base;
  private final int start;
  private final List<When> times = new ArrayList<>();
  private final List<Slot> slots = new ArrayList<>();
  private boolean blurred;
  private boolean bracketed;

  private Frame(boolean comparative, Optional<Frame> base, int start) {
    this.comparative = comparative;
    this.base = base;
    this.start = start;
  }

  /** A statement; without a time of its own it shares that of the statement before. */
  static Frame statement(Optional<Frame> before, int start) {
    return new Frame(false, before, start);
  }

  /** What a statement is compared with. */
  static Frame comparison(Frame with, int start) {
    return new Frame(true, Optional.of(with), start);
  }

  boolean comparative() {
    return comparative;
  }

  /** The statement before, or the one that is compared. */
  Optional<Frame> base() {
    return base;
  }

  /** Offset in the sentence of the word that opened it. */
  int start() {
    return start;
  }

  List<When> times() {
    return times;
  }

  List<Slot> slots() {
    return slots;
  }

  /** Whatever it says is of a time without dates. */
  void blur() {
    blurred = true;
  }

  /** It stands in a bracket of its own: the year before. */
  void bracket() {
    bracketed = true;
  }

  boolean isBracketed() {
    return bracketed;
  }

  boolean isBlurred() {
    return blurred;
  }

  /** {@code as of June 30, 2024} and no other time. */
  boolean isOfDay() {
    return !times.isEmpty()
        && times.stream().allMatch(w -> w.time().phrase() instanceof PeriodPhrase.AsOf);
  }

  /** Whether it has all that it can have: a further figure or time belongs elsewhere. */
  boolean isSettled() {
    return !times.isEmpty() && !slots.isEmpty();
  }
}
