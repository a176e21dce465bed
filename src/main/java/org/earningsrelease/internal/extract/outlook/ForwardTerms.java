package org.earningsrelease.internal.extract.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earningsrelease.internal.lexicon.PhraseTable;
import org.earningsrelease.internal.lexicon.PhraseTable.Match;

/**
 * Weighs the words of a sentence that look ahead: verbs of expectation, modal verbs, times to come
 * and years after the document's. Words of the past, of policies and of dates of calls count
 * against it.
 *
 * @param today the document's date; years behind its year look ahead
 */
record ForwardTerms(LocalDate today) {
  private static final PhraseTable<Integer> TERMS =
      PhraseTable.load("extract/forward-terms.txt", row -> Integer.valueOf(row.get(0)));

  private static final Set<String> BEFORE_YEARS =
      Set.of("by", "through", "until", "into", "beyond", "in", "for", "from", "to", "fiscal", "fy");

  /** From this weight on a sentence looks ahead. */
  private static final int ENOUGH = 4;

  /** Words of this weight count once, however many there are: {@code in the second half}. */
  private static final int FAINT = 1;

  private static final int YEAR_WITH_MONTH = 2;

  /** What tells in a sentence, and how much it weighs. */
  private record Found(List<String> terms, int weight) {}

  /** The words that tell, in their order; empty for a sentence that does not look ahead. */
  List<String> of(String sentence) {
    List<SentenceWord> words = SentenceWord.of(sentence);
    Found found = find(sentence, words);
    return found.weight >= ENOUGH ? found.terms : List.of();
  }

  private Found find(String sentence, List<SentenceWord> words) {
    List<String> texts = words.stream().map(SentenceWord::text).toList();
    boolean title = isTitle(words);
    List<String> terms = new ArrayList<>();
    boolean faint = false;
    int weight = 0;
    int i = 0;
    while (i < words.size()) {
      Optional<Match<Integer>> match =
          TERMS.longestAt(texts, i).filter(m -> !isName(words, m, title));
      int to = match.map(Match::to).orElse(i + 1);
      int own = match.isPresent() ? match.get().value() : years(words, i);
      String term = sentence.substring(words.get(i).start(), words.get(to - 1).end());
      if (own > 0 && !terms.contains(term)) {
        terms.add(term);
        weight += own == FAINT && faint ? 0 : own;
        faint |= own == FAINT;
      }
      weight += Math.min(own, 0);
      i = to;
    }
    return new Found(List.copyOf(terms), weight);
  }

  /** {@code Will Harmon}, {@code the Outlook Group}, {@code In May}: names, no words. */
  private static boolean isName(List<SentenceWord> words, Match<Integer> match, boolean title) {
    if (!words.get(match.from()).isCapitalised()) {
      return false;
    }
    if (words.get(match.from()).isMonthBefore(words, match.to())) {
      return true;
    }
    if (title) {
      return false;
    }
    boolean opens = match.from() == 0 || words.get(match.from() - 1).opensSentence();
    boolean alone = match.to() == match.from() + 1;
    return opens
        ? alone && match.to() < words.size() && words.get(match.to()).isCapitalised()
        : words.get(match.from()).isWord();
  }

  /** {@code Raises Full-Year Guidance}: most words of a title begin with a capital. */
  private static boolean isTitle(List<SentenceWord> words) {
    long letters = words.stream().filter(SentenceWord::isWord).count();
    long capitals = words.stream().filter(SentenceWord::isCapitalised).count();
    return letters > 2 && capitals * 10 > letters * 6;
  }

  /** {@code by 2030} is enough, {@code July 2024} is not; {@code Route 2028} is a name. */
  private int years(List<SentenceWord> words, int i) {
    Optional<Integer> year = words.get(i).year();
    if (year.isEmpty() || i == 0) {
      return 0;
    }
    boolean named = i + 1 < words.size() && words.get(i + 1).isCapitalised();
    if (year.get() > today.getYear() && !named && BEFORE_YEARS.contains(words.get(i - 1).lower())) {
      return ENOUGH;
    }
    return month(words, i)
        .filter(m -> LocalDate.of(year.get(), m, 1).isAfter(today))
        .map(m -> YEAR_WITH_MONTH)
        .orElse(0);
  }

  /** The month in front of a year, a day between them passed over. */
  private static Optional<Integer> month(List<SentenceWord> words, int year) {
    for (int j = year - 1; j >= 0 && j >= year - 3; j--) {
      Optional<Integer> month = words.get(j).month();
      if (month.isPresent()) {
        return month;
      }
    }
    return Optional.empty();
  }
}
