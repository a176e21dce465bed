package org.earningsrelease.internal.extract.outlook;

import java.util.List;
import java.util.function.Predicate;
import org.earningsrelease.internal.extract.sentence.Cue;
import org.earningsrelease.internal.extract.sentence.Part;
import org.earningsrelease.internal.extract.sentence.Part.Amount;
import org.earningsrelease.internal.extract.sentence.Part.When;

/**
 * Brackets with what was reported earlier: {@code $4.1 to $4.3 billion (2023: $3.9 billion)}.
 *
 * @param parts of the sentence
 * @param isOver whether a time lies before what can still be expected
 */
record ReportedBrackets(List<Part> parts, Predicate<When> isOver) {

  /** The part behind such a bracket that opens there; {@code open} itself where none does. */
  int end(int open) {
    int time = open + 1;
    while (at(time).isCue(Cue.FILLER) || at(time).isCue(Cue.IN)) {
      time++;
    }
    boolean figure = at(time + 1).isSign(':') || at(time + 1) instanceof Amount;
    boolean reported =
        at(open).isSign('(') && figure && at(time) instanceof When when && isOver.test(when);
    return reported ? close(time) : open;
  }

  /** Behind the closing bracket; another time to come ends what was reported. */
  private int close(int from) {
    int j = from;
    while (j < parts.size() && !at(j).isSign(')') && !isToCome(at(j))) {
      j++;
    }
    return at(j).isSign(')') ? j + 1 : j;
  }

  private boolean isToCome(Part part) {
    return part instanceof When when && !isOver.test(when);
  }

  private Part at(int i) {
    return i >= 0 && i < parts.size() ? parts.get(i) : new Part.Sign(0, 0, ' ');
  }
}
