package org.earningsrelease.internal.layout;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What lines of words look like: prose, capitals, dates, openings that want a continuation. */
final class Look {
  private static final Set<String> MONTHS =
      Set.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** Words after which a label cannot end. */
  private static final Set<String> OPEN_WORDS =
      Set.of(
          "a",
          "an",
          "and",
          "as",
          "at",
          "before",
          "between",
          "by",
          "during",
          "except",
          "excluding",
          "for",
          "from",
          "in",
          "including",
          "into",
          "its",
          "less",
          "net",
          "of",
          "on",
          "or",
          "our",
          "over",
          "per",
          "plus",
          "than",
          "the",
          "through",
          "to",
          "under",
          "upon",
          "using",
          "which",
          "with",
          "within",
          "without",
          "(net",
          "&",
          "-",
          "–",
          "—",
          "/",
          "other",
          "non");

  private static final Set<String> TIME_WORDS =
      Set.of(
          "ended",
          "ending",
          "month",
          "months",
          "week",
          "weeks",
          "quarter",
          "quarters",
          "year",
          "years",
          "half",
          "quarterly",
          "annual");

  private Look() {}

  /** Sentence words: at least six, most of them in lower case. */
  static boolean isProse(List<Word> words) {
    long lower = words.stream().filter(w -> startsLower(w.text())).count();
    return words.size() >= 6 && lower * 2 >= words.size();
  }

  static boolean startsLower(String text) {
    int at = 0;
    while (at < text.length() && "(\"'“[".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < text.length() && Character.isLowerCase(text.charAt(at));
  }

  /** No small letter and at least two capitals. */
  static boolean isCapitals(String text) {
    return text.chars().noneMatch(Character::isLowerCase)
        && text.chars().filter(Character::isUpperCase).count() >= 2;
  }

  /** A date or a word that measures time: {@code Three Months Ended}. */
  static boolean hasTime(List<Word> words) {
    return hasDate(words)
        || words.stream().anyMatch(w -> TIME_WORDS.contains(w.text().toLowerCase(Locale.ROOT)));
  }

  /** A month's name or a year among the words. */
  static boolean hasDate(List<Word> words) {
    return words.stream().anyMatch(w -> FigureLook.isYear(strip(w.text())) || isMonth(w.text()));
  }

  /** {@code Jun}, {@code June}, {@code Sept.}; the small word {@code may} is none. */
  static boolean isMonth(String word) {
    String lower = strip(word).toLowerCase(Locale.ROOT);
    return lower.length() >= 3
        && lower.length() <= 9
        && MONTHS.contains(lower.substring(0, 3))
        && Character.isUpperCase(word.charAt(0))
        && (lower.length() <= 4 || FULL_MONTHS.contains(lower));
  }

  private static final Set<String> FULL_MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static String strip(String word) {
    int end = word.length();
    while (end > 0 && ".,:;*".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(0, end);
  }

  /** Whether more must follow: {@code Income before}, {@code Property,}, {@code Net (loss)/}. */
  static boolean isOpen(List<Word> words) {
    String last = words.get(words.size() - 1).text();
    char end = last.charAt(last.length() - 1);
    return end == ','
        || end == '-'
        || end == '/'
        || end == '–'
        || end == '—'
        || OPEN_WORDS.contains(last.toLowerCase(Locale.ROOT))
        || hasOpenParenthesis(words);
  }

  static boolean hasOpenParenthesis(List<Word> words) {
    int depth = 0;
    for (Word word : words) {
      for (char c : word.text().toCharArray()) {
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      }
    }
    return depth > 0;
  }

  /** The whole text in parentheses: {@code (in thousands)}. */
  static boolean isParenthesised(String text) {
    return text.startsWith("(") && text.endsWith(")") && text.indexOf(')') == text.length() - 1;
  }

  /** {@code (Note 4)}, {@code (annual average)}: nothing outside one pair of parentheses. */
  static boolean isRemark(List<Word> words) {
    return isParenthesised(Passage.of(words).text());
  }

  /** {@code * Derived from}, {@code (1) These items}, {@code Note: The}, {@code Note 3:}. */
  static boolean isNoteStart(Strip strip) {
    List<Word> words = strip.line().words();
    String first = words.get(0).text();
    if (words.size() == 1) {
      return false;
    }
    boolean note = first.equals("Note:") || first.equals("Notes:") || first.equals("NOTE:");
    boolean numbered = first.equals("Note") && words.get(1).text().endsWith(":");
    return Marks.isMark(first)
        || words.get(0).style().raised()
        || note
        || numbered
        || (first.startsWith("*") && first.length() > 1);
  }
}
