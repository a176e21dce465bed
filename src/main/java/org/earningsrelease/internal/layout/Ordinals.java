package org.earningsrelease.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Joins a raised ending to its number: {@code 30} and {@code th} are one word, no footnote mark.
 */
final class Ordinals {
  private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");

  private Ordinals() {}

  static Line join(Line line) {
    if (line.words().stream().noneMatch(w -> w.style().raised())) {
      return line;
    }
    List<Word> words = new ArrayList<>();
    for (Word word : line.words()) {
      Word last = words.isEmpty() ? null : words.get(words.size() - 1);
      if (last != null && isEnding(last, word)) {
        words.set(words.size() - 1, joined(last, word));
      } else {
        words.add(word);
      }
    }
    return new Line(words);
  }

  private static boolean isEnding(Word number, Word ending) {
    String text = number.text();
    return ending.style().raised()
        && ENDINGS.contains(ending.text())
        && text.length() <= 2
        && text.chars().allMatch(Character::isDigit);
  }

  private static Word joined(Word number, Word ending) {
    return new Word(
        number.text() + ending.text(),
        number.page(),
        number.box().union(ending.box()),
        number.start(),
        ending.end(),
        number.style());
  }
}
