package org.earningsrelease.internal.extract.prose;

import java.util.List;
import java.util.Set;
import org.earningsrelease.internal.extract.sentence.Cue;
import org.earningsrelease.internal.extract.sentence.Part;
import org.earningsrelease.internal.extract.sentence.Part.Cued;
import org.earningsrelease.internal.extract.sentence.Part.Known;
import org.earningsrelease.internal.extract.sentence.Part.Named;
import org.earningsrelease.internal.extract.sentence.Part.Term;
import org.earningsrelease.internal.extract.sentence.Part.When;
import org.earningsrelease.internal.lexicon.Wording;

/**
 * Where stretches end that belong to a name: brackets, owners, what a price is for.
 *
 * @param parts of the sentence
 */
record NameEnds(List<Part> parts) {
  private static final Set<String> OWNERS =
      Set.of("attributable to", "available to", "applicable to");

  /** {@code (loss)}, {@code ("EPS")}: brackets without a figure belong to the name. */
  int behindBracket(int next) {
    if (!at(next).isSign('(')) {
      return next;
    }
    for (int j = next + 1; j < parts.size() && j <= next + 5; j++) {
      if (parts.get(j).isSign(')')) {
        return j + 1;
      }
      if (parts.get(j) instanceof Part.Amount || parts.get(j) instanceof When) {
        return next;
      }
    }
    return next;
  }

  /** {@code per available seat mile}. */
  int behindEach(int next) {
    if (!(at(next) instanceof Cued cued) || !Wording.key(cued.text()).equals("per")) {
      return next;
    }
    int j = next + 1;
    while (j <= next + 4
        && at(j) instanceof Term term
        && Character.isLetter(term.text().charAt(0))) {
      j++;
    }
    if (at(j) instanceof Known && j <= next + 2) {
      j++;
    }
    return j > next + 1 ? j : next;
  }

  /** {@code attributable to Sample Corporation}. */
  int behindOwner(int next) {
    boolean owner = at(next) instanceof Cued cued && OWNERS.contains(Wording.key(cued.text()));
    if (!owner && !isTerm(next, "available") && !isTerm(next, "applicable")) {
      return next;
    }
    int j = next + 1;
    while (j < parts.size()
        && j <= next + 6
        && isNominal(parts.get(j))
        && !parts.get(j).isCue(Cue.BASIS)) {
      j++;
    }
    return j;
  }

  private boolean isTerm(int i, String word) {
    return at(i) instanceof Term term && term.text().equalsIgnoreCase(word);
  }

  /** Whether a part may stand inside a name. */
  static boolean isNominal(Part part) {
    return part instanceof Term term && !term.text().endsWith("ing")
        || part instanceof Named
        || part instanceof Known
        || part.isCue(Cue.FILLER)
        || part.isCue(Cue.BASIS)
        || part.isCue(Cue.AND);
  }

  /** The words of a part as printed. */
  static String text(Part part) {
    if (part instanceof Term term) {
      return term.text();
    }
    if (part instanceof Known known) {
      return known.text();
    }
    if (part instanceof Named named) {
      return named.segment();
    }
    return part instanceof Cued cued ? cued.text() : "";
  }

  private Part at(int i) {
    return i >= 0 && i < parts.size() ? parts.get(i) : new Part.Sign(0, 0, '\0');
  }
}
