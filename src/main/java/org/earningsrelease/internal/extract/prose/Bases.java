package org.earningsrelease.internal.extract.prose;

import java.util.List;
import java.util.Set;
import org.earningsrelease.internal.extract.sentence.Part.Cued;
import org.earningsrelease.internal.lexicon.Wording;
import org.earningsrelease.model.Basis;

/** Which words say how a figure was prepared. */
public final class Bases {
  private static final Set<String> ADJUSTED =
      Set.of("adjusted", "core", "underlying", "normalized", "normalised");

  /**
   * {@code Recurring operating income} is without special items, {@code recurring revenue} is not.
   */
  private static final Set<String> SALES =
      Set.of("revenue", "revenues", "sales", "fees", "fee", "subscription", "subscriptions");

  private Bases() {}

  /** What a cue of a basis says. */
  public static Basis of(Cued cue) {
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
    if (words.get(0).equals("recurring") && words.stream().noneMatch(SALES::contains)) {
      return Basis.ADJUSTED;
    }
    boolean nonGaap = words.get(0).equals("non") && words.contains("gaap");
    boolean other = words.get(0).equals("non") && !nonGaap;
    return nonGaap || !other && words.stream().limit(2).anyMatch(ADJUSTED::contains)
        ? Basis.ADJUSTED
        : Basis.REPORTED;
  }
}
