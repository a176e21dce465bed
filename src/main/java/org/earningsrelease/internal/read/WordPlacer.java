package org.earningsrelease.internal.read;

import java.util.ArrayList;
import java.util.List;
import org.earningsrelease.internal.layout.Style;
import org.earningsrelease.internal.layout.Word;
import org.earningsrelease.model.Box;

/**
 * Puts letters on a line of the grid and joins them to words.
 *
 * @param page the page's number
 * @param row the line's number on it, from 0
 */
record WordPlacer(int page, int row) {
  private static final int TAB_STOP = 8;
  private static final Style RAISED = new Style(1, 1, false, false, true);
  private static final Style RAISED_BOLD = new Style(1, 1, true, false, true);

  /** Where letters end that start in this column. */
  static int end(List<Letter> letters, int column) {
    int x = column;
    for (Letter letter : letters) {
      x = after(letter, x);
    }
    return x;
  }

  /** The next tab stop behind a column. */
  static int nextStop(int x) {
    return (x / TAB_STOP + 1) * TAB_STOP;
  }

  private static int after(Letter letter, int x) {
    return letter.isTab() ? nextStop(x) : x + letter.width();
  }

  /**
   * The words of letters that start in this column; blanks and a change to or from superscript end
   * a word.
   */
  List<Word> words(List<Letter> letters, int column) {
    List<Word> words = new ArrayList<>();
    int x = column;
    int i = 0;
    while (i < letters.size()) {
      if (letters.get(i).isBlank()) {
        x = after(letters.get(i), x);
        i++;
        continue;
      }
      int behind = behindWord(letters, i);
      List<Letter> own = letters.subList(i, behind);
      int end = end(own, x);
      words.add(word(own, x, end));
      x = end;
      i = behind;
    }
    return words;
  }

  private static int behindWord(List<Letter> letters, int first) {
    int i = first + 1;
    while (i < letters.size()
        && !letters.get(i).isBlank()
        && letters.get(i).raised() == letters.get(first).raised()) {
      i++;
    }
    return i;
  }

  private Word word(List<Letter> letters, int left, int right) {
    StringBuilder text = new StringBuilder(letters.size());
    letters.forEach(letter -> text.append(letter.text()));
    Letter first = letters.get(0);
    Letter last = letters.get(letters.size() - 1);
    Box box = new Box(left, row, right, row + 1.0);
    return new Word(text.toString(), page, box, first.start(), last.end(), style(letters));
  }

  private static Style style(List<Letter> letters) {
    boolean bold = letters.stream().anyMatch(Letter::bold);
    if (letters.get(0).raised()) {
      return bold ? RAISED_BOLD : RAISED;
    }
    return bold ? Style.GRID_BOLD : Style.GRID;
  }
}
