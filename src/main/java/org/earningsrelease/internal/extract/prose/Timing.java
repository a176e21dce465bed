package org.earningsrelease.internal.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.earningsrelease.internal.extract.sentence.Part.When;
import org.earningsrelease.internal.token.PeriodPhrase;
import org.earningsrelease.internal.token.PeriodPhrase.BareYear;
import org.earningsrelease.internal.token.PeriodPhrase.Half;
import org.earningsrelease.internal.token.PeriodPhrase.Quarter;
import org.earningsrelease.internal.token.PeriodPhrase.Relation;
import org.earningsrelease.internal.token.PeriodPhrase.Relative;
import org.earningsrelease.internal.token.PeriodPhrase.Year;

/**
 * A time of a sentence, printed in one piece or two: {@code the prior year} {@code second quarter}.
 *
 * @param label as printed
 * @param yearBefore whether the phrase is meant a year earlier
 * @param start offset in the sentence
 */
record Timing(PeriodPhrase phrase, String label, boolean yearBefore, int start) {
  /** Longest stretch between two pieces of one time: {@code of the }, {@code in }. */
  private static final int WIDEST_GAP = 8;

  /** The times of a frame, pieces joined. */
  static List<Timing> of(List<When> times, String sentence) {
    List<Timing> timings = new ArrayList<>();
    int next = 0;
    while (next < times.size()) {
      When one = times.get(next);
      Optional<Timing> joined =
          next + 1 < times.size() ? join(one, times.get(next + 1), sentence) : Optional.empty();
      timings.add(joined.orElseGet(() -> of(one, sentence)));
      next += joined.isPresent() ? 2 : 1;
    }
    return List.copyOf(timings);
  }

  private static Timing of(When when, String sentence) {
    return new Timing(
        when.time().phrase(), sentence.substring(when.start(), when.end()), false, when.start());
  }

  private static Optional<Timing> join(When one, When two, String sentence) {
    if (two.start() - one.end() > WIDEST_GAP
        || sentence.substring(one.end(), two.start()).contains("and")) {
      return Optional.empty();
    }
    String label = sentence.substring(one.start(), two.end());
    return join(one.time().phrase(), two.time().phrase())
        .or(() -> join(two.time().phrase(), one.time().phrase()))
        .map(t -> new Timing(t.phrase, label, t.yearBefore, one.start()));
  }

  private static Optional<Timing> join(PeriodPhrase main, PeriodPhrase other) {
    if (main instanceof Relative r
        && r.relation() == Relation.SAME_PERIOD_LAST_YEAR
        && (other instanceof BareYear || other instanceof Year)) {
      return Optional.of(new Timing(main, "", false, 0));
    }
    if (other instanceof BareYear y && main instanceof Quarter q && q.year().isEmpty()) {
      return Optional.of(
          new Timing(new Quarter(q.number(), OptionalInt.of(y.year()), q.fiscal()), "", false, 0));
    }
    boolean part =
        main instanceof Quarter q && q.year().isEmpty()
            || main instanceof Half h && h.year().isEmpty();
    return part && isLastYear(other)
        ? Optional.of(new Timing(main, "", true, 0))
        : Optional.empty();
  }

  private static boolean isLastYear(PeriodPhrase phrase) {
    return phrase instanceof Relative r
        && (r.relation() == Relation.SAME_PERIOD_LAST_YEAR
            || r.relation() == Relation.PREVIOUS_YEAR);
  }
}
