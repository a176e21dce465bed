package org.earningsrelease.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.earningsrelease.model.Box;

/** Sets a text block on the grid: what the text reader does, for short drawings in tests. */
final class Typewriter {
  private Typewriter() {}

  /** One page; a line of {@code ----} and {@code ====} is rulings; a form feed turns the page. */
  static PositionedText type(String drawing) {
    List<Page> pages = new ArrayList<>();
    int offset = 0;
    for (String page : drawing.split("\f", -1)) {
      pages.add(page(page, pages.size() + 1, offset));
      offset += page.length() + 1;
    }
    return new PositionedText(drawing, pages);
  }

  /** The same drawing on pages in points: characters five points wide, lines twelve points high. */
  static PositionedText print(String drawing) {
    PositionedText typed = type(drawing);
    return new PositionedText(
        typed.text(), typed.pages().stream().map(Typewriter::printed).toList());
  }

  private static Page printed(Page page) {
    List<Line> lines =
        page.lines().stream()
            .map(line -> new Line(line.words().stream().map(Typewriter::printed).toList()))
            .toList();
    List<Ruling> rulings =
        page.rulings().stream().map(r -> new Ruling(points(r.box()), r.doubled())).toList();
    return new Page(page.number(), 660, page.height() * 12, lines, rulings, List.of());
  }

  private static Word printed(Word word) {
    Style style = new Style(10, 5, false, false, false);
    Box box = points(word.box());
    Box tight = new Box(box.x0(), box.y0() + 2, box.x1(), box.y1());
    return new Word(word.text(), word.page(), tight, word.start(), word.end(), style);
  }

  private static Box points(Box box) {
    return new Box(box.x0() * 5, box.y0() * 12, box.x1() * 5, box.y1() * 12);
  }

  /** The tables of what {@link #type} sets. */
  static List<Table> tables(String drawing) {
    return LayoutAnalyzer.analyze(type(drawing)).blocks().stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .toList();
  }

  private static Page page(String text, int number, int offset) {
    List<Line> lines = new ArrayList<>();
    List<Ruling> rulings = new ArrayList<>();
    int y = 0;
    int at = offset;
    for (String line : text.split("\n", -1)) {
      List<Word> words = words(line, number, y, at);
      if (!words.isEmpty() && words.stream().allMatch(Typewriter::isRule)) {
        words.forEach(w -> rulings.add(ruling(w)));
      } else if (!words.isEmpty()) {
        lines.add(new Line(words));
      }
      at += line.length() + 1;
      y++;
    }
    return new Page(number, 132, y, lines, rulings, List.of());
  }

  private static List<Word> words(String line, int page, int y, int offset) {
    List<Word> words = new ArrayList<>();
    int x = 0;
    while (x < line.length()) {
      int end = x;
      while (end < line.length() && line.charAt(end) != ' ') {
        end++;
      }
      if (end > x) {
        words.add(
            new Word(
                line.substring(x, end),
                page,
                new Box(x, y, end, y + 1),
                offset + x,
                offset + end,
                Style.GRID));
      }
      x = end + 1;
    }
    return words;
  }

  private static boolean isRule(Word word) {
    char first = word.text().charAt(0);
    return word.text().length() >= 3
        && "-=_".indexOf(first) >= 0
        && word.text().chars().allMatch(c -> c == first);
  }

  private static Ruling ruling(Word word) {
    Box box = word.box();
    double y = box.y0() + 0.5;
    return new Ruling(new Box(box.x0(), y, box.x1(), y), word.text().startsWith("="));
  }
}
