package org.earningsrelease.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.earningsrelease.model.Box;

/**
 * Words and the footnote marks taken off them.
 *
 * @param words what is left
 * @param marks as printed, without parentheses
 */
record Marks(List<Word> words, List<String> marks) {
  private static final String SIGNS = "*†‡^§";

  /** Takes raised words, trailing {@code (1)} and trailing {@code *} off. */
  static Marks takenFrom(List<Word> words) {
    List<Word> kept = new ArrayList<>();
    List<String> marks = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      String text = word.text();
      if (word.style().raised() && isRaisedMark(text)) {
        marks.add(inner(text));
      } else if (isParenthesised(text) && !kept.isEmpty()) {
        marks.add(inner(text));
      } else if (isSigns(text) && !kept.isEmpty()) {
        marks.add(text);
      } else {
        kept.add(trimmed(word, marks));
      }
    }
    return kept.isEmpty() ? new Marks(words, List.of()) : new Marks(kept, marks);
  }

  /** Takes raised words and trailing {@code *} off a figure, where {@code (72)} is a value. */
  static Marks takenFromFigure(List<Word> words) {
    List<Word> kept = new ArrayList<>();
    List<String> marks = new ArrayList<>();
    for (Word word : words) {
      boolean mark = word.style().raised() || isSigns(word.text());
      if (mark && !kept.isEmpty()) {
        marks.add(inner(word.text()));
      } else {
        // {@code US$(72)} is a value, {@code 12(1)} has a mark.
        boolean digits =
            Character.isDigit(word.text().charAt(Math.max(0, plainLength(word.text()) - 1)));
        kept.add(digits ? trimmed(word, marks) : word);
      }
    }
    return new Marks(kept, marks);
  }

  /** {@code 2003*} → {@code 2003}; {@code 12(1)} → {@code 12}. */
  static String withoutTrailing(String text) {
    return text.substring(0, plainLength(text));
  }

  /**
   * Whether a word is a footnote mark by itself: {@code (1)}, {@code (a)}, {@code *}, {@code **}.
   */
  static boolean isMark(String text) {
    return isParenthesised(text) || isSigns(text);
  }

  private static Word trimmed(Word word, List<String> marks) {
    String text = word.text();
    int length = plainLength(text);
    if (length == text.length() || length == 0 || !hasLetterOrDigit(text, length)) {
      return word;
    }
    marks.add(inner(text.substring(length)));
    return prefix(word, length);
  }

  /** The first characters of a word with their share of its box and offsets. */
  static Word prefix(Word word, int length) {
    Box box = word.box();
    double right = box.x0() + box.width() * length / word.text().length();
    boolean plain = word.text().length() == word.end() - word.start();
    return new Word(
        word.text().substring(0, length),
        word.page(),
        new Box(box.x0(), box.y0(), right, box.y1()),
        word.start(),
        plain ? word.start() + length : word.end(),
        word.style());
  }

  private static int plainLength(String text) {
    int end = text.length();
    while (end > 0 && SIGNS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int open = text.lastIndexOf('(', end - 1);
    if (open > 0 && isParenthesised(text.substring(open, end))) {
      return open;
    }
    return end;
  }

  private static boolean hasLetterOrDigit(String text, int length) {
    return text.chars().limit(length).anyMatch(Character::isLetterOrDigit);
  }

  /**
   * {@code (1)}, {@code (12)}, {@code (a)}, {@code [1]}: one or two digits, or one letter, in
   * brackets.
   */
  private static boolean isParenthesised(String text) {
    int length = text.length();
    if (length < 3 || length > 4) {
      return false;
    }
    boolean round = text.charAt(0) == '(' && text.charAt(length - 1) == ')';
    boolean square = text.charAt(0) == '[' && text.charAt(length - 1) == ']';
    if (!round && !square) {
      return false;
    }
    String inside = inner(text);
    boolean digits = inside.chars().allMatch(Character::isDigit);
    // {@code (k)}, {@code (m)} and {@code (x)} are units.
    return digits || (length == 3 && inside.charAt(0) >= 'a' && inside.charAt(0) <= 'j');
  }

  /** {@code *}, {@code **}, {@code †}. */
  static boolean isSigns(String text) {
    return text.chars().allMatch(c -> SIGNS.indexOf(c) >= 0);
  }

  private static boolean isRaisedMark(String text) {
    return text.length() <= 6;
  }

  private static String inner(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && "([".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && ")],".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(from, to);
  }
}
