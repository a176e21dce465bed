package org.earningsrelease.internal.extract.prose;

import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.extract.sentence.Numbers;

/**
 * Figures of one metric in one stretch of a sentence: {@code $26 million and $85 million}.
 *
 * @param frame the stretch
 * @param slot one of the figures
 */
record FigureRow(Frame frame, Slot slot) {
  /** How many such figures stand before this one. */
  int place() {
    int place = 0;
    for (Slot other : frame.slots()) {
      if (other.equals(slot)) {
        return place;
      }
      place += isAlike(slot, other) ? 1 : 0;
    }
    return place;
  }

  /** How many there are. */
  int size() {
    return (int) frame.slots().stream().filter(other -> isAlike(slot, other)).count();
  }

  private static boolean isAlike(Slot one, Slot other) {
    return one.measure() == other.measure()
        && one.metric().label().equals(other.metric().label())
        && Numbers.lead(one.number()).getClass() == Numbers.lead(other.number()).getClass()
        && Numbers.currency(one.number()).equals(Numbers.currency(other.number()));
  }

  /**
   * The figure's own of several times: {@code for the quarter and nine months … were $26 million
   * and $85 million} gives the n-th to the n-th.
   */
  Optional<Timing> timing(List<Timing> timings) {
    if (timings.size() == 1) {
      return Optional.of(timings.get(0));
    }
    if (size() == timings.size()) {
      return Optional.of(timings.get(place()));
    }
    if (isBehind(timings.get(0))) {
      return timings.stream().filter(t -> t.start() > slot.number().start()).findFirst();
    }
    Optional<Timing> before = Optional.empty();
    for (Timing timing : timings) {
      if (timing.start() < slot.number().start()) {
        before = Optional.of(timing);
      }
    }
    return size() == 1 ? before.or(() -> Optional.of(timings.get(0))) : Optional.empty();
  }

  /** {@code $18 million for the quarter and $98 million, or $0.20 per share, for the half}. */
  private boolean isBehind(Timing first) {
    return frame.slots().stream().anyMatch(s -> s.number().start() < first.start())
        && slot.number().start() > first.start();
  }
}
