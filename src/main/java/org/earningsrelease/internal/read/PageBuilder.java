package org.earningsrelease.internal.read;

import java.util.ArrayList;
import java.util.List;
import org.earningsrelease.internal.layout.Line;
import org.earningsrelease.internal.layout.Page;
import org.earningsrelease.internal.layout.Ruling;
import org.earningsrelease.internal.layout.TableHint;
import org.earningsrelease.internal.layout.Word;
import org.earningsrelease.model.Box;

/** Collects the lines of a text document page by page; pages without words are left out. */
final class PageBuilder {
  private final List<Page> pages = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<Ruling> rulings = new ArrayList<>();
  private final List<TableHint> hints = new ArrayList<>();
  private final MarkedTable table = new MarkedTable();
  private int row;
  private double width;

  /** Places what comes on the next line. */
  WordPlacer placer() {
    return new WordPlacer(pages.size() + 1, row);
  }

  MarkedTable table() {
    return table;
  }

  int row() {
    return row;
  }

  /**
   * Prints a line: its words, and as rulings those that are drawn lines; an empty one is a blank
   * line.
   */
  void print(List<Word> words) {
    List<Word> printed = Leaders.drop(words);
    boolean rulesOnly = RuleWords.only(printed);
    List<Word> kept = new ArrayList<>(printed.size());
    for (Word word : printed) {
      if (rulesOnly || RuleWords.isAmongWords(word, printed)) {
        rule(word.box().x0(), word.box().x1(), RuleWords.isDoubled(word));
      } else {
        kept.add(word);
      }
    }
    if (!kept.isEmpty()) {
      Line line = new Line(kept);
      lines.add(line);
      width = Math.max(width, line.right());
    }
    row++;
  }

  /** Draws a line on the next row, without moving on. */
  void rule(double left, double right, boolean doubled) {
    rulings.add(new Ruling(new Box(left, row + 0.5, right, row + 0.5), doubled));
    width = Math.max(width, right);
  }

  /** Closes the table that the document marks, if one is open. */
  void closeTable() {
    table.close(row).ifPresent(hints::add);
  }

  /** Starts a new page; a table that is open goes on there. */
  void turn() {
    table.turn(row).ifPresent(hints::add);
    if (!lines.isEmpty()) {
      pages.add(new Page(pages.size() + 1, width, row, lines, rulings, hints));
    }
    lines.clear();
    rulings.clear();
    hints.clear();
    row = 0;
    width = 0;
  }

  /** All pages, the current one included. */
  List<Page> pages() {
    turn();
    return List.copyOf(pages);
  }
}
