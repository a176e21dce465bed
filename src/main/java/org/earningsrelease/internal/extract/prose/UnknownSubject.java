package org.earningsrelease.internal.extract.prose;

import java.util.Locale;
import java.util.Set;
import org.earningsrelease.internal.extract.sentence.Cue;
import org.earningsrelease.internal.extract.sentence.Part;
import org.earningsrelease.internal.extract.sentence.Part.Cued;
import org.earningsrelease.internal.extract.sentence.Part.Term;
import org.earningsrelease.internal.extract.sentence.Part.When;

/**
 * A clause about a thing that no table knows: {@code revenue rose 5%, while bookings-to-bill fell
 * 2%}. Its figures are not those of the clause before.
 *
 * @param state of the sentence, at the clause's verb
 */
record UnknownSubject(SentenceState state) {
  private static final Set<String> JOINING = Set.of("while", "whereas", "and", "but", "whilst");

  /** Words without a meaning of their own between a subject and its verb. */
  private static final Set<String> SMALL =
      Set.of("then", "once", "thereby", "thereafter", "together", "instead", "already", "too");

  /** Whether the verb's subject is such a thing. */
  boolean stands() {
    int j = state.now - 1;
    int nouns = 0;
    while (isInside(state.at(j))) {
      nouns += isNoun(state.at(j)) ? 1 : 0;
      j--;
    }
    boolean joined =
        state.at(j) instanceof Cued cued
            && cued.is(Cue.AND)
            && JOINING.contains(cued.text().toLowerCase(Locale.ROOT));
    return nouns > 0 && joined && state.at(j - 1).isSign(',');
  }

  private static boolean isInside(Part part) {
    return part instanceof Term || part.isCue(Cue.FILLER) || part instanceof When;
  }

  private static boolean isNoun(Part part) {
    return part instanceof Term term
        && Character.isLetter(term.text().charAt(0))
        && !term.text().endsWith("ly")
        && !SMALL.contains(term.text().toLowerCase(Locale.ROOT));
  }
}
