package org.earningsrelease.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.earningsrelease.internal.layout.Line;
import org.earningsrelease.internal.layout.Page;
import org.earningsrelease.internal.layout.Ruling;
import org.earningsrelease.internal.layout.Style;
import org.earningsrelease.internal.layout.TableHint;
import org.earningsrelease.internal.layout.Word;
import org.earningsrelease.model.Box;

/**
 * Lays the lines of a text document on pages of a grid: one character one unit wide, one line one
 * unit high.
 */
final class TextPages {
  private static final int TAB_STOP = 8;
  private static final int COLUMN_GAP = 4;

  private final String text;
  private final List<Page> pages = new ArrayList<>();
  private List<Line> lines = new ArrayList<>();
  private List<Ruling> rulings = new ArrayList<>();
  private List<TableHint> hints = new ArrayList<>();
  private int row;
  private double width;
  private double tableTop = -1;
  private List<Double> tableColumns = List.of();

  TextPages(String text) {
    this.text = text;
  }

  List<Page> pages() {
    List<SourceLine> source = SourceLine.split(text);
    for (int i = 0; i < source.size(); i++) {
      SourceLine line = source.get(i);
      if (line.newPage()) {
        turn();
      }
      int last = gridEnd(source, i);
      if (last > i) {
        grid(source.subList(i, last));
        i = last - 1;
      } else {
        add(line);
      }
    }
    turn();
    return List.copyOf(pages);
  }

  private void add(SourceLine line) {
    String raw = text.substring(line.start(), line.end()).strip();
    String tag = raw.toUpperCase(Locale.ROOT);
    if (tag.equals("<PAGE>")) {
      turn();
    } else if (tag.equals("<TABLE>")) {
      tableTop = row;
      tableColumns = List.of();
    } else if (tag.equals("</TABLE>")) {
      hints.add(new TableHint(tableTop, row, tableColumns));
    } else if (tag.startsWith("<S>")) {
      tableColumns = tagColumns(text.substring(line.start(), line.end()));
    } else if (!tag.equals("<CAPTION>")) {
      place(LetterScanner.scan(text, line.start(), line.end()));
    }
  }

  private static List<Double> tagColumns(String line) {
    List<Double> columns = new ArrayList<>();
    for (int at = line.indexOf('<'); at >= 0; at = line.indexOf('<', at + 1)) {
      columns.add((double) at);
    }
    return columns;
  }

  private void place(List<Letter> letters) {
    List<Word> words = new ArrayList<>();
    int x = 0;
    int i = 0;
    while (i < letters.size()) {
      Letter letter = letters.get(i);
      if (letter.isTab()) {
        x = (x / TAB_STOP + 1) * TAB_STOP;
        i++;
      } else if (letter.isBlank()) {
        x++;
        i++;
      } else {
        int end = wordEnd(letters, i);
        words.add(word(letters.subList(i, end), x));
        x += end - i;
        i = end;
      }
    }
    finish(words, x);
  }

  private void finish(List<Word> words, int x) {
    if (words.stream().allMatch(TextPages::isRule)) {
      words.forEach(
          w ->
              rulings.add(
                  new Ruling(
                      new Box(w.box().x0(), row + 0.5, w.box().x1(), row + 0.5),
                      w.text().charAt(0) == '=')));
    } else {
      lines.add(new Line(words));
    }
    width = Math.max(width, x);
    row++;
  }

  private static boolean isRule(Word word) {
    String t = word.text();
    return t.length() >= 3
        && "-=_".indexOf(t.charAt(0)) >= 0
        && t.chars().allMatch(c -> c == t.charAt(0));
  }

  private static int wordEnd(List<Letter> letters, int start) {
    int end = start;
    while (end < letters.size() && !letters.get(end).isBlank()) {
      end++;
    }
    return end;
  }

  private Word word(List<Letter> letters, int x) {
    StringBuilder plain = new StringBuilder();
    letters.forEach(letter -> plain.append(letter.text()));
    Box box = new Box(x, row, x + letters.size(), row + 1);
    return new Word(
        plain.toString(),
        pages.size() + 1,
        box,
        letters.get(0).start(),
        letters.get(letters.size() - 1).end(),
        Style.GRID);
  }

  private int gridEnd(List<SourceLine> source, int from) {
    int end = from;
    for (int i = from; i < source.size() && i - end <= 2; i++) {
      SourceLine line = source.get(i);
      if (i > from && (line.newPage() || line.start() == line.end())) {
        break;
      }
      if (text.substring(line.start(), line.end()).strip().indexOf('\t') > 0) {
        end = i + 1;
      } else if (i == from) {
        break;
      }
    }
    return end;
  }

  private void grid(List<SourceLine> source) {
    List<List<List<Letter>>> rows = source.stream().map(this::cells).toList();
    List<Integer> widths = new ArrayList<>();
    for (List<List<Letter>> cells : rows) {
      for (int c = 0; c < cells.size(); c++) {
        if (c == widths.size()) {
          widths.add(0);
        }
        widths.set(c, Math.max(widths.get(c), cells.get(c).size()));
      }
    }
    for (List<List<Letter>> cells : rows) {
      gridRow(cells, widths);
    }
  }

  private void gridRow(List<List<Letter>> cells, List<Integer> widths) {
    List<Word> words = new ArrayList<>();
    int left = 0;
    for (int c = 0; c < cells.size(); c++) {
      List<Letter> cell = cells.get(c);
      int x = c == 0 ? left : left + widths.get(c) - cell.size();
      for (int i = 0; i < cell.size(); ) {
        if (cell.get(i).isBlank()) {
          i++;
        } else {
          int end = wordEnd(cell, i);
          words.add(word(cell.subList(i, end), x + i));
          i = end;
        }
      }
      left += widths.get(c) + COLUMN_GAP;
    }
    finish(words, left);
  }

  private List<List<Letter>> cells(SourceLine line) {
    List<List<Letter>> cells = new ArrayList<>();
    List<Letter> cell = new ArrayList<>();
    for (Letter letter : LetterScanner.scan(text, line.start(), line.end())) {
      if (letter.isTab()) {
        cells.add(cell);
        cell = new ArrayList<>();
      } else {
        cell.add(letter);
      }
    }
    cells.add(cell);
    return cells;
  }

  private void turn() {
    if (!lines.isEmpty()) {
      pages.add(new Page(pages.size() + 1, width, row, lines, rulings, hints));
    }
    lines = new ArrayList<>();
    rulings = new ArrayList<>();
    hints = new ArrayList<>();
    row = 0;
    width = 0;
  }
}
