package org.earningsrelease.internal.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    boolean[] covered = Covers.of(page);
    List<Glyph> kept = new ArrayList<>(page.glyphs().size());
    int hidden = 0;
    int turned = 0;
    for (int i = 0; i < covered.length; i++) {
      Glyph glyph = page.glyphs().get(i);
      if (glyph.turn() != turn) {
        turned += glyph.isBlank() ? 0 : 1;
      } else if (!covered[i] && isSeen(glyph, page, scan)) {
        kept.add(glyph);
      } else {
        hidden += glyph.isBlank() ? 0 : 1;
      }
    }
    return new VisibleGlyphs(once(kept), hidden, turned);
  }

  private static boolean isSeen(Glyph glyph, PageContent page, boolean scan) {
    if (glyph.size() < SMALLEST) {
      return false;
    }
    return switch (glyph.ink()) {
      case DARK, CLIPPED -> true;
      case WHITE ->
          glyph.isBlank() || liesOn(page.fills(), glyph) || liesOn(page.pictures(), glyph);
      case NONE -> scan || glyph.isBlank();
    };
  }

  private static boolean isScan(PageContent page) {
    double covered = page.pictures().stream().mapToDouble(Area::size).max().orElse(0);
    long unpainted = page.glyphs().stream().filter(glyph -> glyph.ink() == Glyph.Ink.NONE).count();
    return unpainted * 2 > page.glyphs().size() && covered > SCANNED * page.width() * page.height();
  }

  private static boolean liesOn(List<Area> areas, Glyph glyph) {
    return areas.stream().anyMatch(a -> a.coloured() && a.holds(glyph.middle(), glyph.waist()));
  }

  /** Shadows and false bold print a character twice, almost at the same place. */
  private static List<Glyph> once(List<Glyph> glyphs) {
    Map<Long, List<Glyph>> near = new HashMap<>();
    List<Glyph> kept = new ArrayList<>(glyphs.size());
    for (Glyph glyph : glyphs) {
      if (glyph.isBlank() || !isRepeated(glyph, near)) {
        kept.add(glyph);
        near.computeIfAbsent(cell(glyph, 0, 0), key -> new ArrayList<>(2)).add(glyph);
      }
    }
    return kept;
  }

  private static boolean isRepeated(Glyph glyph, Map<Long, List<Glyph>> near) {
    for (int dx = -1; dx <= 1; dx++) {
      for (int dy = -1; dy <= 1; dy++) {
        for (Glyph other : near.getOrDefault(cell(glyph, dx, dy), List.of())) {
          if (isSame(glyph, other)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isSame(Glyph a, Glyph b) {
    return a.text().equals(b.text())
        && Math.abs(a.left() - b.left()) < 0.4 * a.width()
        && Math.abs(a.baseline() - b.baseline()) < 0.15 * a.size();
  }

  /** Cells of four points; a shadow lies in the same or in the next one. */
  private static long cell(Glyph glyph, int dx, int dy) {
    long x = (long) Math.floor(glyph.left() / 4) + dx;
    long y = (long) Math.floor(glyph.baseline() / 4) + dy;
    return x << 32 ^ y & 0xFFFFFFFFL;
  }
}
