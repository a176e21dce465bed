package org.earningsrelease.internal.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Joins titles that are set with gaps between their letters: {@code R E S U L T S}. */
final class SpacedLetters {
  /** Fewer single letters in a row may be initials. */
  private static final int FEWEST = 4;

  /** A gap that is wider than the title's usual one by this factor parts two words. */
  private static final double WIDER = 1.6;

  /** Letters stand no further apart than this part of their size. */
  private static final double WIDEST = 1.1;

  private SpacedLetters() {}

  /**
   * The words of a level with such titles joined.
   *
   * @param level on one baseline, from left to right
   */
  static List<GlyphRun> join(List<GlyphRun> level) {
    List<GlyphRun> joined = new ArrayList<>(level.size());
    int i = 0;
    while (i < level.size()) {
      int end = behind(level, i);
      if (end - i >= FEWEST) {
        joined.addAll(words(level.subList(i, end)));
        i = end;
      } else {
        joined.add(level.get(i));
        i++;
      }
    }
    return joined;
  }

  private static int behind(List<GlyphRun> level, int from) {
    int end = from;
    while (end < level.size() && isLetter(level.get(end)) && (end == from || isNear(level, end))) {
      end++;
    }
    return end;
  }

  private static boolean isLetter(GlyphRun run) {
    return run.length() == 1 && Character.isLetter(run.first().text().codePointAt(0));
  }

  private static boolean isNear(List<GlyphRun> level, int i) {
    GlyphRun left = level.get(i - 1);
    GlyphRun right = level.get(i);
    return gap(left, right) < WIDEST * left.size()
        && left.first().face().equals(right.first().face());
  }

  private static double gap(GlyphRun left, GlyphRun right) {
    return right.left() - left.right();
  }

  private static double usualGap(List<GlyphRun> letters) {
    double[] gaps = new double[letters.size() - 1];
    for (int i = 0; i < gaps.length; i++) {
      gaps[i] = gap(letters.get(i), letters.get(i + 1));
    }
    Arrays.sort(gaps);
    return gaps[gaps.length / 2];
  }

  private static List<GlyphRun> words(List<GlyphRun> letters) {
    double usual = usualGap(letters);
    List<GlyphRun> words = new ArrayList<>();
    List<Glyph> open = new ArrayList<>(letters.get(0).glyphs());
    for (int i = 1; i < letters.size(); i++) {
      if (gap(letters.get(i - 1), letters.get(i)) > WIDER * usual) {
        words.add(GlyphRun.of(open, true));
        open = new ArrayList<>();
      }
      open.addAll(letters.get(i).glyphs());
    }
    words.add(GlyphRun.of(open, letters.get(letters.size() - 1).spaced()));
    return words;
  }
}
