package org.earningsrelease.internal.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts lines that run across two columns of text, or across two tables side by side: left column
 * first, then the right one.
 */
final class Gutters {
  /** Fewer lines side by side are addresses or signatures. */
  private static final int FEWEST_LINES = 6;

  /** Columns stand at least this many spaces apart. */
  private static final double NARROWEST = 3;

  private final List<Line> lines;

  private Gutters(List<Line> lines) {
    this.lines = lines;
  }

  static List<Line> part(List<Line> lines) {
    if (lines.isEmpty() || lines.get(0).words().get(0).style().onGrid()) {
      return lines;
    }
    return new Gutters(lines).parted();
  }

  private List<Line> parted() {
    List<Line> parted = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      Stretch stretch = stretch(at);
      if (stretch.isText(lines)) {
        parted.addAll(stretch.lefts(lines));
        parted.addAll(stretch.rights(lines));
        at = stretch.end();
      } else {
        parted.add(lines.get(at));
        at++;
      }
    }
    return parted;
  }

  /** The longest run of lines from one on that share a gap. */
  private Stretch stretch(int from) {
    Stretch best = new Stretch(from, from, 0, 0);
    List<Word> words = lines.get(from).words();
    for (int i = 1; i < words.size(); i++) {
      Word left = words.get(i - 1);
      Word right = words.get(i);
      if (Items.gap(left, right) >= NARROWEST) {
        Stretch stretch = grown(from, left.box().x1(), right.box().x0());
        best = stretch.end() > best.end() ? stretch : best;
      }
    }
    return best;
  }

  private Stretch grown(int from, double left, double right) {
    double x0 = left;
    double x1 = right;
    int end = from;
    while (end < lines.size()) {
      Line line = lines.get(end);
      double space = line.words().get(0).space();
      double free0 = x0;
      double free1 = x1;
      for (Word word : line.words()) {
        if (word.box().x1() <= (x0 + x1) / 2) {
          free0 = Math.max(free0, word.box().x1());
        } else {
          free1 = Math.min(free1, word.box().x0());
        }
      }
      if (free1 - free0 < NARROWEST * space) {
        break;
      }
      x0 = free0;
      x1 = free1;
      end++;
    }
    return new Stretch(from, end, x0, x1);
  }

  /**
   * Lines with a common gap.
   *
   * @param from index of the first
   * @param end index behind the last
   * @param x0 the gap's left end
   * @param x1 its right end
   */
  private record Stretch(int from, int end, double x0, double x1) {

    /** Both sides begin with words at the margin in most lines: no column of figures. */
    boolean isText(List<Line> lines) {
      return end - from >= FEWEST_LINES
          && isText(lefts(lines), Double.NaN)
          && isText(rights(lines), x1);
    }

    private static boolean isText(List<Line> side, double margin) {
      long words = 0;
      long begin = 0;
      for (Line line : side) {
        boolean text = FigureLook.of(line.words().get(0).text()) == FigureLook.TEXT;
        boolean atMargin =
            Double.isNaN(margin) || line.left() - margin <= 3 * line.words().get(0).style().size();
        words += line.words().size() >= 3 ? 1 : 0;
        begin += text && atMargin ? 1 : 0;
      }
      return side.size() >= FEWEST_LINES
          && words * 10 >= side.size() * 6L
          && begin * 10 >= side.size() * 7L;
    }

    List<Line> lefts(List<Line> lines) {
      return side(lines, true);
    }

    List<Line> rights(List<Line> lines) {
      return side(lines, false);
    }

    private List<Line> side(List<Line> lines, boolean left) {
      List<Line> side = new ArrayList<>();
      for (Line line : lines.subList(from, end)) {
        List<Word> words =
            line.words().stream().filter(w -> (w.box().x1() <= x1 - 0.01) == left).toList();
        if (!words.isEmpty()) {
          side.add(new Line(words));
        }
      }
      return side;
    }
  }
}
