package org.earningsrelease.internal.extract.outlook;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.earningsrelease.internal.extract.sentence.Cue;
import org.earningsrelease.internal.extract.sentence.Part;
import org.earningsrelease.internal.extract.sentence.Part.Cued;
import org.earningsrelease.internal.extract.sentence.Part.Subject;
import org.earningsrelease.internal.extract.sentence.Part.Term;
import org.earningsrelease.internal.extract.sentence.Part.When;

/**
 * How figures and metrics of an outlook stand among the words around them.
 *
 * @param parts of the sentence
 */
record ExpectationPlaces(List<Part> parts) {
  /** Words in front of what had been expected before. */
  private static final Set<String> EARLIER =
      Set.of("previously", "formerly", "originally", "prior", "previous");

  /** {@code 8 percent (previously 6 percent)}. */
  static boolean isEarlier(Part part) {
    return part instanceof Term t && EARLIER.contains(t.text().toLowerCase(Locale.ROOT));
  }

  /** {@code compared to 2022 core earnings per share of $6.70}: what was reported. */
  boolean isBase(int i) {
    int j = i - 1;
    while (at(j).isCue(Cue.FILLER) || at(j) instanceof When) {
      j--;
    }
    return at(j).isCue(Cue.VERSUS);
  }

  /** {@code slightly ahead of the current consensus of £128m}: not the issuer's own figure. */
  static boolean isOfOthers(Cued cue) {
    String word = cue.text().toLowerCase(Locale.ROOT);
    return word.startsWith("consensus") || word.startsWith("analyst");
  }

  /** {@code raising … to 6.5%-7.5% from 5%-7%}. */
  boolean isFrom(int i) {
    int j = i - 1;
    while (at(j).isCue(Cue.FILLER)
        || isEarlier(at(j))
        || at(j).isCue(Cue.FORWARD)
        || at(j).isCue(Cue.OF)) {
      j--;
    }
    return at(j).isCue(Cue.FROM) || at(j).isCue(Cue.VERSUS);
  }

  /** Whether nothing but small words stands between a metric and its figure. */
  boolean touches(Subject s, int i) {
    int j = i - 1;
    while (j >= 0 && parts.get(j).isCue(Cue.FILLER)
        || at(j).isCue(Cue.OF)
        || at(j).isCue(Cue.LEVEL)) {
      j--;
    }
    return j >= 0 && parts.get(j).start() == s.start();
  }

  private Part at(int i) {
    return i >= 0 && i < parts.size() ? parts.get(i) : new Part.Sign(0, 0, ' ');
  }
}
