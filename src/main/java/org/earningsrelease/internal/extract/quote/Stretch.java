package org.earningsrelease.internal.extract.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A stretch of a paragraph, spoken or not.
 *
 * @param from offset of its first character, quotation marks not counted
 * @param to offset behind its last one
 * @param closed whether a closing mark was printed; a speech without one goes on in the next
 *     paragraph
 */
record Stretch(int from, int to, boolean spoken, boolean closed) {

  /**
   * The stretches of a paragraph in order.
   *
   * @param speaking whether it goes on with the speech of the paragraph before
   */
  static List<Stretch> of(String text, boolean speaking) {
    List<Stretch> stretches = new ArrayList<>();
    boolean spoken = speaking;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '"' && !isRepeated(text, i, speaking) && !isInch(text, i, spoken)) {
        add(text, from, i, spoken, true, stretches);
        spoken = !spoken;
        from = i + 1;
      } else if (text.charAt(i) == '"') {
        from = i == 0 ? 1 : from;
      }
    }
    add(text, from, text.length(), spoken, false, stretches);
    return List.copyOf(stretches);
  }

  /** Each paragraph of a longer speech may begin with a mark again. */
  private static boolean isRepeated(String text, int i, boolean speaking) {
    return speaking && text.substring(0, i).isBlank();
  }

  /** {@code 12" wafers}. */
  private static boolean isInch(String text, int i, boolean spoken) {
    return !spoken && i > 0 && Character.isDigit(text.charAt(i - 1));
  }

  private static void add(
      String text, int from, int to, boolean spoken, boolean closed, List<Stretch> stretches) {
    int first = from;
    int last = to;
    while (first < last && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    if (first < last) {
      stretches.add(new Stretch(first, last, spoken, closed));
    }
  }

  /** {@code the "Company"} is a term, no speech. */
  boolean isSpeech(String text) {
    int words = text.substring(from, to).split(" ", -1).length;
    return spoken && words >= FEWEST_WORDS;
  }

  /** Whether the words end like a sentence, and are no title. */
  boolean isSentence(String text) {
    String[] words = text.substring(from, to).split(" ", -1);
    char last = text.charAt(to - 1);
    long capitals = Arrays.stream(words).filter(w -> Character.isUpperCase(w.charAt(0))).count();
    return ".,!?".indexOf(last) >= 0
        && words.length >= FEWEST_OF_SENTENCE
        && capitals * 2 < words.length;
  }

  private static final int FEWEST_WORDS = 5;
  private static final int FEWEST_OF_SENTENCE = 8;
}
