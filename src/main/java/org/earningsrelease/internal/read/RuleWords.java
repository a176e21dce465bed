package org.earningsrelease.internal.read;

import java.util.List;
import org.earningsrelease.internal.layout.Word;

/** Which words of a text line are drawn lines: {@code -----}, {@code =====}, {@code _____}. */
final class RuleWords {
  private static final String STROKES = "-=_─━═—‗";
  private static final String FRAMES = "-=_+|─━═┌┐└┘├┤┬┴┼│╔╗╚╝╠╣╦╩╬";
  private static final String ORNAMENTS = "*#~.+";

  /**
   * {@code --} and {@code ---} stand for nil among figures; longer runs under columns are drawn
   * lines.
   */
  private static final int SHORTEST_AMONG_WORDS = 4;

  private static final int SHORTEST_ALONE = 3;

  /** {@code ###} and {@code *****} close a release, longer rows of them are drawn. */
  private static final int SHORTEST_ORNAMENT = 8;

  /** {@code Impairment ----- 1,204}: so short a run beside figures is a nil. */
  private static final int LONGEST_NIL = 5;

  private RuleWords() {}

  /** Whether the line holds nothing but drawn lines. */
  static boolean only(List<Word> line) {
    for (Word word : line) {
      if (!isAlone(word)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAlone(Word word) {
    String text = word.text();
    return isRun(text, STROKES, SHORTEST_ALONE)
        || isRun(text, ORNAMENTS, SHORTEST_ORNAMENT)
        || text.length() >= SHORTEST_ALONE && consistsOf(text, FRAMES);
  }

  /** Whether this word of a line with other words is a drawn line. */
  static boolean isAmongWords(Word word, List<Word> line) {
    String text = word.text();
    return isRun(text, STROKES, SHORTEST_AMONG_WORDS)
        && (text.charAt(0) != '-' || text.length() > LONGEST_NIL || !hasFigureBeside(word, line));
  }

  private static boolean hasFigureBeside(Word word, List<Word> line) {
    return !line.get(0).equals(word)
        && line.stream().anyMatch(w -> w.text().chars().anyMatch(Character::isDigit));
  }

  private static boolean isRun(String text, String of, int shortest) {
    return text.length() >= shortest
        && of.indexOf(text.charAt(0)) >= 0
        && consistsOf(text, text.substring(0, 1));
  }

  private static boolean consistsOf(String text, String of) {
    for (int i = 0; i < text.length(); i++) {
      if (of.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** {@code =====} and {@code ═════}. */
  static boolean isDoubled(Word word) {
    char stroke = word.text().charAt(0);
    return stroke == '='
        || stroke == '═'
        || stroke == '‗'
        || stroke == '╔'
        || stroke == '╚'
        || stroke == '╠';
  }
}
