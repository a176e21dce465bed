package org.earningsrelease.internal.read;

import java.util.ArrayList;
import java.util.List;
import org.earningsrelease.internal.layout.Word;
import org.earningsrelease.model.Box;

/** Drops the dots that lead from a label to its figures: {@code Net sales ........ 1,204}. */
final class Leaders {
  /** Three dots after a word are an ellipsis. */
  private static final int SHORTEST_RUN = 4;

  /** {@code . . . .} */
  private static final int SHORTEST_SPACED_RUN = 3;

  private Leaders() {}

  static List<Word> drop(List<Word> line) {
    if (line.stream().noneMatch(word -> word.text().endsWith("."))) {
      return line;
    }
    List<Word> kept = new ArrayList<>(line.size());
    int i = 0;
    while (i < line.size()) {
      int end = behindDots(line, i);
      if (end - i >= SHORTEST_SPACED_RUN
          || dotsAtEnd(line.get(i)) == length(line.get(i)) && length(line.get(i)) > 1) {
        i = Math.max(end, i + 1);
      } else {
        kept.add(withoutTail(line.get(i)));
        i++;
      }
    }
    return kept;
  }

  private static int behindDots(List<Word> line, int from) {
    int end = from;
    while (end < line.size() && dotsAtEnd(line.get(end)) == length(line.get(end))) {
      end++;
    }
    return end;
  }

  private static int dotsAtEnd(Word word) {
    int start = length(word);
    while (start > 0 && word.text().charAt(start - 1) == '.') {
      start--;
    }
    return length(word) - start;
  }

  private static int length(Word word) {
    return word.text().length();
  }

  private static Word withoutTail(Word word) {
    int dots = dotsAtEnd(word);
    // A normalised word keeps its dots: its characters no longer stand one to one for the
    // original's.
    if (dots < SHORTEST_RUN || word.end() - word.start() != length(word)) {
      return word;
    }
    Box box = word.box();
    Box shorter =
        new Box(box.x0(), box.y0(), box.x1() - dots * box.width() / length(word), box.y1());
    String text = word.text().substring(0, length(word) - dots);
    return new Word(text, word.page(), shorter, word.start(), word.end() - dots, word.style());
  }
}
