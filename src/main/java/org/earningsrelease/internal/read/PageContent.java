package org.earningsrelease.internal.read;

import java.util.List;
import org.earningsrelease.model.Box;

/**
 * What a page draws, in the order in which it does.
 *
 * @param width in points
 * @param height in points
 * @param glyphs all characters, those that cannot be seen included; each has its place as if the
 *     page were turned so that it stands upright
 * @param strokes thin straight lines, horizontal or vertical
 * @param fills painted areas
 * @param pictures areas covered by images
 */
record PageContent(
    double width,
    double height,
    List<Glyph> glyphs,
    List<Box> strokes,
    List<Area> fills,
    List<Area> pictures) {

  /** A page that draws nothing. */
  static final PageContent NONE = new PageContent(0, 0, List.of(), List.of(), List.of(), List.of());

  /** The part of the page that its largest picture covers. */
  double pictured() {
    double largest = 0;
    for (Area picture : pictures) {
      largest = Math.max(largest, picture.size());
    }
    return largest == 0 ? 0 : largest / (width * height);
  }

  /** Clockwise quarter turns of the direction in which most characters run. */
  int mainTurn() {
    int[] count = new int[4];
    for (Glyph glyph : glyphs) {
      if (glyph.turn() >= 0) {
        count[glyph.turn()]++;
      }
    }
    int main = 0;
    for (int turn = 1; turn < count.length; turn++) {
      main = count[turn] > count[main] ? turn : main;
    }
    return main;
  }

  /** The page turned so that characters of this direction stand upright. */
  PageContent turned(int turn) {
    if (turn == 0) {
      return this;
    }
    boolean lies = turn != 2;
    return new PageContent(
        lies ? height : width,
        lies ? width : height,
        glyphs,
        strokes.stream().map(box -> turned(box, turn)).toList(),
        turned(fills, turn),
        turned(pictures, turn));
  }

  private List<Area> turned(List<Area> areas, int turn) {
    return areas.stream()
        .map(a -> new Area(turned(a.box(), turn), a.after(), a.coloured(), a.covering()))
        .toList();
  }

  private Box turned(Box box, int turn) {
    return switch (turn) {
      case 1 -> new Box(box.y0(), width - box.x1(), box.y1(), width - box.x0());
      case 2 -> new Box(width - box.x1(), height - box.y1(), width - box.x0(), height - box.y0());
      default -> new Box(height - box.y1(), box.x0(), height - box.y0(), box.x1());
    };
  }
}
