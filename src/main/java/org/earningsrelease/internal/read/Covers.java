package org.earningsrelease.internal.read;

import java.util.ArrayList;
import java.util.List;

/** Finds characters over which a page drew a picture or an area later. */
final class Covers {
  /**
   * A page that seems to hide more of its characters than this shows them in a way not known here.
   */
  private static final double BELIEVABLE = 0.5;

  private Covers() {}

  /** For each character in drawing order whether it is covered. */
  static boolean[] of(PageContent page) {
    List<Glyph> glyphs = page.glyphs();
    boolean[] covered = new boolean[glyphs.size()];
    List<Area> covers = new ArrayList<>();
    addHiding(page.fills(), glyphs, covers);
    addHiding(page.pictures(), glyphs, covers);
    int count = 0;
    for (int i = 0; i < covered.length && !covers.isEmpty(); i++) {
      covered[i] = isUnder(covers, i, glyphs.get(i));
      count += covered[i] ? 1 : 0;
    }
    return count > BELIEVABLE * glyphs.size() ? new boolean[glyphs.size()] : covered;
  }

  private static void addHiding(List<Area> areas, List<Glyph> glyphs, List<Area> covers) {
    for (Area area : areas) {
      if (hides(area, glyphs)) {
        covers.add(area);
      }
    }
  }

  private static boolean isUnder(List<Area> covers, int number, Glyph glyph) {
    double x = glyph.middle();
    double y = glyph.waist();
    for (int i = 0; i < covers.size(); i++) {
      if (number < covers.get(i).after() && covers.get(i).holds(x, y)) {
        return true;
      }
    }
    return false;
  }

  /** Pages draw their grounds first: only few areas come behind text. */
  private static boolean hides(Area area, List<Glyph> glyphs) {
    return area.covering() && area.after() > 0 && area.size() > 0 && !glyphs.isEmpty();
  }
}
