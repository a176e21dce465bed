package org.earningsrelease.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
    int floor = 0;
    while (at < lines.size()) {
      int above = floor;
      Optional<Stretch> stretch = stretch(at).map(s -> s.withHeadings(lines, above));
      if (stretch.isPresent()) {
        int headings = at - stretch.get().from();
        parted.subList(parted.size() - headings, parted.size()).clear();
        floor = stretch.get().end();
        parted.addAll(part(stretch.get().side(lines, true)));
        parted.addAll(part(stretch.get().side(lines, false)));
        at = stretch.get().end();
      } else {
        parted.add(lines.get(at));
        at++;
      }
    }
    return parted;
  }

  /** The longest run of lines from one on that share a gap between two columns. */
  private Optional<Stretch> stretch(int from) {
    List<Stretch> stretches = new ArrayList<>();
    List<Word> words = lines.get(from).words();
    for (int i = 1; i < words.size(); i++) {
      Word left = words.get(i - 1);
      Word right = words.get(i);
      if (Items.gap(left, right) >= NARROWEST) {
        stretches.add(grown(from, left.box().x1(), right.box().x0()));
      }
    }
    // The longest first: whether it parts columns is dear to tell.
    stretches.sort(Comparator.comparingInt(Stretch::end).reversed());
    return stretches.stream().filter(stretch -> stretch.partsColumns(lines)).findFirst();
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

    /** With the lines right above that the gap parts as well: a caption over each table. */
    Stretch withHeadings(List<Line> lines, int floor) {
      int first = from;
      while (first > floor && isParted(lines.get(first - 1))) {
        first--;
      }
      return new Stretch(first, end, x0, x1);
    }

    /** Words on both sides and none within the gap. */
    private boolean isParted(Line line) {
      long left = line.words().stream().filter(w -> w.box().x1() <= x1 - 0.01).count();
      boolean clear =
          line.words().stream()
              .allMatch(w -> w.box().x1() <= x0 + 0.01 || w.box().x0() >= x1 - 0.01);
      return clear && left > 0 && left < line.words().size();
    }

    boolean partsColumns(List<Line> lines) {
      if (end - from < FEWEST_LINES) {
        return false;
      }
      if (!wordsFollow(lines)) {
        return false;
      }
      Side right = new Side(side(lines, false));
      Side left = new Side(side(lines, true));
      return (left.isColumn() && right.isColumn()) || (left.isChart() && right.isText());
    }

    /** A quick no for most tables: right of their gaps stand figures. */
    private boolean wordsFollow(List<Line> lines) {
      int sides = 0;
      int words = 0;
      for (Line line : lines.subList(from, end)) {
        for (Word word : line.words()) {
          if (!isLeft(word)) {
            sides++;
            words += FigureLook.of(word.text()) == FigureLook.TEXT ? 1 : 0;
            break;
          }
        }
      }
      return Side.areMost(words, sides);
    }

    List<Line> side(List<Line> lines, boolean left) {
      List<Line> side = new ArrayList<>();
      for (Line line : lines.subList(from, end)) {
        List<Word> words = line.words().stream().filter(w -> isLeft(w) == left).toList();
        if (!words.isEmpty()) {
          side.add(new Line(words));
        }
      }
      return side;
    }

    private boolean isLeft(Word word) {
      return word.box().x1() <= x1 - 0.01;
    }
  }

  /** What stands on one side of a gap. */
  private record Side(List<Line> lines) {

    /** Running text, or labels with figures: in either case no column of a table. */
    boolean isColumn() {
      return lines.size() >= FEWEST_LINES && beginsWithWords() && (isProse() || isTable());
    }

    /** Words at one edge, hardly a line of less than four. */
    boolean isText() {
      long words = lines.stream().filter(l -> l.words().size() >= 4).count();
      return lines.size() >= FEWEST_LINES && beginsWithWords() && areMost(words, lines.size());
    }

    /** Labels and figures strewn about: fewer lines than every other begin at one edge. */
    boolean isChart() {
      double margin = lines.stream().mapToDouble(Line::left).min().orElse(0);
      long aligned =
          lines.stream().filter(l -> l.left() - margin <= l.words().get(0).style().size()).count();
      return lines.size() >= 2 && aligned * 2 < lines.size();
    }

    private boolean beginsWithWords() {
      double margin = lines.stream().mapToDouble(Line::left).min().orElse(0);
      long count =
          lines.stream()
              .filter(l -> FigureLook.of(l.words().get(0).text()) == FigureLook.TEXT)
              .filter(l -> l.left() - margin <= 3 * l.words().get(0).style().size())
              .count();
      return areMost(count, lines.size());
    }

    private static boolean areMost(long count, int lines) {
      return count * 10 >= lines * 7L;
    }

    /** Lines of three words and more, every third beginning in the middle of a sentence. */
    private boolean isProse() {
      long words = lines.stream().filter(l -> l.words().size() >= 3).count();
      long middle = lines.stream().filter(l -> Look.startsLower(l.words().get(0).text())).count();
      return words * 10 >= lines.size() * 6L && middle * 3 >= lines.size();
    }

    private boolean isTable() {
      long figures =
          lines.stream()
              .map(l -> l.words().get(l.words().size() - 1).text())
              .filter(w -> FigureLook.of(w) == FigureLook.NUMBER)
              .count();
      return figures * 2 >= lines.size();
    }
  }
}
