package org.earningsrelease.internal.read;

import java.util.ArrayList;
import java.util.List;
import org.earningsrelease.internal.layout.Page;
import org.earningsrelease.internal.layout.Word;

/**
 * Lays the lines of a text document on pages of a grid: one character one unit wide, one line one
 * unit high. A line of nothing but tags takes no room.
 */
final class TextPages {
  private final String text;
  private final List<SourceLine> lines;
  private final TabTable tabs;
  private final PipeTable pipes;
  private final PageBuilder builder = new PageBuilder();
  private boolean inFileHeader;

  private TextPages(String text) {
    this.text = text;
    this.lines = SourceLine.split(text);
    this.tabs = new TabTable(text, lines);
    this.pipes = new PipeTable(text, lines);
  }

  /** The pages that hold words. */
  static List<Page> of(String text) {
    return new TextPages(text).pages();
  }

  private List<Page> pages() {
    int i = 0;
    while (i < lines.size()) {
      if (lines.get(i).newPage()) {
        builder.turn();
      }
      int behindPipes = pipes.end(i);
      int behindTabs = behindPipes > i ? i : tabs.end(i);
      if (behindPipes > i) {
        pipeTable(i, behindPipes);
      } else if (behindTabs > i) {
        tabTable(i, behindTabs);
      } else {
        line(i);
      }
      i = Math.max(i + 1, Math.max(behindPipes, behindTabs));
    }
    return builder.pages();
  }

  private void tabTable(int from, int to) {
    CellGrid grid = tabs.grid(from, to);
    for (int i = from; i < to; i++) {
      builder.print(words(grid, i - from));
    }
  }

  private void pipeTable(int from, int to) {
    CellGrid grid = pipes.grid(from, to);
    for (int i = from; i < to; i++) {
      if (pipes.isRule(i)) {
        boolean doubled = pipes.isDoubled(i);
        grid.reaches().forEach(reach -> builder.rule(reach[0], reach[1], doubled));
      }
      builder.print(words(grid, i - from));
    }
  }

  private List<Word> words(CellGrid grid, int row) {
    List<Word> words = new ArrayList<>();
    for (CellGrid.Placed cell : grid.place(row)) {
      words.addAll(builder.placer().words(cell.letters(), cell.x()));
    }
    return words;
  }

  private void line(int i) {
    MarkupLine markup = MarkupLine.of(text, lines.get(i));
    if (markup.opens("page")) {
      builder.turn();
    }
    if (markup.opens("table")) {
      builder.closeTable();
      builder.table().open(builder.row());
    }
    if (!markup.columns().isEmpty()) {
      builder.table().columns(markup.columns());
    }
    inFileHeader |= markup.opens("sec-header") || markup.opens("ims-header");
    if (!markup.empty() && !inFileHeader) {
      print(i);
    }
    inFileHeader &= !markup.closes("sec-header") && !markup.closes("ims-header");
    if (markup.closes("table")) {
      builder.closeTable();
    }
  }

  private void print(int i) {
    List<Letter> letters = TextLine.letters(text, lines.get(i));
    boolean alone = isBlank(i - 1) && isBlank(i + 1);
    builder.print(builder.placer().words(alone ? TextLine.heading(letters) : letters, 0));
  }

  private boolean isBlank(int i) {
    return i < 0
        || i >= lines.size()
        || text.substring(lines.get(i).start(), lines.get(i).end()).isBlank();
  }
}
