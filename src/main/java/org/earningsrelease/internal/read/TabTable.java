package org.earningsrelease.internal.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Recognises lines whose cells are separated by tabs. */
final class TabTable {
  /**
   * {@code Balance sheet} may stand alone between the rows of a table, and so may a label wrapped
   * over lines.
   */
  private static final int LONGEST_INTERRUPTION = 2;

  /** What is longer than this beside a tab is running text behind its bullet. */
  private static final int LONGEST_CELL = 80;

  private final String text;
  private final List<SourceLine> lines;

  TabTable(String text, List<SourceLine> lines) {
    this.text = text;
    this.lines = lines;
  }

  /** The index behind the table that starts at this line; the line's own index if none does. */
  int end(int first) {
    if (!hasCells(first)) {
      return first;
    }
    int end = first + 1;
    for (int i = end; i < lines.size() && i - end <= LONGEST_INTERRUPTION && continues(i); i++) {
      if (hasCells(i)) {
        end = i + 1;
      }
    }
    return isExplicit(first, end) ? end : first;
  }

  private boolean continues(int line) {
    return !lines.get(line).newPage()
            && !raw(line).isBlank()
            && raw(line).length() <= 2 * LONGEST_CELL + tabs(line)
        || hasCells(line) && !lines.get(line).newPage();
  }

  private String raw(int line) {
    return text.substring(lines.get(line).start(), lines.get(line).end());
  }

  /**
   * Whether a tab stands behind the first word, or more than one before it; one is only an indent.
   */
  private boolean hasCells(int line) {
    String raw = raw(line);
    if (tabs(line) == 0 || raw.isBlank() || raw.strip().startsWith("<")) {
      return false;
    }
    String[] cells = raw.split("\t", -1);
    int filled = 0;
    int longest = 0;
    int last = 0;
    for (int c = 0; c < cells.length; c++) {
      if (!cells[c].isBlank()) {
        filled++;
        last = c;
        longest = c > 0 ? Math.max(longest, cells[c].length()) : longest;
      }
    }
    return filled > 0
        && longest <= LONGEST_CELL
        && (last > 1 || last == 1 && filled == 2 || last == 0 && cells.length > 2);
  }

  private int tabs(int line) {
    return (int) raw(line).chars().filter(c -> c == '\t').count();
  }

  /**
   * Whether each tab separates two cells. Tabs that only bring figures under each other on the
   * screen make fewer columns on the screen than there are numbers of tabs before a figure.
   */
  private boolean isExplicit(int from, int to) {
    Set<Integer> stops = new HashSet<>();
    Set<Integer> tabs = new HashSet<>();
    int rows = 0;
    for (int i = from; i < to; i++) {
      rows += hasCells(i) ? 1 : 0;
      starts(i, stops, tabs);
    }
    return rows > 1 && tabs.size() <= stops.size();
  }

  private void starts(int line, Set<Integer> stops, Set<Integer> tabs) {
    String raw = raw(line);
    int x = 0;
    int passed = 0;
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) == '\t') {
        x = WordPlacer.nextStop(x);
        passed++;
      } else if (passed > 0 && raw.charAt(i - 1) == '\t') {
        stops.add(x++);
        tabs.add(passed);
      } else {
        x++;
      }
    }
  }

  /** The cells of a table's lines; a line without tabs is a label. */
  CellGrid grid(int from, int to) {
    List<List<List<Letter>>> rows = new ArrayList<>();
    for (int i = from; i < to; i++) {
      rows.add(cells(TextLine.letters(text, lines.get(i))));
    }
    return new CellGrid(rows);
  }

  private static List<List<Letter>> cells(List<Letter> letters) {
    List<Integer> tabs = new ArrayList<>();
    for (int i = 0; i < letters.size(); i++) {
      if (letters.get(i).isTab()) {
        tabs.add(i);
      }
    }
    return CellGrid.cells(letters, tabs);
  }
}
