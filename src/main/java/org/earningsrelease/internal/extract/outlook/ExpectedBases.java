package org.earningsrelease.internal.extract.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.earningsrelease.internal.extract.prose.Bases;
import org.earningsrelease.internal.extract.sentence.Cue;
import org.earningsrelease.internal.extract.sentence.Numbers;
import org.earningsrelease.internal.extract.sentence.Part;
import org.earningsrelease.internal.extract.sentence.Part.Amount;
import org.earningsrelease.internal.extract.sentence.Part.Cued;
import org.earningsrelease.internal.extract.sentence.Part.Subject;
import org.earningsrelease.model.Basis;

/**
 * How expected growth is measured, where words behind its figure say so: {@code up 2% to 4% in
 * constant currency}.
 *
 * @param parts of the sentence
 */
record ExpectedBases(List<Part> parts) {
  /** The basis of a growth rate; empty where no words behind it tell one. */
  Optional<Basis> of(Amount number) {
    int at = parts.indexOf(number);
    return respective(at).or(() -> behind(at));
  }

  /** {@code 2% to 3% and 5% to 6% on a reported and organic basis, respectively}: each its own. */
  private Optional<Basis> respective(int at) {
    int first = at;
    while (isRow(first - 1) && figure(first - 1) >= 0) {
      first = figure(first - 1);
    }
    List<Amount> figures = new ArrayList<>();
    int j = first;
    while (j < parts.size() && (isFigure(j) || isRow(j))) {
      if (parts.get(j) instanceof Amount amount) {
        figures.add(amount);
      }
      j++;
    }
    List<Basis> bases = bases(j);
    boolean shared = figures.size() > 1 && figures.size() == bases.size();
    return shared
        ? Optional.of(bases.get(figures.indexOf((Amount) parts.get(at))))
        : Optional.empty();
  }

  /** The figure in front of joining words that end there; -1 where another part stands before. */
  private int figure(int last) {
    int j = last;
    while (isRow(j)) {
      j--;
    }
    return isFigure(j) ? j : -1;
  }

  private boolean isFigure(int j) {
    return at(j) instanceof Amount amount && Numbers.isPercent(amount);
  }

  private boolean isRow(int j) {
    Part part = at(j);
    return part.isCue(Cue.AND)
        || part.isCue(Cue.FILLER)
        || part.isCue(Cue.COMPARISON)
        || part.isSign(',');
  }

  /** {@code on a reported and organic basis, respectively}; empty without that last word. */
  private List<Basis> bases(int from) {
    List<Basis> bases = new ArrayList<>();
    for (int j = from; j < parts.size() && !(parts.get(j) instanceof Amount); j++) {
      if (parts.get(j).isCue(Cue.RESPECTIVELY)) {
        return bases;
      } else if (parts.get(j) instanceof Cued cued && cued.is(Cue.BASIS)) {
        bases.add(Bases.of(cued));
      } else if (parts.get(j) instanceof Cued cued && isReported(cued)) {
        bases.add(Basis.REPORTED);
      }
    }
    return List.of();
  }

  private static boolean isReported(Cued cued) {
    return cued.text().toLowerCase(Locale.ROOT).equals("reported");
  }

  /** {@code 3%-4% in constant currency}: before another figure or metric. */
  private Optional<Basis> behind(int at) {
    for (int j = at + 1; j < parts.size() && !ends(parts.get(j)); j++) {
      if (parts.get(j) instanceof Cued cued && cued.is(Cue.BASIS)) {
        return Optional.of(Bases.of(cued)).filter(b -> b != Basis.ADJUSTED);
      }
    }
    return Optional.empty();
  }

  private static boolean ends(Part part) {
    return part instanceof Amount
        || part instanceof Subject
        || part.isSign(';')
        || part.isCue(Cue.ASIDE)
        || part.isCue(Cue.EXCLUDING);
  }

  private Part at(int i) {
    return i >= 0 && i < parts.size() ? parts.get(i) : new Part.Sign(0, 0, ' ');
  }
}
