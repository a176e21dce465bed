package org.earningsrelease.internal.read;

import java.util.ArrayList;
import java.util.List;

/**
 * The characters of a page that a reader sees, once each.
 *
 * @param glyphs in drawing order, those that are cut off included
 * @param hidden how many others cannot be seen
 * @param turned how many others stand in another direction than the page's text
 */
record VisibleGlyphs(List<Glyph> glyphs, int hidden, int turned) {
  /** Smaller than this, in points, nobody reads. */
  private static final double SMALLEST = 1;

  /**
   * A page of which the pictures cover more than this is a scan; what lies under it was read from
   * it.
   */
  private static final double SCANNED = 0.6;

  /**
   * The characters of a page that are seen.
   *
   * @param turn the direction that is read
   */
  static VisibleGlyphs of(PageContent page, int turn) {
    boolean scan = isScan(page);
    List<Area> grounds = grounds(page);
    boolean[] covered = Covers.of(page);
    List<Glyph> kept = new ArrayList<>(page.glyphs().size());
    int hidden = 0;
    int turned = 0;
    for (int i = 0; i < covered.length; i++) {
      Glyph glyph = page.glyphs().get(i);
      if (glyph.turn() != turn) {
        turned += glyph.isBlank() ? 0 : 1;
      } else if (!covered[i] && isSeen(glyph, grounds, scan)) {
        kept.add(glyph);
      } else {
        hidden += glyph.isBlank() ? 0 : 1;
      }
    }
    return new VisibleGlyphs(Shadows.drop(kept), hidden, turned);
  }

  private static boolean isSeen(Glyph glyph, List<Area> grounds, boolean scan) {
    if (glyph.size() < SMALLEST) {
      return false;
    }
    return switch (glyph.ink()) {
      case DARK, CLIPPED -> true;
      case WHITE -> glyph.isBlank() || liesOn(grounds, glyph);
      case NONE -> scan || glyph.isBlank();
    };
  }

  /** What white letters can be read on. */
  private static List<Area> grounds(PageContent page) {
    List<Area> grounds = new ArrayList<>();
    for (Area fill : page.fills()) {
      if (fill.coloured()) {
        grounds.add(fill);
      }
    }
    for (Area picture : page.pictures()) {
      if (picture.coloured()) {
        grounds.add(picture);
      }
    }
    return grounds;
  }

  private static boolean isScan(PageContent page) {
    if (page.pictured() <= SCANNED) {
      return false;
    }
    long unseen = page.glyphs().stream().filter(glyph -> glyph.ink() == Glyph.Ink.NONE).count();
    return unseen * 2 > page.glyphs().size();
  }

  private static boolean liesOn(List<Area> areas, Glyph glyph) {
    double x = glyph.middle();
    double y = glyph.waist();
    for (Area area : areas) {
      if (area.holds(x, y)) {
        return true;
      }
    }
    return false;
  }
}
