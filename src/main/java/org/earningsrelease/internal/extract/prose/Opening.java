package org.earningsrelease.internal.extract.prose;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.earningsrelease.internal.extract.sentence.Cue;
import org.earningsrelease.internal.extract.sentence.Part;
import org.earningsrelease.internal.extract.sentence.Part.Amount;
import org.earningsrelease.internal.extract.sentence.Part.Cued;
import org.earningsrelease.internal.extract.sentence.Part.Named;
import org.earningsrelease.internal.extract.sentence.Part.Sign;
import org.earningsrelease.internal.extract.sentence.Part.Term;

/**
 * How a sentence begins: with what it is about, or going on about what stands before it.
 *
 * @param parts of the sentence
 */
record Opening(List<Part> parts) {
  private static final Set<String> PARTIAL =
      Set.of("some", "certain", "several", "many", "most", "selected", "few");

  /**
   * {@code A 10.9% decrease YoY.}, {@code This compares with …}, {@code Up 5% …}, {@code JPY 11
   * million}.
   */
  boolean continues() {
    if (startsWithSegment() || startsWithPronoun()) {
      return true;
    }
    for (Part part : parts) {
      if (part instanceof Amount
          || part.isCue(Cue.VERSUS)
          || part.isCue(Cue.TURN)
          || part.isCue(Cue.UP)
          || part.isCue(Cue.DOWN)) {
        return !startsWithThe();
      }
      if (!part.isCue(Cue.FILLER) && !part.isCue(Cue.BASIS) && !part.isCue(Cue.COMPARISON)) {
        return false;
      }
    }
    return false;
  }

  /** {@code International segment increased 11.9%} below a bullet about comparable sales. */
  private boolean startsWithSegment() {
    int j = 0;
    while (at(j).isCue(Cue.FILLER) || at(j) instanceof Named || j > 0 && at(j) instanceof Term) {
      j++;
    }
    boolean named = parts.stream().limit(j).anyMatch(p -> p instanceof Named);
    return named && (at(j) instanceof Cued c && c.sign() != 0 || at(j).isCue(Cue.LEVEL));
  }

  /** {@code Some key markets grew, with sales up 15%}: the figures are theirs, not the issuer's. */
  boolean speaksOfSome() {
    String first =
        at(0) instanceof Term t ? t.text() : at(0) instanceof Cued cued ? cued.text() : "";
    return PARTIAL.contains(first.toLowerCase(Locale.ROOT)) && at(1) instanceof Term;
  }

  /** {@code They are down 3.6%}, {@code It was $5 million}. */
  private boolean startsWithPronoun() {
    boolean pronoun =
        at(0) instanceof Cued first
            && (first.text().equalsIgnoreCase("it") || first.text().equalsIgnoreCase("they"));
    return pronoun && (at(1) instanceof Cued c && c.sign() != 0 || at(1).isCue(Cue.LEVEL));
  }

  // {@code The decrease reflects …}: speaks of the change, gives no new one.
  private boolean startsWithThe() {
    return !parts.isEmpty()
        && parts.get(0) instanceof Cued cued
        && cued.text().equalsIgnoreCase("the");
  }

  private Part at(int j) {
    return j >= 0 && j < parts.size() ? parts.get(j) : new Sign(0, 0, '\0');
  }
}
