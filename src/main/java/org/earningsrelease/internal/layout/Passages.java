package org.earningsrelease.internal.layout;

import java.util.ArrayList;
import java.util.List;

/** Joins words of several lines to running text. */
final class Passages {
  private Passages() {}

  /** Joins with single spaces, but a word broken by a line-end hyphen without one. */
  static Passage joined(List<Word> words) {
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (i > 0) {
        glue(text, words.get(i - 1), word);
      }
      starts.add(text.length());
      text.append(word.text());
    }
    return new Passage(text.toString(), words, starts);
  }

  private static void glue(StringBuilder text, Word last, Word next) {
    boolean broken = isLowerLine(last, next) && endsInHyphen(text);
    if (!broken) {
      text.append(' ');
    }
  }

  private static boolean isLowerLine(Word last, Word next) {
    return last.page() != next.page()
        || next.box().y0() >= last.box().y1() - 0.01
        || next.box().x0() < last.box().x0();
  }

  /** A hyphen within a word: {@code 800-} and {@code irol-}, not a dash by itself. */
  private static boolean endsInHyphen(StringBuilder text) {
    int length = text.length();
    return length > 1
        && text.charAt(length - 1) == '-'
        && Character.isLetterOrDigit(text.charAt(length - 2));
  }
}
