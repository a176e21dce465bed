package org.earningsrelease.internal.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.earningsrelease.internal.extract.sentence.Cue;
import org.earningsrelease.internal.extract.sentence.Part;
import org.earningsrelease.internal.extract.sentence.Part.Cued;
import org.earningsrelease.internal.extract.sentence.Part.Known;
import org.earningsrelease.internal.extract.sentence.Part.Named;
import org.earningsrelease.internal.extract.sentence.Part.Term;
import org.earningsrelease.internal.extract.sentence.Part.When;
import org.earningsrelease.internal.lexicon.Wording;
import org.earningsrelease.model.Basis;

/**
 * The words in front of a metric that belong to its name: {@code Group fourth-quarter} net interest
 * income.
 *
 * @param sentence its text
 * @param joined the parts up to the metric; those of a name are taken off
 * @param issuer words of the issuer's name, which change no metric
 */
record NameLeft(String sentence, List<Part> joined, Set<String> issuer) {
  private static final Set<String> PREPOSITIONS = Set.of("on", "in", "for", "of", "over", "to");

  /** Longest stretch of words that belongs to a name. */
  private static final int LONGEST = 8;

  private static final Set<String> SEGMENT_WORDS =
      Set.of(
          "segment", "segments", "division", "business", "unit", "group", "operations", "region");

  private static final Set<String> ARTICLES =
      Set.of("a", "an", "the", "our", "its", "their", "his", "her", "this", "these", "those");

  static final Set<String> WHOLE =
      Set.of("total", "consolidated", "group", "overall", "company wide", "companys", "combined");

  /** What stands in front of the metric and belongs to it. */
  record Words(
      List<String> words,
      boolean changing,
      List<When> times,
      Optional<String> segment,
      Basis basis,
      boolean whole) {}

  /** Looks back over the parts joined so far. */
  Words read(Known known) {
    List<String> words = new ArrayList<>();
    List<When> times = new ArrayList<>();
    Optional<String> segment = Optional.empty();
    Basis basis = Basis.REPORTED;
    boolean changing = false;
    boolean whole = false;
    for (int j = joined.size() - 1; j >= 0 && joined.size() - j <= LONGEST; j--) {
      Part part = joined.get(j);
      if (part instanceof When && isFreshStart(j + 1, known)) {
        break;
      } else if (part instanceof When when) {
        times.add(0, when);
      } else if (part instanceof Named named && segment.isEmpty()) {
        segment = Optional.of(named.segment());
      } else if (part instanceof Term term && describes(term)) {
        if (SEGMENT_WORDS.contains(term.text()) && isNamed(j - 1)) {
          continue;
        }
        words.add(0, term.text());
        changing |= !isIssuer(term);
      } else if (part instanceof Cued cued && cued.is(Cue.BASIS)) {
        basis = basis == Basis.REPORTED ? Bases.of(cued) : basis;
        words.add(0, cued.text());
      } else if (part instanceof Cued cued && joinsTerms(cued, j, words)) {
        words.add(0, cued.text());
      } else if (part instanceof Cued cued && isDescription(cued)) {
        whole |= WHOLE.contains(Wording.key(cued.text()));
        if (ARTICLES.contains(Wording.key(cued.text()))) {
          break;
        }
      } else {
        break;
      }
    }
    return new Words(words, changing, times, segment, basis, whole);
  }

  /**
   * {@code … in the third quarter of 2025 Systemwide sales of …}: bullets that a document sets
   * without marks begin with a capital behind words that have none.
   */
  private boolean isFreshStart(int first, Known known) {
    int start = first < joined.size() ? joined.get(first).start() : known.start();
    Part before = joined.get(first - 1);
    return Character.isUpperCase(sentence.charAt(start))
        && start + 1 < sentence.length()
        && Character.isLowerCase(sentence.charAt(start + 1))
        && (Character.isLowerCase(sentence.charAt(before.start())) || isIntroduced(first - 2));
  }

  /** {@code up 18% on FY23} in front of the next line. */
  private boolean isIntroduced(int j) {
    return j >= 0
        && joined.get(j) instanceof Cued cued
        && PREPOSITIONS.contains(Wording.key(cued.text()));
  }

  private boolean isNamed(int j) {
    return j >= 0 && joined.get(j) instanceof Named;
  }

  /** {@code professional services and other revenues}: joins two words that describe one metric. */
  private boolean joinsTerms(Cued cued, int j, List<String> words) {
    return cued.is(Cue.AND)
        && Wording.key(cued.text()).equals("and")
        && !words.isEmpty()
        && j > 0
        && joined.get(j - 1) instanceof Term term
        && describes(term)
        && startsName(j - 1);
  }

  /** Whether nothing but describing words stands between here and the start of the clause. */
  private boolean startsName(int from) {
    int j = from;
    while (j >= 0 && joined.get(j) instanceof Term term && describes(term) && from - j < 4) {
      j--;
    }
    return j < 0
        || joined.get(j).isSign('.')
        || joined.get(j).isSign(':')
        || joined.get(j).isSign(';')
        || joined.get(j) instanceof When
        || joined.get(j).isCue(Cue.FILLER);
  }

  private static boolean isDescription(Cued cued) {
    return cued.is(Cue.FILLER);
  }

  /** A noun or adjective in front of a metric; verbs and possessives end the name. */
  private boolean describes(Term term) {
    String word = term.text();
    String lower = word.toLowerCase(Locale.ROOT);
    boolean possessive = lower.endsWith("'s") || lower.endsWith("s'");
    boolean verb = lower.equals(word) && NameWords.isVerbal(lower);
    return !possessive && !verb && Character.isLetterOrDigit(word.charAt(0));
  }

  private boolean isIssuer(Term term) {
    return issuer.contains(Wording.key(term.text()));
  }

  /** Takes the words of the name off the parts joined so far and tells where the name starts. */
  int drop(Words left, Known known) {
    int taken = left.words.size() + left.times.size() + (left.segment.isPresent() ? 1 : 0);
    int start = known.start();
    while (taken > 0 && !joined.isEmpty()) {
      Part last = joined.remove(joined.size() - 1);
      start = last.start();
      boolean skipped =
          last instanceof Cued cued && cued.is(Cue.FILLER)
              || last instanceof Term term
                  && SEGMENT_WORDS.contains(term.text())
                  && isNamed(joined.size() - 1);
      taken -= skipped ? 0 : 1;
    }
    while (!left.words.isEmpty() && issuer.contains(Wording.key(left.words.get(0)))) {
      left.words.remove(0);
    }
    return start;
  }
}
