package org.earningsrelease.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.model.Box;

/**
 * Sets tables whose columns a converter flattened to single spaces in columns again; text documents
 * only, where places are not reported.
 */
final class FlatTables {
  /** So many rows with as many figures show a table. */
  private static final int FEWEST_ROWS = 3;

  /** At most this many lines without figures stand between two rows, or in a heading. */
  private static final int MOST_BETWEEN = 3;

  /** White space between columns. */
  private static final int GAP = 4;

  private final List<Line> lines;
  private final List<Optional<FlatRow>> rows;

  private FlatTables(List<Line> lines) {
    this.lines = lines;
    this.rows = lines.stream().map(FlatRow::of).toList();
  }

  static List<Line> spread(List<Line> lines) {
    boolean grid = !lines.isEmpty() && lines.get(0).words().get(0).style().onGrid();
    return grid ? new FlatTables(lines).spread() : lines;
  }

  private List<Line> spread() {
    List<Line> spread = new ArrayList<>(lines);
    int at = 0;
    while (at < lines.size()) {
      int end = end(at);
      if (end > at) {
        set(at, end, spread);
      }
      at = Math.max(at + 1, end);
    }
    return spread;
  }

  /** Index behind the table whose first row is at a line; the line's own if none begins there. */
  private int end(int first) {
    if (rows.get(first).isEmpty()) {
      return first;
    }
    int columns = rows.get(first).orElseThrow().figures();
    int count = 0;
    int last = first;
    for (int i = first; i < lines.size() && i - last <= MOST_BETWEEN; i++) {
      boolean row = rows.get(i).filter(r -> r.figures() >= columns).isPresent();
      if (row) {
        count++;
        last = i;
      } else if (rows.get(i).isPresent() || heading(i, columns).size() > 0) {
        break;
      }
    }
    return count >= FEWEST_ROWS ? last + 1 : first;
  }

  private List<List<Word>> heading(int index, int columns) {
    return FlatHeading.of(lines.get(index), columns);
  }

  private void set(int first, int end, List<Line> spread) {
    int columns = rows.get(first).orElseThrow().figures();
    double label = 0;
    double width = 0;
    for (int i = first; i < end; i++) {
      if (rows.get(i).isPresent()) {
        List<List<Word>> cells = rows.get(i).orElseThrow().cells(columns);
        label = Math.max(label, right(cells.get(0)));
        width =
            Math.max(width, cells.stream().skip(1).mapToDouble(FlatTables::length).max().orElse(0));
      }
    }
    int top = first;
    while (top > 0 && first - top < MOST_BETWEEN && !heading(top - 1, columns).isEmpty()) {
      top--;
      for (List<Word> part : heading(top, columns)) {
        width = Math.max(width, length(part) * heading(top, columns).size() / columns);
      }
    }
    double pitch = width + GAP;
    for (int i = top; i < end; i++) {
      spread.set(i, i < first ? headings(i, columns, label, pitch) : row(i, columns, label, pitch));
    }
  }

  private Line row(int index, int columns, double label, double pitch) {
    if (rows.get(index).isEmpty()) {
      return lines.get(index);
    }
    List<List<Word>> cells = rows.get(index).orElseThrow().cells(columns);
    List<Word> words = new ArrayList<>(cells.get(0));
    for (int c = 1; c < cells.size(); c++) {
      words.addAll(moved(cells.get(c), label + c * pitch - length(cells.get(c))));
    }
    return new Line(words);
  }

  /** Each heading in the middle over its share of the columns. */
  private Line headings(int index, int columns, double label, double pitch) {
    List<List<Word>> parts = heading(index, columns);
    int share = columns / parts.size();
    List<Word> words = new ArrayList<>();
    for (int p = 0; p < parts.size(); p++) {
      double right = label + (p + 1) * share * pitch;
      double left = right - share * pitch + GAP;
      double slack = right - left - length(parts.get(p));
      words.addAll(moved(parts.get(p), share == 1 ? left + slack : left + Math.floor(slack / 2)));
    }
    return new Line(words);
  }

  private static double right(List<Word> words) {
    return words.get(words.size() - 1).box().x1();
  }

  private static double length(List<Word> words) {
    return right(words) - words.get(0).box().x0();
  }

  private static List<Word> moved(List<Word> words, double left) {
    double by = left - words.get(0).box().x0();
    return words.stream().map(w -> moved(w, by, w.box())).toList();
  }

  private static Word moved(Word word, double by, Box box) {
    Box moved = new Box(box.x0() + by, box.y0(), box.x1() + by, box.y1());
    return new Word(word.text(), word.page(), moved, word.start(), word.end(), word.style());
  }
}
