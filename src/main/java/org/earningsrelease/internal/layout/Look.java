package org.earningsrelease.internal.layout;

import java.util.ArrayList;
import java.util.List;

/** What lines of words look like: prose, capitals, dates, openings that want a continuation. */
final class Look {
  private Look() {}

  /** Sentence words: at least six, most of them in lower case. */
  static boolean isProse(List<Word> words) {
    long lower = words.stream().filter(w -> startsLower(w.text())).count();
    return words.size() >= 6 && lower * 2 >= words.size();
  }

  static boolean startsLower(String text) {
    // {@code (a) Cost of materials} and {@code ii) Other} begin with a number, not in mid-sentence.
    if (Bullet.isNumbered(text.substring(0, (text + " ").indexOf(' ')))) {
      return false;
    }
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
    return hasDate(words) || words.stream().anyMatch(w -> Words.TIME.has(w.text()));
  }

  /** A month's name or a year among the words. */
  static boolean hasDate(List<Word> words) {
    return words.stream().anyMatch(w -> FigureLook.isYear(strip(w.text())) || isMonth(w.text()));
  }

  /** {@code Jun}, {@code June}, {@code Sept.}; the small word {@code may} is none. */
  static boolean isMonth(String word) {
    return Character.isUpperCase(word.charAt(0)) && Words.MONTH.has(strip(word));
  }

  /** A word without the punctuation behind it. */
  static String strip(String word) {
    int end = word.length();
    while (end > 0 && ".,:;*)".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(0, end);
  }

  /** Whether more must follow: {@code Income before}, {@code Property,}, {@code Net (loss)/}. */
  static boolean isOpen(List<Word> words) {
    String last = words.get(words.size() - 1).text();
    char end = last.charAt(last.length() - 1);
    return end == ','
        || end == ';'
        || end == '-'
        || end == '/'
        || end == '–'
        || end == '—'
        || Words.OPEN.has(last)
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

  /** The words that stand in no parentheses. */
  static List<Word> outsideParentheses(List<Word> words) {
    List<Word> outside = new ArrayList<>();
    int depth = 0;
    for (Word word : words) {
      long opens = word.text().chars().filter(c -> c == '(').count();
      long closes = word.text().chars().filter(c -> c == ')').count();
      if (depth == 0 && opens == 0) {
        outside.add(word);
      }
      depth = (int) Math.max(0, depth + opens - closes);
    }
    return outside;
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
    // {@code n/m Not meaningful} explains itself.
    boolean legend = FigureLook.of(first) == FigureLook.NOT_MEANINGFUL;
    return legend
        || Marks.isMark(first)
        || words.get(0).style().raised()
        || note
        || numbered
        || (first.startsWith("*") && first.length() > 1);
  }
}
