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
    page.fills().stream().filter(a -> hides(a, glyphs)).forEach(covers::add);
    page.pictures().stream().filter(a -> hides(a, glyphs)).forEach(covers::add);
    int count = 0;
    for (Area area : covers) {
      for (int i = 0; i < area.after(); i++) {
        Glyph glyph = glyphs.get(i);
        if (!covered[i] && area.holds(glyph.middle(), glyph.waist())) {
          covered[i] = true;
          count++;
        }
      }
    }
    return count > BELIEVABLE * glyphs.size() ? new boolean[glyphs.size()] : covered;
  }

  /** Pages draw their grounds first: only few areas come behind text. */
  private static boolean hides(Area area, List<Glyph> glyphs) {
    return area.covering() && area.after() > 0 && area.size() > 0 && !glyphs.isEmpty();
  }
}
