package org.earningsrelease.internal.layout;

import java.util.ArrayList;
import java.util.List;

/** Puts the lines of all pages in one row and measures the white space between them. */
final class Strips {
  private Strips() {}

  /**
   * The lines of a document.
   *
   * @param own each page's, without its furniture
   */
  static List<Strip> of(PositionedText text, List<List<Line>> own) {
    List<Strip> strips = new ArrayList<>();
    for (int p = 0; p < own.size(); p++) {
      addPage(text.pages().get(p), lines(own.get(p)), strips);
    }
    return List.copyOf(strips);
  }

  private static List<Line> lines(List<Line> lines) {
    List<Line> plain = Fillers.drop(lines).stream().map(Ordinals::join).toList();
    return FlatTables.spread(Gutters.part(Levelling.join(plain)));
  }

  private static void addPage(Page page, List<Line> lines, List<Strip> strips) {
    Spacing spacing = new Spacing(page, lines);
    Walls walls = Walls.of(page);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Walls through = walls.through(line);
      List<Item> items = Items.of(line, through);
      strips.add(
          new Strip(
              strips.size(),
              line,
              items,
              Runs.of(items, through),
              spacing.blanks(i),
              spacing.leading(i),
              isUnderlined(page, line)));
    }
  }

  private static boolean isUnderlined(Page page, Line line) {
    double bottom = line.bottom();
    double height = bottom - line.top();
    return page.rulings().stream()
        .anyMatch(
            r ->
                r.horizontal()
                    && r.box().y0() >= bottom - height / 4
                    && r.box().y0() < bottom + height
                    && r.box().x0() < line.right()
                    && r.box().x1() > line.left());
  }
}
