package org.earningsrelease.internal.extract.prose;

import java.util.List;
import java.util.Set;
import org.earningsrelease.internal.extract.sentence.Part.Cued;
import org.earningsrelease.internal.lexicon.Wording;
import org.earningsrelease.model.Basis;

/** Which words say how a figure was prepared. */
final class Bases {
  private static final Set<String> ADJUSTED =
      Set.of("adjusted", "core", "underlying", "normalized", "normalised");

  private Bases() {}

  static Basis of(Cued cue) {
    return switch (cue.wording().detail()) {
      case "constantCurrency" -> Basis.CONSTANT_CURRENCY;
      case "organic" -> Basis.ORGANIC;
      case "adjusted" -> Basis.ADJUSTED;
      default -> Basis.REPORTED;
    };
  }

  /** {@code Adjusted EBITDA}: some metrics are adjusted by their very names. */
  static Basis ofName(String name) {
    List<String> words = Wording.words(name);
    if (words.get(0).equals("organic")) {
      return Basis.ORGANIC;
    }
    boolean nonGaap = words.get(0).equals("non") && words.contains("gaap");
    boolean other = words.get(0).equals("non") && !nonGaap;
    return nonGaap || !other && words.stream().limit(2).anyMatch(ADJUSTED::contains)
        ? Basis.ADJUSTED
        : Basis.REPORTED;
  }
}
