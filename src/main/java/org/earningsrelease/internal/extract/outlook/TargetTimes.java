package org.earningsrelease.internal.extract.outlook;

import java.util.ArrayList;
import java.util.List;
import org.earningsrelease.internal.extract.sentence.Cue;
import org.earningsrelease.internal.extract.sentence.Part;
import org.earningsrelease.internal.extract.sentence.Part.Term;
import org.earningsrelease.internal.extract.sentence.Part.When;
import org.earningsrelease.internal.token.PeriodPhrase;
import org.earningsrelease.internal.token.PeriodPhrase.Relation;

/**
 * Which times a figure is expected for.
 *
 * @param parts of the sentence
 */
record TargetTimes(List<Part> parts) {
  /** {@code $3 billion in 2024 and $5 billion in 2025}: the time behind the figure is its own. */
  List<When> of(int i, List<When> before) {
    int j = i + 1;
    while (at(j).isCue(Cue.IN) || at(j).isCue(Cue.FOR) || at(j).isCue(Cue.BY) || isExit(at(j))) {
      j++;
    }
    List<When> own = new ArrayList<>(before);
    if (j > i + 1 && at(j) instanceof When when && !isPast(when.time().phrase())) {
      own.add(0, when);
    }
    return own;
  }

  private static boolean isExit(Part part) {
    return part instanceof Term t && t.text().equalsIgnoreCase("exiting");
  }

  static boolean isPast(PeriodPhrase phrase) {
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
