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
    if (!hasDots(line)) {
      return line;
    }
    List<Word> kept = new ArrayList<>(line.size());
    int i = 0;
    while (i < line.size()) {
      int end = behindDots(line, i);
      if (end - i >= SHORTEST_SPACED_RUN || end > i && line.get(i).text().length() > 1) {
        i = end;
      } else {
        parts(line.get(i), kept);
        i++;
      }
    }
    return kept;
  }

  private static boolean hasDots(List<Word> line) {
    for (Word word : line) {
      if (word.text().indexOf("..") >= 0 || word.text().equals(".")) {
        return true;
      }
    }
    return false;
  }

  private static int behindDots(List<Word> line, int from) {
    int end = from;
    while (end < line.size() && line.get(end).text().chars().allMatch(c -> c == '.')) {
      end++;
    }
    return end;
  }

  /** {@code sales.......1,204}: what stands before and behind the dots. */
  private static void parts(Word word, List<Word> kept) {
    String text = word.text();
    // A normalised word stays whole: its characters do not stand one to one for the original's.
    if (word.end() - word.start() != text.length()) {
      kept.add(word);
      return;
    }
    int start = 0;
    for (int at = 0; at < text.length(); ) {
      int end = at;
      while (end < text.length() && text.charAt(end) == '.') {
        end++;
      }
      if (end - at >= SHORTEST_RUN) {
        part(word, start, at, kept);
        start = end;
      }
      at = Math.max(end, at + 1);
    }
    part(word, start, text.length(), kept);
  }

  private static void part(Word word, int from, int to, List<Word> kept) {
    if (from == 0 && to == word.text().length()) {
      kept.add(word);
    } else if (to > from) {
      Box box = word.box();
      double step = box.width() / word.text().length();
      Box own = new Box(box.x0() + from * step, box.y0(), box.x0() + to * step, box.y1());
      kept.add(
          new Word(
              word.text().substring(from, to),
              word.page(),
              own,
              word.start() + from,
              word.start() + to,
              word.style()));
    }
  }
}
